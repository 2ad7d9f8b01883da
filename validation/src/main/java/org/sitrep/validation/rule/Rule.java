package org.sitrep.validation.rule;

/**
 * Something that a validator looks for.
 *
 * <p>A rule is stateless and thread-safe. One that is found through {@link java.util.ServiceLoader} has a public
 * constructor without parameters.
 */
public sealed interface Rule permits RecordRule, ValueRule, TextRule, RowRule, DatasetRule {
    /**
     * What the rule declares of itself.
     *
     * @return the declaration; always the same
     */
    RuleInfo info();
}
