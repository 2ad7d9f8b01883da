package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An INT_ANY that the other three do not give. */
final class GtdIntAny implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-int-any")
            .severity(Severity.WARNING)
            .summary("INT_ANY is not what INT_LOG, INT_IDEO and INT_MISC give.")
            .meaning("INT_ANY is 1 if any of the three is 1, otherwise -9 if any of them is -9, and otherwise 0: in "
                    + "all rows that were counted.")
            .fix("Make INT_ANY anew of the other three.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variable INT_ANY")
            .addFormats("gtd-csv")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.INT_LOG, GtdColumns.INT_IDEO, GtdColumns.INT_MISC, GtdColumns.INT_ANY);
    }

    @Override
    public void check(RowCells row) {
        double log = CellText.number(row, GtdColumns.INT_LOG);
        double ideo = CellText.number(row, GtdColumns.INT_IDEO);
        double misc = CellText.number(row, GtdColumns.INT_MISC);
        double any = CellText.number(row, GtdColumns.INT_ANY);
        if (Double.isNaN(log + ideo + misc + any)) {
            return;
        }
        int wanted = log == 1 || ideo == 1 || misc == 1 ? 1 : log == -9 || ideo == -9 || misc == -9 ? -9 : 0;
        if (any != wanted) {
            row.report(
                    GtdColumns.INT_ANY,
                    "INT_ANY is " + row.text(GtdColumns.INT_ANY) + ", but INT_LOG, INT_IDEO and INT_MISC are "
                            + row.text(GtdColumns.INT_LOG) + ", " + row.text(GtdColumns.INT_IDEO) + " and "
                            + row.text(GtdColumns.INT_MISC));
        }
    }
}
