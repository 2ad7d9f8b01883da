package org.sitrep.validation.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.sitrep.finding.Severity;
import org.sitrep.validation.internal.ValidationValue;

/**
 * What a rule declares of itself: the one source of its code, its severity and its page in the catalogue.
 *
 * <p>Immutable and thread-safe.
 */
@ValidationValue
@Value.Immutable
public interface RuleInfo {
    /**
     * The stable code of its findings, such as {@code dangling-reference}; never changed and never used for another rule.
     *
     * @return the code: lower case, words joined by hyphens
     */
    String code();

    /**
     * How bad its findings are, unless the rule set says otherwise.
     *
     * @return the default severity
     */
    Severity severity();

    /**
     * What is wrong where the rule finds something.
     *
     * @return one sentence, ending with a period
     */
    String summary();

    /**
     * What the rule looks at, what it means if it finds something, and what it leaves in peace.
     *
     * @return one or more sentences of plain text
     */
    String meaning();

    /**
     * What to do about a finding.
     *
     * @return one or more sentences of plain text
     */
    String fix();

    /**
     * The version of Sitrep that had the rule first.
     *
     * @return the version, such as {@code 0.1}
     */
    String since();

    /**
     * Where it is written what the rule says: the codebook and its section, or a standard.
     *
     * @return such as {@code "UCDP GED Codebook 23.1, section 3.4"}; empty for what Sitrep's own values mean
     */
    Optional<String> reference();

    /**
     * The formats to whose rows the rule is bound; others it is not shown.
     *
     * @return the ids of formats, by the records' origins; empty for a rule about all records
     */
    List<String> formats();

    /**
     * Checks the declaration.
     *
     * @throws IllegalStateException if the code is not of the stated form, or the summary is not a sentence
     */
    @Value.Check
    default void check() {
        if (!Pattern.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*", code())) {
            throw new IllegalStateException(
                    "a rule's code is lower case, words joined by hyphens, not \"" + code() + "\"");
        }
        if (!summary().endsWith(".") || summary().indexOf('\n') >= 0) {
            throw new IllegalStateException("the summary of rule " + code() + " is not one sentence on one line");
        }
    }

    /**
     * A new builder.
     *
     * @return the builder
     */
    static RuleInfoBuilder builder() {
        return new RuleInfoBuilder();
    }

    /**
     * A builder that starts with this declaration.
     *
     * @return the builder
     */
    default RuleInfoBuilder toBuilder() {
        return builder().from(this);
    }
}
