package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A best estimate that is not the sum of the deaths of all parties. */
final class UcdpBestNotSum implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-best-not-sum")
            .severity(Severity.ERROR)
            .summary("The best estimate of deaths is not the sum of its four parts.")
            .meaning("`best` is deaths_a + deaths_b + deaths_civilians + deaths_unknown, without exception in all "
                    + "releases that were counted (23,390 rows). Rows in which one of the five is no number are left "
                    + "in peace.")
            .fix("Correct the part that was changed last, or the sum.")
            .since("0.1")
            .reference("UCDP GED Codebook, variable best")
            .addAllFormats(Ged.FORMATS)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(
                UcdpGedColumns.DEATHS_A,
                UcdpGedColumns.DEATHS_B,
                UcdpGedColumns.DEATHS_CIVILIANS,
                UcdpGedColumns.DEATHS_UNKNOWN,
                UcdpGedColumns.BEST);
    }

    @Override
    public void check(RowCells row) {
        double sum = row.number(UcdpGedColumns.DEATHS_A)
                + row.number(UcdpGedColumns.DEATHS_B)
                + row.number(UcdpGedColumns.DEATHS_CIVILIANS)
                + row.number(UcdpGedColumns.DEATHS_UNKNOWN);
        double best = row.number(UcdpGedColumns.BEST);
        if (sum != best && !Double.isNaN(sum) && !Double.isNaN(best)) {
            row.report(
                    UcdpGedColumns.BEST,
                    "best is " + row.text(UcdpGedColumns.BEST) + ", but its parts add up to " + (long) sum);
        }
    }
}
