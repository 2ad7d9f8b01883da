package org.sitrep.validation.rules.curated;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** The mode of a claim that nobody made. */
final class GtdClaim implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-claim-mode")
            .severity(Severity.WARNING)
            .summary("The mode of a claim of responsibility is told, but there was no claim.")
            .meaning("How responsibility was claimed is told only where claimed, claim2 or claim3 is 1: in all rows "
                    + "that were counted. A claim without a mode is left in peace.")
            .fix("Correct the flag, or empty the mode.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variables claimed to claimmode3")
            .addFormats("gtd-csv")
            .build();

    private static final List<ColumnKey<?>> COLUMNS = Stream.of(GtdColumns.CLAIMED, GtdColumns.CLAIMMODE)
            .<ColumnKey<?>>flatMap(List::stream)
            .toList();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.EVENTID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return COLUMNS;
    }

    @Override
    public void check(RowCells row) {
        for (int i = 0; i < GtdColumns.CLAIMED.size(); i++) {
            ColumnKey<?> claimed = GtdColumns.CLAIMED.get(i);
            ColumnKey<?> mode = GtdColumns.CLAIMMODE.get(i);
            if (CellText.number(row, mode) >= 1 && row.has(claimed) && CellText.number(row, claimed) != 1) {
                row.report(claimed, claimed + " is " + row.text(claimed) + ", but " + mode + " is " + row.text(mode));
            }
        }
    }
}
