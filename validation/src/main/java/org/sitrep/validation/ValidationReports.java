package org.sitrep.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.validation.baseline.Baseline;
import org.sitrep.validation.baseline.BaselineEntry;
import org.sitrep.validation.rule.RuleInfo;

/** What can be done with several reports. */
public final class ValidationReports {
    private ValidationReports() {}

    /**
     * One report of several, each of a dataset of its own.
     *
     * @param reports the reports, at least one; by the same rule set
     * @return their inputs, the sums of their counts, and the findings that they kept
     * @throws IllegalArgumentException if there is no report, or two are by rule sets of different versions
     */
    public static ValidationReport combine(Collection<ValidationReport> reports) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("there is no report to combine");
        }
        String version = reports.iterator().next().ruleSetVersion();
        FindingStore store = new FindingStore(
                Integer.MAX_VALUE, Integer.MAX_VALUE, new BaselineRun(Baseline.empty(), LocalDate.EPOCH, 0), null);
        SortedMap<String, RuleInfo> rules = new TreeMap<>();
        SortedMap<String, RuleInfo> leftOut = new TreeMap<>();
        ValidationReportBuilder combined = ValidationReport.builder().ruleSetVersion(version);
        for (ValidationReport report : reports) {
            if (!report.ruleSetVersion().equals(version)) {
                throw new IllegalArgumentException(
                        "the reports are by different rule sets: " + version + " and " + report.ruleSetVersion());
            }
            report.findings().forEach(store::keep);
            report.countsByCode().forEach(store::countCode);
            report.countsBySeverity().forEach(store::countSeverity);
            report.ruleInfos().forEach(info -> rules.putIfAbsent(info.code(), info));
            report.rulesLeftOut().forEach(info -> leftOut.putIfAbsent(info.code(), info));
            combined.addAllInputs(report.inputs());
        }
        leftOut.keySet().removeAll(rules.keySet());
        return combined.ruleInfos(rules.values())
                .rulesLeftOut(leftOut.values())
                .baseline(baseline(reports))
                .countsBySeverity(store.countsBySeverity())
                .countsByCode(store.countsByCode())
                .findings(store.sorted())
                .build();
    }

    /** What is stale in all of them is stale. */
    private static Optional<BaselineUse> baseline(Collection<ValidationReport> reports) {
        List<BaselineUse> uses =
                reports.stream().flatMap(report -> report.baseline().stream()).toList();
        if (uses.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, Long> counts = new TreeMap<>();
        Set<BaselineEntry> stale = new LinkedHashSet<>(uses.get(0).stale());
        Set<BaselineEntry> expired = new LinkedHashSet<>();
        List<SuppressedFinding> suppressed = new ArrayList<>();
        for (BaselineUse use : uses) {
            use.suppressedByCode().forEach((code, number) -> counts.merge(code, number, Long::sum));
            suppressed.addAll(use.suppressed());
            stale.retainAll(use.stale());
            expired.addAll(use.expired());
        }
        suppressed.sort(Comparator.comparing(SuppressedFinding::finding, FindingStore.ORDER));
        return Optional.of(BaselineUse.builder()
                .suppressedByCode(counts)
                .suppressed(suppressed)
                .stale(stale)
                .expired(expired)
                .build());
    }
}
