package org.sitrep.validation;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.validation.internal.ValidationValue;
import org.sitrep.validation.rule.RuleInfo;

/**
 * What was checked, by which rules, and what was found.
 *
 * <p>The counts are exact. Of the findings themselves a bounded number is kept; {@link #isTruncated()} says whether that
 * are all. An empty report is not a good one: see {@link #checkedNothing()}. Immutable and thread-safe.
 */
@ValidationValue
@Value.Immutable
public interface ValidationReport {
    /**
     * The version of the rule set.
     *
     * @return the version
     */
    String ruleSetVersion();

    /**
     * The declarations of the rules that were run, with the severities of their findings in this check.
     *
     * @return the declarations, by code
     */
    List<RuleInfo> ruleInfos();

    /**
     * The declarations of the rules that the rule set had and that were left out of it.
     *
     * @return the declarations, by code
     */
    List<RuleInfo> rulesLeftOut();

    /**
     * The rules that were run.
     *
     * @return their codes, sorted
     */
    default List<String> rules() {
        return ruleInfos().stream().map(RuleInfo::code).toList();
    }

    /**
     * The inputs that were checked.
     *
     * @return the inputs, in the order in which they were read
     */
    List<CheckedInput> inputs();

    /**
     * What the baseline did. The findings that it accepted are here and nowhere else in the report.
     *
     * @return what it did, or empty if there was none
     */
    Optional<BaselineUse> baseline();

    /**
     * How many findings there were of each severity, kept or not.
     *
     * @return the numbers; a severity without findings has 0
     */
    @Value.NaturalOrder
    SortedMap<Severity, Long> countsBySeverity();

    /**
     * How many findings there were of each code, kept or not.
     *
     * @return the numbers; a code without findings is absent
     */
    @Value.NaturalOrder
    SortedMap<String, Long> countsByCode();

    /**
     * The findings that were kept, of rules and readers alike.
     *
     * @return the findings, by file, line, column, code and message; those without a location last
     */
    List<Finding> findings();

    /**
     * How many rows there were, rejected ones among them.
     *
     * @return the sum over the inputs
     */
    default long rows() {
        return inputs().stream().mapToLong(CheckedInput::rows).sum();
    }

    /**
     * How many records were checked.
     *
     * @return the sum over the inputs
     */
    default long records() {
        return inputs().stream().mapToLong(CheckedInput::records).sum();
    }

    /**
     * How many findings there were, kept or not.
     *
     * @return the number
     */
    default long findingCount() {
        return countsByCode().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many findings there were of a severity, kept or not.
     *
     * @param severity the severity
     * @return the number
     */
    default long count(Severity severity) {
        return countsBySeverity().getOrDefault(severity, 0L);
    }

    /**
     * Whether there were more findings than were kept.
     *
     * @return true if some are only counted
     */
    default boolean isTruncated() {
        return findingCount() > findings().size();
    }

    /**
     * Whether there was anything that could be said to be right or wrong: a record, and a rule to check it by.
     *
     * @return true if there was no record or no rule; the report then has an error that says so
     */
    default boolean checkedNothing() {
        return records() == 0 || rules().isEmpty();
    }

    /**
     * Whether there were findings at least as bad as a severity.
     *
     * @param severity the mildest severity that counts
     * @return true if there were
     */
    default boolean hasFindings(Severity severity) {
        return countsBySeverity().tailMap(severity).values().stream().anyMatch(count -> count > 0);
    }

    /**
     * Whether there were findings of whatever severity.
     *
     * @return true if there were
     */
    default boolean hasFindings() {
        return findingCount() > 0;
    }

    /**
     * Whether there were errors.
     *
     * @return true if there were
     */
    default boolean hasErrors() {
        return hasFindings(Severity.ERROR);
    }

    /**
     * Whether the input is in order as far as the rules can tell.
     *
     * @return true if something was checked and there were no errors; warnings are left to people's judgement
     */
    default boolean isValid() {
        return !checkedNothing() && !hasErrors();
    }

    /**
     * A new builder.
     *
     * @return the builder
     */
    static ValidationReportBuilder builder() {
        return new ValidationReportBuilder();
    }

    /**
     * A builder that starts with the attributes of this value.
     *
     * @return the builder
     */
    default ValidationReportBuilder toBuilder() {
        return builder().from(this);
    }
}
