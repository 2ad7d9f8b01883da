package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Degrees of precision that ACLED does not have. */
final class AcledTimePrecision implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-time-precision", Severity.ERROR)
            .summary("The precision of the time is not 1, 2 or 3.")
            .meaning("1 is the day, 2 the week or so, 3 the month. `1.0`, as pandas writes it, is left in peace,"
                    + " and so is an empty cell, which is for the rule acled-missing-value.")
            .fix("Look the code up in the source.")
            .reference("ACLED Codebook, time_precision")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.TIME_PRECISION);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        double code = Acled.number(row, AcledColumns.TIME_PRECISION);
        if (code == 1 || code == 2 || code == 3) {
            return;
        }
        String text = Acled.text(row, AcledColumns.TIME_PRECISION);
        if (!text.isEmpty()) {
            row.report(AcledColumns.TIME_PRECISION, "time_precision is \"" + text + "\", not 1, 2 or 3");
        }
    }
}
