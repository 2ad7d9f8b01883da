package org.sitrep.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.Fixtures.CLOCK;
import static org.sitrep.validation.Fixtures.claim;
import static org.sitrep.validation.Fixtures.event;
import static org.sitrep.validation.Fixtures.partOf;
import static org.sitrep.validation.report.SampleReports.ACCEPTED;
import static org.sitrep.validation.report.SampleReports.ERROR;
import static org.sitrep.validation.report.SampleReports.REPORT;
import static org.sitrep.validation.report.SampleReports.WARNING;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.casualty.Harm;
import org.sitrep.finding.Finding;
import org.sitrep.validation.RuleSet;
import org.sitrep.validation.Validator;
import org.sitrep.validation.baseline.Fingerprint;

class ReportFormatTest {
    private static final String DIGEST = "ab".repeat(32);

    @Test
    void textHasTheFindingsByRuleTheWorstFirstAndEndsWithWhatWasChecked() {
        assertThat(ReportFormat.TEXT.toString(REPORT)).isEqualTo("""
                        error [bad-date] 1 finding
                          data/a.csv:7:3: no date: \\u001b[31m"x"\\u000a::stop-commands::\\u202e\\ud800

                        warning [inverted-bounds] 3 findings: A lower bound lies above an upper bound.
                          data/a.csv:2:41: low 9 is above high 5 (low: 9)
                          ... and 2 more

                        data/a.csv: scad-csv (S1), 8 rows (1 rejected), 7 records, 1 rule, 1234 bytes, SHA-256 DIGEST
                        checked 7 records in 1 file (1 row rejected) by 2 rules of rule set 1.2: 1 error, 3 warnings
                        """.replace("DIGEST", DIGEST));
    }

    @Test
    void textHasColoursOnlyWhereTheyAreWanted() {
        String coloured = ReportFormat.TEXT.toString(
                REPORT, ReportOptions.builder().colours(true).build());

        assertThat(coloured).contains("\u001b[1;31merror\u001b[0m", "\u001b[1;33mwarning\u001b[0m", "\\u001b[31m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(ReportFormat.TEXT.toString(REPORT));
    }

    @Test
    void textListsNoMoreOfARuleThanIsWanted() {
        Finding[] many = Collections.nCopies(5, WARNING).toArray(Finding[]::new);

        assertThat(ReportFormat.TEXT.toString(
                        SampleReports.of(many),
                        ReportOptions.builder().maxPerCode(2).build()))
                .contains("5 findings", "  ... and 3 more\n")
                .containsOnlyOnce("(low: 9)\n  data/a.csv:2:41: low 9 is above high 5 (low: 9)\n  ...");
    }

    @Test
    void textSaysThatNothingWasChecked() {
        assertThat(ReportFormat.TEXT.toString(Validator.of(RuleSet.of(
                                "1.2",
                                RuleSet.standard()
                                        .only("contradictory-casualty-claims", "dangling-reference", "inverted-bounds")
                                        .rules()))
                        .validate(List.of())))
                .isEqualTo("""
                        error [nothing-checked] 1 finding
                          nothing was checked: there were no records

                        nothing was checked: 0 records by 3 rules of rule set 1.2: 1 error, 0 warnings
                        """);
    }

    @Test
    void textTellsWhatTheBaselineDid() {
        assertThat(ReportFormat.TEXT.toString(ACCEPTED)).isEqualTo("""
                          no longer found, to be taken out of the baseline: 00112233445566778899aabbccddeeff [bad-date] no date: "y" (ticket 11)

                        data/a.csv: scad-csv (S1), 8 rows (1 rejected), 7 records, 1 rule, 1234 bytes, SHA-256 DIGEST
                        checked 7 records in 1 file (1 row rejected) by 1 rule of rule set 1.2: 0 errors, 0 warnings, 1 accepted by the baseline
                        """.replace("DIGEST", DIGEST));
    }

    @Test
    void jsonIsOneObjectWithWhatWasCheckedTheCountsAndTheFindings() {
        assertThat(ReportFormat.JSON.toString(REPORT)).isEqualTo("""
                        {
                          "valid": false,
                          "checked": {
                            "rows": 8,
                            "records": 7,
                            "rules": 2,
                            "ruleSet": {
                              "version": "1.2",
                              "rules": [
                                "inverted-bounds",
                                "ucdp-best-not-sum"
                              ]
                            },
                            "inputs": [
                              {
                                "file": "data/a.csv",
                                "format": "scad-csv",
                                "layout": "S1",
                                "rows": 8,
                                "rejected": 1,
                                "records": 7,
                                "bytes": 1234,
                                "sha256": "DIGEST",
                                "rulesRun": 1
                              }
                            ]
                          },
                          "counts": {
                            "error": 1,
                            "warning": 3,
                            "info": 0
                          },
                          "countsByCode": {
                            "bad-date": 1,
                            "inverted-bounds": 3
                          },
                          "findingsLeftOut": 2,
                          "findings": [
                            {
                              "code": "inverted-bounds",
                              "severity": "warning",
                              "message": "low 9 is above high 5",
                              "file": "data/a.csv",
                              "line": 2,
                              "column": 41,
                              "field": "low",
                              "raw": "9",
                              "records": [
                                {
                                  "kind": "claim",
                                  "id": "c"
                                }
                              ],
                              "fingerprint": "FIRST"
                            },
                            {
                              "code": "bad-date",
                              "severity": "error",
                              "message": "no date: \\u001b[31m\\"x\\"\\n::stop-commands::\\u202e\ufffd",
                              "file": "data/a.csv",
                              "line": 7,
                              "column": 3,
                              "records": [],
                              "fingerprint": "SECOND"
                            }
                          ]
                        }
                        """.replace("DIGEST", DIGEST)
                .replace("FIRST", Fingerprint.of(WARNING).value())
                .replace("SECOND", Fingerprint.of(ERROR).value()));
    }

    @Test
    void jsonHasWhatTheBaselineAcceptedApart() {
        assertThat(ReportFormat.JSON.toString(ACCEPTED))
                .startsWith("{\n  \"valid\": true,")
                .contains("\"countsByCode\": {},\n  \"findingsLeftOut\": 0,\n  \"findings\": [],\n  \"baseline\": {")
                .contains("\"suppressed\": 1,\n")
                .contains("\"reason\": \"ticket 12\",\n        \"until\": \"2026-12-31\"")
                .contains("\"stale\": [\n      {\n        \"fingerprint\": \"00112233445566778899aabbccddeeff\"");
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        List<org.sitrep.event.Event> events = List.of(
                event("w", claim("c1", Harm.KILLED, "1", "x"), claim("c2", Harm.WOUNDED, "9..8..7", "y")),
                partOf(event("p", claim("c3", Harm.KILLED, "2", "z")), "w", "gone"));
        Validator validator = Validator.standard().withClock(CLOCK);

        for (ReportFormat format : ReportFormat.values()) {
            assertThat(format.toString(validator.validate(events)))
                    .isEqualTo(format.toString(validator.validate(events)));
        }
    }
}
