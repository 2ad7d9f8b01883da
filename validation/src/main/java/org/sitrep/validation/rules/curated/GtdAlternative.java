package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An alternative to terrorism without a doubt, or a doubt without an alternative. */
final class GtdAlternative implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-alternative")
            .severity(Severity.WARNING)
            .summary("An alternative to terrorism is told where there is no doubt of it, or none where there is.")
            .meaning("What the event may have been instead of terrorism is told exactly where doubtterr is 1: in all "
                    + "rows that were counted. Where both the code and its label speak for a doubt, the finding is on "
                    + "doubtterr.")
            .fix("Correct doubtterr, or the alternative.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variables doubtterr and alternative")
            .addFormats("gtd-csv")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.DOUBTTERR, GtdColumns.ALTERNATIVE);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(GtdColumns.ALTERNATIVE_TXT);
    }

    @Override
    public void check(RowCells row) {
        boolean isDoubtful = CellText.number(row, GtdColumns.DOUBTTERR) == 1;
        boolean hasCode = !CellText.isMissing(row, GtdColumns.ALTERNATIVE);
        boolean hasLabel = !CellText.isMissing(row, GtdColumns.ALTERNATIVE_TXT);
        if (isDoubtful == hasCode) {
            return;
        }
        boolean labelBearsOut = row.has(GtdColumns.ALTERNATIVE_TXT) && hasLabel == hasCode;
        if (labelBearsOut && !row.isEmpty(GtdColumns.DOUBTTERR)) {
            row.report(
                    GtdColumns.DOUBTTERR,
                    "doubtterr is " + row.text(GtdColumns.DOUBTTERR) + ", but alternative "
                            + (hasCode ? "is " + row.text(GtdColumns.ALTERNATIVE) : "says nothing"));
        } else {
            row.report(
                    GtdColumns.ALTERNATIVE,
                    "alternative " + (hasCode ? "is " + row.text(GtdColumns.ALTERNATIVE) : "says nothing")
                            + ", but doubtterr is " + row.text(GtdColumns.DOUBTTERR));
        }
    }
}
