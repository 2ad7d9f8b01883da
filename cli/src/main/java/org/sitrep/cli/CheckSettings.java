package org.sitrep.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.finding.Severity;
import org.sitrep.validation.RuleSet;

/**
 * What can be set about a check, on the command line or in a file; what is empty is left as it is.
 *
 * @param failOn how bad a finding must be for the exit code 1
 * @param severities how bad findings of some rules are; a later one goes before an earlier one
 * @param disabled the rules to leave out, by code or pattern
 * @param baseline the file of accepted findings
 * @param maxFindings how many findings are listed
 */
record CheckSettings(
        Optional<FailOn> failOn,
        List<SeverityOf> severities,
        List<String> disabled,
        Optional<Path> baseline,
        Optional<Integer> maxFindings) {
    /** Nothing is set. */
    static final CheckSettings NONE =
            new CheckSettings(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());

    /**
     * How bad findings of some rules are.
     *
     * @param rules the code of a rule, or a pattern for several
     * @param severity the severity of their findings
     */
    record SeverityOf(String rules, Severity severity) {}

    /** These settings, and others where these say nothing. */
    CheckSettings over(CheckSettings other) {
        List<SeverityOf> both = new ArrayList<>(other.severities);
        both.addAll(severities);
        Set<String> off = new LinkedHashSet<>(other.disabled);
        off.addAll(disabled);
        return new CheckSettings(
                failOn.or(other::failOn),
                both,
                List.copyOf(off),
                baseline.or(other::baseline),
                maxFindings.or(other::maxFindings));
    }

    /**
     * A rule set as these settings want it.
     *
     * @throws IllegalArgumentException if they name a rule that there is not
     */
    RuleSet applyTo(RuleSet rules) {
        RuleSet set = rules;
        for (SeverityOf change : severities) {
            for (String code : RuleCodes.matching(change.rules(), rules)) {
                set = set.withSeverity(code, change.severity());
            }
        }
        Set<String> off = new LinkedHashSet<>();
        for (String pattern : disabled) {
            off.addAll(RuleCodes.matching(pattern, rules));
        }
        return set.without(off.toArray(String[]::new));
    }
}
