package org.sitrep.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.Rule;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.StandardRules;

/**
 * The rules to check by, and how bad a breach of each is.
 *
 * <p>Immutable and thread-safe; the methods that change something give a new rule set.
 */
public final class RuleSet {
    private final String version;
    private final SortedMap<String, Rule> rules;
    private final SortedMap<String, Severity> severities;
    private final SortedMap<String, Rule> leftOut;

    private RuleSet(
            String version,
            SortedMap<String, Rule> rules,
            SortedMap<String, Severity> severities,
            SortedMap<String, Rule> leftOut) {
        this.version = version;
        this.rules = rules;
        this.severities = severities;
        this.leftOut = leftOut;
    }

    /**
     * Sitrep's own rules, and those that others provide through {@link ServiceLoader}.
     *
     * @return the rule set, each rule with its default severity; its version is that of Sitrep
     * @throws IllegalArgumentException if two rules have the same code
     */
    public static RuleSet standard() {
        List<Rule> found = new ArrayList<>(StandardRules.all());
        Set<String> classes = new HashSet<>();
        for (ServiceLoader<Rule> loader : List.of(
                ServiceLoader.load(Rule.class, RuleSet.class.getClassLoader()), ServiceLoader.load(Rule.class))) {
            for (Rule rule : loader) {
                if (classes.add(rule.getClass().getName())) {
                    found.add(rule);
                }
            }
        }
        return of(Version.TEXT, found);
    }

    /**
     * A rule set of given rules.
     *
     * @param version how reports are to name the rule set
     * @param rules the rules
     * @return the rule set, each rule with its default severity
     * @throws IllegalArgumentException if two rules have the same code
     */
    public static RuleSet of(String version, Collection<? extends Rule> rules) {
        RuleSet set = new RuleSet(
                Objects.requireNonNull(version, "version"), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (Rule rule : rules) {
            set = set.with(rule);
        }
        return set;
    }

    /**
     * Adds a rule.
     *
     * @param rule the rule
     * @return the rule set with it
     * @throws IllegalArgumentException if there is one with the same code, if the code is the validator's own, or if it is a
     *     {@link RowRule} that declares no formats, no columns, or repetitions with another number of columns
     */
    public RuleSet with(Rule rule) {
        String code = rule.info().code();
        if (rules.containsKey(code)
                || code.equals(Validator.NOTHING_CHECKED)
                || code.equals(Validator.PREVIOUS_INCOMPLETE)) {
            throw new IllegalArgumentException("there are two rules with the code \"" + code + "\"");
        }
        if (rule instanceof RowRule rowRule) {
            requireColumns(rowRule);
        }
        SortedMap<String, Rule> more = new TreeMap<>(rules);
        more.put(code, rule);
        SortedMap<String, Rule> stillOut = new TreeMap<>(leftOut);
        stillOut.remove(code);
        return new RuleSet(version, more, severities, stillOut);
    }

    private static void requireColumns(RowRule rule) {
        String code = rule.info().code();
        if (rule.info().formats().isEmpty() || rule.columns().isEmpty()) {
            throw new IllegalArgumentException(
                    "rule " + code + " looks at rows, and must declare the formats and columns of these");
        }
        int length = rule.columns().size() + rule.optionalColumns().size();
        if (rule.repetitions().stream().anyMatch(columns -> columns.size() != length)) {
            throw new IllegalArgumentException(
                    "rule " + code + " looks at " + length + " columns, and must repeat them by as many others");
        }
    }

    /**
     * Leaves rules out.
     *
     * @param codes the codes of the rules to leave out
     * @return the rule set without them
     * @throws IllegalArgumentException if there is no rule with one of the codes
     */
    public RuleSet without(String... codes) {
        SortedMap<String, Rule> rest = new TreeMap<>(rules);
        for (String code : codes) {
            rest.remove(get(code).info().code());
        }
        return withRules(rest);
    }

    /**
     * Leaves all other rules out.
     *
     * @param codes the codes of the rules to keep
     * @return the rule set with them alone
     * @throws IllegalArgumentException if there is no rule with one of the codes
     */
    public RuleSet only(String... codes) {
        SortedMap<String, Rule> some = new TreeMap<>();
        for (String code : codes) {
            some.put(code, get(code));
        }
        return withRules(some);
    }

    private RuleSet withRules(SortedMap<String, Rule> kept) {
        SortedMap<String, Rule> out = new TreeMap<>(leftOut);
        out.putAll(rules);
        out.keySet().removeAll(kept.keySet());
        return new RuleSet(version, kept, severities, out);
    }

    /**
     * Changes how bad a breach of a rule is.
     *
     * @param code the rule's code
     * @param severity the severity of its findings
     * @return the rule set in which it is so
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleSet withSeverity(String code, Severity severity) {
        SortedMap<String, Severity> changed = new TreeMap<>(severities);
        changed.put(get(code).info().code(), Objects.requireNonNull(severity, "severity"));
        return new RuleSet(version, rules, changed, leftOut);
    }

    /**
     * How reports name the rule set.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * The rules.
     *
     * @return the rules, in the order of their codes
     */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * The declarations of the rules, with the severities of this rule set.
     *
     * @return the declarations, in the order of the codes
     */
    public List<RuleInfo> infos() {
        return rules.values().stream()
                .map(rule -> rule.info().toBuilder()
                        .severity(severity(rule.info().code()))
                        .build())
                .toList();
    }

    /**
     * The declarations of the rules that {@link #without} and {@link #only} left out.
     *
     * @return the declarations, in the order of the codes
     */
    public List<RuleInfo> leftOut() {
        return leftOut.values().stream().map(Rule::info).toList();
    }

    /**
     * The rule with a code.
     *
     * @param code the code
     * @return the rule, or empty if there is none
     */
    public Optional<Rule> find(String code) {
        return Optional.ofNullable(rules.get(code));
    }

    /**
     * How bad a breach of a rule is.
     *
     * @param code the rule's code
     * @return the severity of its findings in this rule set
     * @throws IllegalArgumentException if there is no such rule
     */
    public Severity severity(String code) {
        Severity changed = severities.get(code);
        return changed != null ? changed : get(code).info().severity();
    }

    private Rule get(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("there is no rule \"" + code + "\"; there are "
                        + (rules.isEmpty() ? "none" : String.join(", ", rules.keySet()))));
    }

    @Override
    public String toString() {
        return "RuleSet " + version + " " + rules.keySet() + (severities.isEmpty() ? "" : " " + Map.copyOf(severities));
    }

    /** The version of Sitrep, put into a resource by the build. */
    private static final class Version {
        static final String TEXT = read();

        private Version() {}

        private static String read() {
            try (InputStream in = RuleSet.class.getResourceAsStream("rule-set.properties")) {
                Properties properties = new Properties();
                properties.load(Objects.requireNonNull(in, "rule-set.properties is missing from the jar"));
                return properties.getProperty("version");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
