package org.sitrep.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The check of all values of one type, by all rules for this type; it remembers values that were found right with all that is in
 * them, the last two in each pair of slots.
 */
final class ValueCheck<T> {
    private static final int SLOTS = 1 << 14;

    private final List<RunningValueRule<T>> rules;
    private final @Nullable Object[] right = new Object[SLOTS];

    private ValueCheck(List<RunningValueRule<T>> rules) {
        this.rules = rules;
    }

    /** The check by those of the rules that are for a type. */
    @SuppressWarnings("unchecked") // the types are compared
    static <T> ValueCheck<T> of(Class<T> type, List<RunningValueRule<?>> rules) {
        List<RunningValueRule<T>> some = new ArrayList<>();
        for (RunningValueRule<?> rule : rules) {
            if (rule.rule().type() == type) {
                some.add((RunningValueRule<T>) rule);
            }
        }
        return new ValueCheck<>(some);
    }

    /** Whether there is a rule for this type. */
    boolean isWanted() {
        return !rules.isEmpty();
    }

    /** Whether this very value was found right before, and what is in it. */
    boolean knows(T value) {
        int slot = slot(value);
        return right[slot] == value || right[slot ^ 1] == value;
    }

    private static int slot(Object value) {
        return System.identityHashCode(value) & (SLOTS - 1);
    }

    /** Has the rules check a value. */
    void check(T value) {
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).check(value);
        }
    }

    /** Remembers a value that was found right, and what is in it. */
    void remember(T value) {
        int slot = slot(value);
        right[slot ^ 1] = right[slot];
        right[slot] = value;
    }
}
