package org.sitrep.validation;

import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleInfo;

/** A rule of somebody else, which {@code META-INF/services} of a loader of its own names in {@link OwnRulesTest}. */
public final class LoadedRule implements RecordRule {
    public LoadedRule() {}

    @Override
    public RuleInfo info() {
        return RuleInfo.builder()
                .code("loaded-rule")
                .severity(Severity.INFO)
                .summary("Nothing is ever wrong.")
                .meaning("It looks at nothing.")
                .fix("There is nothing to do.")
                .since("0.1")
                .build();
    }
}
