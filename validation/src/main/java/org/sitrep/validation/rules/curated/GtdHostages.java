package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Hostages of an event that has none. */
final class GtdHostages implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-hostages")
            .severity(Severity.WARNING)
            .summary("Hostages are counted or freed in an event without hostages.")
            .meaning("nhostkid, hostkidoutcome and nreleased are filled where ishostkid is 1, and only there: in all "
                    + "rows that were counted. The finding is on ishostkid if two of the three disagree with it, "
                    + "otherwise on the one that does. Where ishostkid is empty or -9, nothing is said.")
            .fix("Correct ishostkid, or empty the others.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variables ishostkid, nhostkid, hostkidoutcome, "
                    + "nreleased")
            .addFormats("gtd-csv")
            .build();

    private static final List<ColumnKey<?>> DETAILS =
            List.of(GtdColumns.NHOSTKID, GtdColumns.HOSTKIDOUTCOME, GtdColumns.NRELEASED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.ISHOSTKID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(GtdColumns.NHOSTKID, GtdColumns.HOSTKIDOUTCOME, GtdColumns.NRELEASED);
    }

    @Override
    public void check(RowCells row) {
        double flag = CellText.number(row, GtdColumns.ISHOSTKID);
        if (flag != 0) {
            return;
        }
        int filled = 0;
        ColumnKey<?> last = GtdColumns.ISHOSTKID;
        for (ColumnKey<?> detail : DETAILS) {
            // copies have 0 where no hostages were taken
            if (!CellText.isMissing(row, detail) && CellText.number(row, detail) != 0) {
                filled++;
                last = detail;
            }
        }
        if (filled == 1) {
            row.report(last, last + " is " + row.text(last) + ", but ishostkid is 0");
        } else if (filled > 1) {
            row.report(GtdColumns.ISHOSTKID, "ishostkid is 0, but " + last + " is " + row.text(last));
        }
    }
}
