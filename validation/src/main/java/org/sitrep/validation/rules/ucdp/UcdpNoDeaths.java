package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An event in which nobody died by any estimate. */
final class UcdpNoDeaths implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-no-deaths")
            .severity(Severity.WARNING)
            .summary("By both the best and the highest estimate nobody died, although only deaths make an event.")
            .meaning("An event has at least one death by one of the estimates. A best estimate of 0 is common (5 to "
                    + "10 % of rows), but then the highest is not 0: there is no other row among the 23,390 that were "
                    + "counted.")
            .fix("Correct the highest estimate, or leave the event out.")
            .since("0.1")
            .reference("UCDP GED Codebook, definition of an event; variables best and high")
            .addAllFormats(Ged.FORMATS)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(UcdpGedColumns.BEST, UcdpGedColumns.HIGH);
    }

    @Override
    public void check(RowCells row) {
        if (row.number(UcdpGedColumns.BEST) == 0 && row.number(UcdpGedColumns.HIGH) == 0) {
            row.report(UcdpGedColumns.HIGH, "high is 0 and best is 0, but an event has at least one death");
        }
    }
}
