package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An active_year that is no flag. */
final class UcdpBadFlag implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-bad-flag")
            .severity(Severity.ERROR)
            .summary("The flag for an active year is neither true nor false.")
            .meaning("Releases have 1 and 0, candidate files and the API `true` and `false`; all of these are "
                    + "understood, in upper and lower case. An empty cell is left to another rule.")
            .fix("Write 1 or 0 in CSV, true or false in JSON.")
            .since("0.1")
            .reference("UCDP GED Codebook, variable active_year")
            .addAllFormats(Ged.FORMATS)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(UcdpGedColumns.TYPE_OF_VIOLENCE, UcdpGedColumns.ACTIVE_YEAR);
    }

    @Override
    public void check(RowCells row) {
        if (Ged.isMissing(row, UcdpGedColumns.ACTIVE_YEAR)) {
            return;
        }
        double number = row.number(UcdpGedColumns.ACTIVE_YEAR);
        if (number == 0 || number == 1) {
            return;
        }
        String flag = row.text(UcdpGedColumns.ACTIVE_YEAR).strip();
        if (!flag.equalsIgnoreCase("true") && !flag.equalsIgnoreCase("false")) {
            row.report(UcdpGedColumns.ACTIVE_YEAR, "active_year is " + flag + ", but is 1 or 0, true or false");
        }
    }
}
