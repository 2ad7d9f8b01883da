package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Divisions of a country without the one above them. */
final class AcledAdminGap implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-admin-gap", Severity.WARNING)
            .summary("A division of the country is named, but the one above it is not.")
            .meaning("A row that has `admin2` has `admin1`, and one that has `admin3` has `admin2`: no exception in"
                    + " 16,280 rows.")
            .fix("Fill in the division from the source.")
            .reference("ACLED Codebook, administrative divisions")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.ADMIN1, AcledColumns.ADMIN2);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(AcledColumns.ADMIN3);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String second = Acled.text(row, AcledColumns.ADMIN2);
        String third = Acled.text(row, AcledColumns.ADMIN3);
        if (!second.isEmpty() && Acled.text(row, AcledColumns.ADMIN1).isEmpty()) {
            row.report(AcledColumns.ADMIN1, "admin1 is empty, but admin2 is " + second);
        }
        if (!third.isEmpty() && second.isEmpty()) {
            row.report(AcledColumns.ADMIN2, "admin2 is empty, but admin3 is " + third);
        }
    }
}
