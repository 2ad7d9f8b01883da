package org.sitrep.validation;

import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.ValueRule;

/** A value rule with what it is given in one run. */
record RunningValueRule<T>(String code, ValueRule<T> rule, RuleContext context) {
    void check(T value) {
        rule.check(value, context);
    }
}
