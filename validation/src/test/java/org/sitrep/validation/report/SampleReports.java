package org.sitrep.validation.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.ClaimId;
import org.sitrep.validation.BaselineUse;
import org.sitrep.validation.CheckedInput;
import org.sitrep.validation.SuppressedFinding;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.ValidationReportBuilder;
import org.sitrep.validation.baseline.BaselineEntry;
import org.sitrep.validation.baseline.Fingerprint;
import org.sitrep.validation.rule.RuleInfo;

/** Reports to write, small enough to know by heart. */
final class SampleReports {
    static final Finding WARNING = Finding.builder()
            .code("inverted-bounds")
            .severity(Severity.WARNING)
            .message("low 9 is above high 5")
            .location(new SourceLocation("data/a.csv", 2, 41, Optional.of("low")))
            .raw("9")
            .addRecord(ClaimId.of("c"))
            .build();
    static final Finding ERROR = Finding.builder()
            .code("bad-date")
            .severity(Severity.ERROR)
            .message("no date: \u001b[31m\"x\"\n::stop-commands::\u202e\ud800")
            .location(SourceLocation.of("data/a.csv", 7, 3))
            .build();
    static final RuleInfo BOUNDS = RuleInfo.builder()
            .code("inverted-bounds")
            .severity(Severity.WARNING)
            .summary("A lower bound lies above an upper bound.")
            .meaning("In each count low and high must not fall.")
            .fix("Look the figures up.")
            .since("0.1")
            .build();
    static final RuleInfo SUM = RuleInfo.builder()
            .code("ucdp-best-not-sum")
            .severity(Severity.ERROR)
            .summary("The best estimate is not the sum of its parts.")
            .meaning("It is always the sum.")
            .fix("Correct it.")
            .since("0.1")
            .reference("The codebook")
            .addFormats("ucdp-ged-csv", "ucdp-ged-json")
            .build();
    static final RuleInfo OFF = RuleInfo.builder()
            .code("dangling-reference")
            .severity(Severity.ERROR)
            .summary("A record refers to one that is not there.")
            .meaning("It must be there.")
            .fix("Add it.")
            .since("0.1")
            .build();

    /** One file with two findings that are kept of four; one rule could not run, one is switched off. */
    static final ValidationReport REPORT = ValidationReport.builder()
            .ruleSetVersion("1.2")
            .addRuleInfos(BOUNDS, SUM)
            .addRulesLeftOut(OFF)
            .addInput(input("data/a.csv"))
            .putCountsBySeverity(Severity.ERROR, 1)
            .putCountsBySeverity(Severity.WARNING, 3)
            .putCountsBySeverity(Severity.INFO, 0)
            .putCountsByCode("bad-date", 1)
            .putCountsByCode("inverted-bounds", 3)
            .addFindings(WARNING, ERROR)
            .build();

    /** Nothing but a warning that the baseline accepts. */
    static final ValidationReport ACCEPTED = ValidationReport.builder()
            .ruleSetVersion("1.2")
            .addRuleInfos(BOUNDS)
            .addInput(input("data/a.csv"))
            .putCountsBySeverity(Severity.ERROR, 0)
            .putCountsBySeverity(Severity.WARNING, 0)
            .putCountsBySeverity(Severity.INFO, 0)
            .baseline(BaselineUse.builder()
                    .putSuppressedByCode("inverted-bounds", 1L)
                    .addSuppressed(new SuppressedFinding(WARNING, "ticket 12", Optional.of(LocalDate.of(2026, 12, 31))))
                    .addStale(new BaselineEntry(
                            new Fingerprint("00112233445566778899aabbccddeeff"),
                            "bad-date",
                            "no date: \"y\"",
                            "ticket 11",
                            Optional.empty(),
                            1))
                    .build())
            .build();

    private SampleReports() {}

    static CheckedInput input(String file) {
        return CheckedInput.builder()
                .file(file)
                .format("scad-csv")
                .layout("S1")
                .rows(8)
                .rejected(1)
                .records(7)
                .bytes(1234)
                .sha256("ab".repeat(32))
                .putRulesNotRun("ucdp-best-not-sum", "no row is of ucdp-ged-csv or ucdp-ged-json")
                .build();
    }

    /** A report with these findings alone. */
    static ValidationReport of(Finding... findings) {
        ValidationReportBuilder report = ValidationReport.builder()
                .ruleSetVersion("1.2")
                .addRuleInfos(BOUNDS, SUM)
                .addInput(input("data/a.csv"))
                .addFindings(findings);
        Map<String, Long> codes = new TreeMap<>();
        Map<Severity, Long> severities = new TreeMap<>();
        for (Finding finding : findings) {
            codes.merge(finding.code(), 1L, Long::sum);
            severities.merge(finding.severity(), 1L, Long::sum);
        }
        return report.countsByCode(codes).countsBySeverity(severities).build();
    }
}
