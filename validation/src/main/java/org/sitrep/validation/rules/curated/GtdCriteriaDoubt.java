package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A criterion that is not met, without a doubt. */
final class GtdCriteriaDoubt implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-criteria-doubt")
            .severity(Severity.INFO)
            .summary("A criterion of terrorism is not met, but there is no doubt of terrorism.")
            .meaning("Where one of the three criteria is not met, doubtterr is mostly 1: 29 of 31 rows. Both are "
                    + "judged by people, so that it is told as information alone.")
            .fix("Read the summary, and correct the criterion or doubtterr if one is wrong.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variables crit1 to crit3, doubtterr")
            .addFormats("gtd-csv")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.CRIT.get(0), GtdColumns.CRIT.get(1), GtdColumns.CRIT.get(2), GtdColumns.DOUBTTERR);
    }

    @Override
    public void check(RowCells row) {
        if (CellText.number(row, GtdColumns.DOUBTTERR) != 0) {
            return;
        }
        for (ColumnKey<?> column : GtdColumns.CRIT) {
            if (CellText.number(row, column) == 0) {
                row.report(column, column + " is 0, but doubtterr is 0 too");
                return;
            }
        }
    }
}
