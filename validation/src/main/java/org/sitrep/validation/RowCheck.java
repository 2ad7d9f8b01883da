package org.sitrep.validation;

import java.util.List;
import org.sitrep.source.Origin;
import org.sitrep.source.RowView;

/** The check of the rows of one layout. */
final class RowCheck {
    /**
     * Rules that look at the same cells.
     *
     * @param rules the rules
     * @param cells the cells
     * @param texts those of the cells of which the texts are checked with this group and no other
     * @param right what was found right in these cells, by the rules and as texts, or in others that are judged in the same way
     */
    record Group(List<BoundRowRule> rules, CellRuns cells, CellRuns texts, CellMemory right) {}

    private final RowTexts row;
    private final RowView view;
    private final int columns;
    private final List<Group> groups;
    private final CellRuns others;
    private final TextChecks texts;
    private final FindingSink sink;

    /**
     * The check of rows.
     *
     * @param others the cells that are in no group
     */
    RowCheck(RowTexts row, List<Group> groups, CellRuns others, TextChecks texts, FindingSink sink) {
        this.row = row;
        this.view = row.view();
        this.columns = view.layout().columns().size();
        this.groups = groups;
        this.others = others;
        this.texts = texts;
        this.sink = sink;
    }

    void check(Origin origin) {
        if (groups.isEmpty() && !texts.isWanted()) {
            return;
        }
        row.show(origin);
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (group.right().contains(view, group.cells())) {
                continue;
            }
            long before = sink.count();
            texts.check(origin, view, group.texts());
            for (BoundRowRule rule : group.rules()) {
                rule.check();
            }
            if (sink.count() == before) {
                group.right().addLast();
            }
        }
        texts.check(origin, view, others);
        texts.check(origin, view, columns, view.size() - 1);
    }
}
