package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An event that meets too few of the criteria. */
final class GtdCriteria implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-criteria")
            .severity(Severity.WARNING)
            .summary("Fewer than two of the three criteria of terrorism are met.")
            .meaning("An event is in the database if at least two of crit1, crit2 and crit3 are met; no row that was "
                    + "counted has fewer. Each criterion that is not met is told.")
            .fix("Correct the criterion that was changed last, or leave the event out.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variables crit1, crit2, crit3")
            .addFormats("gtd-csv")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.copyOf(GtdColumns.CRIT);
    }

    @Override
    public void check(RowCells row) {
        int unmet = 0;
        for (ColumnKey<?> column : GtdColumns.CRIT) {
            unmet += CellText.number(row, column) == 0 ? 1 : 0;
        }
        for (ColumnKey<?> column : GtdColumns.CRIT) {
            if (unmet > 1 && CellText.number(row, column) == 0) {
                row.report(column, column + " is 0, as is another criterion, but two of three must be met");
            }
        }
    }
}
