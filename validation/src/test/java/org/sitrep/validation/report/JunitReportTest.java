package org.sitrep.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.report.SampleReports.REPORT;
import static org.sitrep.validation.report.SampleReports.WARNING;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.validation.RuleSet;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.Validator;
import org.w3c.dom.Element;

class JunitReportTest {
    @Test
    void aFileIsASuiteAndARuleACase() throws Exception {
        String text = ReportFormat.JUNIT.toString(REPORT);

        assertThat(text).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="data/a.csv" tests="4" failures="1" errors="0" skipped="2" time="0">
                  <properties>
                    <property name="ruleSet" value="1.2"/>
                    <property name="checked" value="7 records in 1 file (1 row rejected) by 2 rules of rule set 1.2: 1 error, 3 warnings"/>
                    <property name="input" value="scad-csv (S1), 8 rows (1 rejected), 7 records, 1 rule, 1234 bytes, SHA-256 DIGEST"/>
                  </properties>
                  <testcase name="bad-date" classname="data/a.csv" time="0">
                    <failure message="1 finding" type="bad-date">
                data/a.csv:7:3: error: no date: \\u001b[31m"x"\\u000a::stop-commands::\\u202e\\ud800
                </failure>
                  </testcase>
                  <testcase name="dangling-reference" classname="data/a.csv" time="0">
                    <skipped message="the rule is switched off"/>
                  </testcase>
                  <testcase name="inverted-bounds" classname="data/a.csv" time="0">
                    <system-out>
                data/a.csv:2:41: warning: low 9 is above high 5 (low: 9)
                ... and 2 more in all inputs together
                </system-out>
                  </testcase>
                  <testcase name="ucdp-best-not-sum" classname="data/a.csv" time="0">
                    <skipped message="no row is of ucdp-ged-csv or ucdp-ged-json"/>
                  </testcase>
                </testsuite>
                """.replace("DIGEST", "ab".repeat(32)));
        Parsed.assertValidJunit(text);
    }

    @Test
    void warningsFailWhereTheyFailTheCheck() throws Exception {
        String text = ReportFormat.JUNIT.toString(
                REPORT,
                ReportOptions.builder()
                        .failing(Set.of(Severity.ERROR, Severity.WARNING))
                        .build());

        assertThat(Parsed.elements(Parsed.xml(text), "failure")).hasSize(2);
        assertThat(text).contains(" failures=\"2\"");
    }

    @Test
    void severalFilesHaveSuitesOfTheirOwn() throws Exception {
        ValidationReport report =
                SampleReports.of(WARNING, inFile("b.zip!/c.csv"), inFile("pack/events.csv")).toBuilder()
                        .addInputs(SampleReports.input("b.zip"), SampleReports.input("pack"))
                        .build();

        String text = ReportFormat.JUNIT.toString(report);

        assertThat(Parsed.elements(Parsed.xml(text), "testsuite"))
                .extracting(
                        suite -> suite.getAttribute("name"),
                        suite -> suite.getElementsByTagName("system-out").getLength())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("data/a.csv", 1),
                        org.assertj.core.groups.Tuple.tuple("b.zip", 1),
                        org.assertj.core.groups.Tuple.tuple("pack", 1));
        Parsed.assertValidJunit(text);
    }

    private static Finding inFile(String file) {
        return WARNING.toBuilder().location(SourceLocation.of(file, 1, 1)).build();
    }

    @Test
    void thatNothingWasCheckedFails() throws Exception {
        String text = ReportFormat.JUNIT.toString(
                Validator.of(RuleSet.standard().only("inverted-bounds")).validate(java.util.List.of()));

        assertThat(Parsed.elements(Parsed.xml(text), "failure"))
                .extracting(Element::getTextContent)
                .containsExactly("\nerror: nothing was checked: there were no records\n");
        Parsed.assertValidJunit(text);
    }
}
