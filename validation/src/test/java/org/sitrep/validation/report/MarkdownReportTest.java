package org.sitrep.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.report.SampleReports.REPORT;
import static org.sitrep.validation.report.SampleReports.WARNING;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.finding.Finding;
import org.sitrep.finding.SourceLocation;
import org.sitrep.validation.RuleSet;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.Validator;

class MarkdownReportTest {
    @Test
    void aPageHasHowItWentATableByRuleTheFirstFindingsAndWhatWasChecked() {
        assertThat(ReportFormat.MARKDOWN.toString(REPORT)).isEqualTo("""
                ## Sitrep: not valid

                1 error, 3 warnings. Checked 7 records in 1 file (1 row rejected) by 2 rules of rule set 1.2.

                | severity | rule | findings | what is wrong |
                |---|---|---:|---|
                | error | <code>bad-date</code> | 1 | Found in reading. |
                | warning | <code>inverted-bounds</code> | 3 | A lower bound lies above an upper bound. |

                ### First findings

                | place | rule | what is wrong | cell |
                |---|---|---|---|
                | <code>data/a.csv&#58;7&#58;3</code> | <code>bad-date</code> | no date: &#92;u001b&#91;31m&#34;x&#34;&#92;u000a&#58;&#58;stop-commands&#58;&#58;&#92;u202e&#92;ud800 |  |
                | <code>data/a.csv&#58;2&#58;41</code> | <code>inverted-bounds</code> | low 9 is above high 5 | <code>low: 9</code> |

                ... and 2 more findings.

                ### What was checked

                | input | format | rows | rejected | records | rules | bytes | SHA-256 |
                |---|---|---:|---:|---:|---:|---:|---|
                | <code>data/a.csv</code> | scad-csv (S1) | 8 | 1 | 7 | 1 | 1234 | <code>DIGEST</code> |
                """.replace("DIGEST", "ab".repeat(32)));
    }

    @Test
    void whatTheBaselineNoLongerNeedsIsListed() {
        assertThat(ReportFormat.MARKDOWN.toString(SampleReports.ACCEPTED))
                .startsWith("## Sitrep: valid\n\n0 errors, 0 warnings, 1 accepted by the baseline. Checked ")
                .contains(
                        "| <code>00112233445566778899aabbccddeeff</code> | <code>bad-date</code> | no date: &#34;y&#34; | ticket 11 |");
    }

    @Test
    void thatNothingWasCheckedIsTheTitle() {
        assertThat(ReportFormat.MARKDOWN.toString(
                        Validator.of(RuleSet.standard()).validate(List.of())))
                .startsWith("## Sitrep: nothing was checked\n");
    }

    @Test
    void thePageStaysSmall() {
        Finding[] findings = new Finding[2_000];
        for (int i = 0; i < findings.length; i++) {
            findings[i] = WARNING.toBuilder()
                    .code("code-" + i)
                    .message("|<".repeat(5_000))
                    .raw("\u202e`".repeat(5_000))
                    .location(SourceLocation.of("[".repeat(4_000), i, 1))
                    .build();
        }
        ValidationReport report = SampleReports.of(findings).toBuilder()
                .inputs(java.util.Collections.nCopies(1_000, SampleReports.input("[".repeat(4_000))))
                .build();

        String page = ReportFormat.MARKDOWN.toString(report);

        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(1 << 20);
        assertThat(page)
                .contains("... and 1700 more rules.", "... and 1950 more findings.", "... and 950 more inputs.");
    }
}
