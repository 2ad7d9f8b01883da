package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Entries of a list behind an empty one. */
final class GtdGap implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-gap")
            .severity(Severity.WARNING)
            .summary("The second or third of a list is filled, but the one before it is not.")
            .meaning("Attack types, targets, weapons and groups are told in order, the first in the columns that end "
                    + "in 1, and whether a second or third group is certain, or claimed the event, only where it has a "
                    + "name: in all rows that were counted.")
            .fix("Move the entries up.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variables attacktype1 to attacktype3, targtype1"
                    + " to targtype3, weaptype1 to weaptype4, gname to gname3")
            .addFormats("gtd-csv")
            .build();

    private static final List<List<ColumnKey<?>>> LISTS = List.of(
            List.copyOf(GtdColumns.ATTACKTYPE),
            List.copyOf(GtdColumns.TARGTYPE),
            List.copyOf(GtdColumns.WEAPTYPE),
            List.copyOf(GtdColumns.GNAME),
            List.of(GtdColumns.GNAME.get(1), GtdColumns.GUNCERTAIN.get(1)),
            List.of(GtdColumns.GNAME.get(1), GtdColumns.CLAIMED.get(1)),
            List.of(GtdColumns.GNAME.get(2), GtdColumns.GUNCERTAIN.get(2)),
            List.of(GtdColumns.GNAME.get(2), GtdColumns.CLAIMED.get(2)));
    private static final List<ColumnKey<?>> COLUMNS =
            LISTS.stream().flatMap(List::stream).distinct().toList();

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
        for (List<ColumnKey<?>> list : LISTS) {
            for (int i = 1; i < list.size(); i++) {
                ColumnKey<?> before = list.get(i - 1);
                if (!CellText.isMissing(row, list.get(i)) && row.has(before) && CellText.isMissing(row, before)) {
                    row.report(before, before + " says nothing, but " + list.get(i) + " is " + row.text(list.get(i)));
                }
            }
        }
    }
}
