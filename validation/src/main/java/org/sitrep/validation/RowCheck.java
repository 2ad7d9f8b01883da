package org.sitrep.validation;

import java.util.List;
import org.sitrep.source.Origin;
import org.sitrep.source.RowView;

/** The check of the rows of one layout. */
final class RowCheck {
    /** Rules that look at the same columns, and what they found right there. */
    record Group(List<BoundRowRule> rules, CellMemory right) {}

    private final RowView view;
    private final List<Group> groups;
    private final TextChecks texts;
    private final CurrentRecord current;
    private final FindingStore store;

    RowCheck(RowView view, List<Group> groups, TextChecks texts, CurrentRecord current, FindingStore store) {
        this.view = view;
        this.groups = groups;
        this.texts = texts;
        this.current = current;
        this.store = store;
    }

    void check(Origin origin) {
        if (groups.isEmpty() && !texts.isWanted()) {
            return;
        }
        origin.showIn(view);
        texts.check(origin, view);
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (group.right().contains(view)) {
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
