package org.sitrep.validation;

import java.util.Collection;
import java.util.TreeSet;

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
        FindingStore store = new FindingStore(Integer.MAX_VALUE, Integer.MAX_VALUE);
        TreeSet<String> rules = new TreeSet<>();
        ValidationReportBuilder combined = ValidationReport.builder().ruleSetVersion(version);
        for (ValidationReport report : reports) {
            if (!report.ruleSetVersion().equals(version)) {
                throw new IllegalArgumentException(
                        "the reports are by different rule sets: " + version + " and " + report.ruleSetVersion());
            }
            report.findings().forEach(store::keep);
            report.countsByCode().forEach(store::countCode);
            report.countsBySeverity().forEach(store::countSeverity);
            rules.addAll(report.rules());
            combined.addAllInputs(report.inputs());
        }
        return combined.rules(rules)
                .countsBySeverity(store.countsBySeverity())
                .countsByCode(store.countsByCode())
                .findings(store.sorted())
                .build();
    }
}
