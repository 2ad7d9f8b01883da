package org.sitrep.validation.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.rule.RuleInfo;

/**
 * The findings of one code.
 *
 * @param code the code
 * @param severity that of the worst of them
 * @param count how many there were
 * @param findings those that were kept
 * @param rule the rule that found them; empty for the code of a reader
 */
record RuleGroup(String code, Severity severity, long count, List<Finding> findings, Optional<RuleInfo> rule) {
    private static final Comparator<RuleGroup> WORST_FIRST = Comparator.comparing(RuleGroup::severity)
            .thenComparing(RuleGroup::count)
            .reversed()
            .thenComparing(RuleGroup::code);

    /** The findings of a report by their code; the worst first, then the most. */
    static List<RuleGroup> of(ValidationReport report) {
        Map<String, List<Finding>> kept = new HashMap<>();
        for (Finding finding : report.findings()) {
            kept.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(finding);
        }
        Map<String, RuleInfo> infos = new HashMap<>();
        report.ruleInfos().forEach(info -> infos.put(info.code(), info));
        List<RuleGroup> groups = new ArrayList<>();
        report.countsByCode().forEach((code, count) -> {
            List<Finding> findings = kept.getOrDefault(code, List.of());
            Optional<RuleInfo> rule = Optional.ofNullable(infos.get(code));
            // where none was kept there was worse
            Severity severity = findings.stream()
                    .map(Finding::severity)
                    .max(Comparator.naturalOrder())
                    .or(() -> rule.map(RuleInfo::severity))
                    .orElse(Severity.INFO);
            groups.add(new RuleGroup(code, severity, count, findings, rule));
        });
        groups.sort(WORST_FIRST);
        return groups;
    }

    /** The findings of all groups, the worst first. */
    static List<Finding> worstFirst(ValidationReport report) {
        return report.findings().stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }
}
