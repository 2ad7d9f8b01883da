package org.sitrep.validation;

import java.util.List;
import org.sitrep.source.Origin;
import org.sitrep.source.RowView;

/** The check of the rows of one layout. */
final class RowCheck {
    /** Rules that look at the same cells, and what they found right there or in other places that they judge in the same way. */
    record Group(List<BoundRowRule> rules, CellMemory.Cells cells, CellMemory right) {}

    private final RowTexts row;
    private final RowView view;
    private final List<Group> groups;
    private final TextChecks texts;
    private final FindingSink sink;

    RowCheck(RowTexts row, List<Group> groups, TextChecks texts, FindingSink sink) {
        this.row = row;
        this.view = row.view();
        this.groups = groups;
        this.texts = texts;
        this.sink = sink;
    }

    void check(Origin origin, boolean plain) {
        if (groups.isEmpty() && plain) {
            return;
        }
        row.show(origin);
        if (!plain) {
            texts.check(origin, view);
        }
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (group.right().contains(view, group.cells())) {
                continue;
            }
            long before = sink.count();
            for (BoundRowRule rule : group.rules()) {
                rule.check();
            }
            if (sink.count() == before) {
                group.right().addLast();
            }
        }
    }
}
