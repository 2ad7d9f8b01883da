package org.sitrep.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The check of all values of one type, by all rules for this type; it remembers which were found right. */
final class ValueCheck<T> {
    private static final int REMEMBERED = 1 << 12;

    private final List<RunningValueRule<T>> rules;
    private final CurrentRecord current;
    private final FindingStore store;
    private final @Nullable Object[] right = new Object[REMEMBERED];

    private ValueCheck(List<RunningValueRule<T>> rules, CurrentRecord current, FindingStore store) {
        this.rules = rules;
        this.current = current;
        this.store = store;
    }

    /** The check by those of the rules that are for a type. */
    @SuppressWarnings("unchecked") // the types are compared
    static <T> ValueCheck<T> of(
            Class<T> type, List<RunningValueRule<?>> rules, CurrentRecord current, FindingStore store) {
        List<RunningValueRule<T>> some = new ArrayList<>();
        for (RunningValueRule<?> rule : rules) {
            if (rule.rule().type() == type) {
                some.add((RunningValueRule<T>) rule);
            }
        }
        return new ValueCheck<>(some, current, store);
    }

    /** Whether there is a rule for this type. */
    boolean isWanted() {
        return !rules.isEmpty();
    }

    void check(T value) {
        if (rules.isEmpty()) {
            return;
        }
        int slot = System.identityHashCode(value) & (REMEMBERED - 1);
        if (right[slot] == value) {
            return;
        }
        long before = store.count();
        for (RunningValueRule<T> rule : rules) {
            current.by(rule.code());
            rule.check(value);
        }
        if (store.count() == before) {
            right[slot] = value;
        }
    }
}
