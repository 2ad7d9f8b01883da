package org.sitrep.testing;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.validation.ValidationReport;

/**
 * Assertions on a validation report. A report that checked nothing passes none of those that say that something is right.
 *
 * <p>Where one fails, the message lists the findings, as {@code file:line:column: severity: message [code]}.
 */
public final class ValidationReportAssert extends AbstractAssert<ValidationReportAssert, ValidationReport> {
    private static final int SHOWN = 20;

    ValidationReportAssert(ValidationReport actual) {
        super(actual, ValidationReportAssert.class);
    }

    /**
     * Asserts that something was checked, and that there were no errors; warnings are left to people's judgement.
     *
     * @return this
     */
    public ValidationReportAssert hasNoErrors() {
        return hasNothingAtLeast(Severity.ERROR);
    }

    /**
     * Asserts that something was checked, and that there were neither errors nor warnings.
     *
     * @return this
     */
    public ValidationReportAssert hasNoWarnings() {
        return hasNothingAtLeast(Severity.WARNING);
    }

    /**
     * Asserts that something was checked, and that nothing at all was found.
     *
     * @return this
     */
    public ValidationReportAssert hasNoFindings() {
        return hasNothingAtLeast(Severity.INFO);
    }

    /**
     * Asserts that there is a finding with a code.
     *
     * @param code the stable code, such as {@code dangling-reference}
     * @return this
     */
    public ValidationReportAssert hasFinding(String code) {
        isNotNull();
        if (count(code) == 0) {
            failWithMessage("expected a finding with the code %s, but found %s", code, listed(actual.findings()));
        }
        return this;
    }

    /**
     * Asserts that there is a finding with a code on a line.
     *
     * @param code the stable code
     * @param line the line, from 1
     * @return this
     */
    public ValidationReportAssert hasFindingAt(String code, long line) {
        hasFinding(code);
        List<Finding> found = withCode(code);
        if (found.stream().noneMatch(finding -> line(finding) == line)) {
            failWithMessage("expected a finding with the code %s on line %d, but found %s", code, line, listed(found));
        }
        return this;
    }

    /**
     * Asserts that there is no finding with a code.
     *
     * @param code the stable code
     * @return this
     */
    public ValidationReportAssert doesNotHaveFinding(String code) {
        isNotNull();
        if (count(code) > 0) {
            failWithMessage("expected no finding with the code %s, but found %s", code, listed(withCode(code)));
        }
        return this;
    }

    /**
     * Asserts how many findings there are with a code, whether the report kept them or only counted them.
     *
     * @param code the stable code
     * @param count how many
     * @return this
     */
    public ValidationReportAssert hasFindings(String code, long count) {
        isNotNull();
        if (count(code) != count) {
            failWithMessage(
                    "expected %d findings with the code %s, but there are %d: %s",
                    count, code, count(code), listed(withCode(code)));
        }
        return this;
    }

    /**
     * Asserts how many records were checked.
     *
     * @param count how many
     * @return this
     */
    public ValidationReportAssert hasChecked(long count) {
        isNotNull();
        if (actual.records() != count) {
            failWithMessage("expected that %d records were checked, but there were %d", count, actual.records());
        }
        return this;
    }

    private ValidationReportAssert hasNothingAtLeast(Severity severity) {
        isNotNull();
        if (actual.checkedNothing()) {
            failWithMessage("expected that something was checked, but there was no record or no rule");
        }
        if (actual.hasFindings(severity)) {
            failWithMessage(
                    "expected no finding of severity %s or worse, but found %s",
                    severity.code(),
                    listed(actual.findings().stream()
                            .filter(finding -> finding.severity().isAtLeast(severity))
                            .toList()));
        }
        return this;
    }

    private long count(String code) {
        return actual.countsByCode().getOrDefault(code, 0L);
    }

    private List<Finding> withCode(String code) {
        return actual.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    private static long line(Finding finding) {
        return finding.location().map(at -> at.line()).orElse(0L);
    }

    private static String listed(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "none";
        }
        String more = findings.size() > SHOWN ? String.format("%n  and %d more", findings.size() - SHOWN) : "";
        return findings.stream()
                .limit(SHOWN)
                .map(finding -> String.format(
                        "%n  %s%s: %s [%s]",
                        finding.location().map(at -> at + ": ").orElse(""),
                        finding.severity().code(),
                        finding.message(),
                        finding.code()))
                .collect(Collectors.joining("", "", more));
    }
}
