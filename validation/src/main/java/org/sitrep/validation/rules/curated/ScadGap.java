package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.scad.ScadColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Entries of a list behind an empty one. */
final class ScadGap implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("scad-gap")
            .severity(Severity.WARNING)
            .summary("The second or third of a list is filled, but the one before it is not.")
            .meaning("Actors, targets and issues are told in order, the first in the columns that end in 1: in all "
                    + "rows that were counted.")
            .fix("Move the entries up.")
            .since("0.1")
            .reference("SCAD Codebook (Africa, 2018 final), variables actor1 to target2, issue1 to issue3")
            .addFormats("scad-csv")
            .build();

    private static final List<List<ColumnKey<?>>> LISTS = List.of(
            List.of(ScadColumns.ACTOR1, ScadColumns.ACTOR2, ScadColumns.ACTOR3),
            List.of(ScadColumns.TARGET1, ScadColumns.TARGET2),
            List.of(ScadColumns.ISSUE1, ScadColumns.ISSUE2, ScadColumns.ISSUE3));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(ScadColumns.EVENTID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(
                ScadColumns.ACTOR1,
                ScadColumns.ACTOR2,
                ScadColumns.ACTOR3,
                ScadColumns.TARGET1,
                ScadColumns.TARGET2,
                ScadColumns.ISSUE1,
                ScadColumns.ISSUE2,
                ScadColumns.ISSUE3);
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
