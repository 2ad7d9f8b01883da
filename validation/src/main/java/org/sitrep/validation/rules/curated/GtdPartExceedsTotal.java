package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.curated.GtdCounts.Part;

/** Parts that are more than the whole. */
final class GtdPartExceedsTotal implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-part-exceeds-total")
            .severity(Severity.WARNING)
            .summary("More of a group were killed, wounded, taken, freed or captured than of all together.")
            .meaning("nkillus and nkillter are parts of nkill, nwoundus and nwoundte of nwound, nhostkidus and "
                    + "nreleased of nhostkid, nperpcap of nperps. Where one of the two is not known, nothing is said. "
                    + "1 of 475 rows of a good file has more wounded perpetrators than wounded.")
            .fix("Correct the part or the total.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variables nkill to nwoundte, nhostkid, "
                    + "nreleased, nperpcap")
            .addFormats("gtd-csv")
            .build();

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
        return GtdCounts.ALL;
    }

    @Override
    public void check(RowCells row) {
        for (Part pair : GtdCounts.PARTS) {
            double part = CellText.number(row, pair.part());
            double total = CellText.number(row, pair.total());
            if (total >= 0 && part > total) {
                row.report(
                        pair.part(),
                        pair.part() + " is " + row.text(pair.part()) + ", but " + pair.total() + " is "
                                + row.text(pair.total()));
            }
        }
    }
}
