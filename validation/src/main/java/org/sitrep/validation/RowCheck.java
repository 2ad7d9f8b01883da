package org.sitrep.validation;

import java.util.List;
import org.sitrep.source.Origin;
import org.sitrep.source.RowView;

/** The check of the rows of one layout. */
final class RowCheck {
    /** Rules that look at the same cells, and what they found right there or in other places that they judge in the same way. */
    record Group(List<BoundRowRule> rules, CellMemory.Cells cells, CellMemory right) {}

    private final RowTexts texts;
    private final RowView view;
    private final List<Group> groups;
    private final CurrentRecord current;
    private final FindingStore store;

    RowCheck(RowTexts texts, List<Group> groups, CurrentRecord current, FindingStore store) {
        this.texts = texts;
        this.view = texts.view();
        this.groups = groups;
        this.current = current;
        this.store = store;
    }

    void check(Origin origin) {
        if (groups.isEmpty()) {
            return;
        }
        texts.show(origin);
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (group.right().contains(view, group.cells())) {
                continue;
            }
            long before = store.count();
            for (BoundRowRule rule : group.rules()) {
                current.by(rule.code());
                rule.check(origin);
            }
            if (store.count() == before) {
                group.right().addLast();
            }
        }
    }
}
