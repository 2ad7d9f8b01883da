package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Fighters who died in one-sided violence. */
final class UcdpOneSidedDeaths implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-one-sided-deaths")
            .severity(Severity.ERROR)
            .summary("One-sided violence has deaths of side A or B.")
            .meaning("In one-sided violence (type 3) deaths_a and deaths_b are always 0: whoever is killed is a "
                    + "civilian or of unknown status. Rows of type 3 whose side_b is not `Civilians` are left to "
                    + "another rule.")
            .fix("Count the deaths under deaths_civilians or deaths_unknown.")
            .since("0.1")
            .reference("UCDP GED Codebook, variables deaths_a and deaths_b")
            .addAllFormats(Ged.FORMATS)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(
                UcdpGedColumns.TYPE_OF_VIOLENCE,
                UcdpGedColumns.SIDE_B,
                UcdpGedColumns.DEATHS_A,
                UcdpGedColumns.DEATHS_B);
    }

    @Override
    public void check(RowCells row) {
        if (Ged.is(row, UcdpGedColumns.TYPE_OF_VIOLENCE, Ged.ONE_SIDED)
                && Ged.text(row, UcdpGedColumns.SIDE_B).equalsIgnoreCase(Ged.CIVILIANS)) {
            check(row, UcdpGedColumns.DEATHS_A);
            check(row, UcdpGedColumns.DEATHS_B);
        }
    }

    private static void check(RowCells row, ColumnKey<?> column) {
        if (row.number(column) > 0) {
            row.report(column, column + " is " + row.text(column) + ", but type_of_violence is 3, where it is 0");
        }
    }
}
