package org.sitrep.validation;

import org.sitrep.validation.rule.ValueRule;

/** A value rule with what it is given in one run. */
record RunningValueRule<T>(ValueRule<T> rule, RunContext context) {
    void check(T value) {
        try {
            rule.check(value, context);
        } catch (RuntimeException e) {
            throw context.failure(e);
        }
    }
}
