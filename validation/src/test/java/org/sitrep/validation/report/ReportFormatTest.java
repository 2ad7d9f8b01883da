package org.sitrep.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.Fixtures.CLOCK;
import static org.sitrep.validation.Fixtures.claim;
import static org.sitrep.validation.Fixtures.event;
import static org.sitrep.validation.Fixtures.partOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.casualty.Harm;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.ClaimId;
import org.sitrep.validation.CheckedInput;
import org.sitrep.validation.RuleSet;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.Validator;

class ReportFormatTest {
    private static final Finding WARNING = Finding.builder()
            .code("inverted-bounds")
            .severity(Severity.WARNING)
            .message("low 9 is above high 5")
            .location(new SourceLocation("data/a.csv", 2, 41, Optional.of("low")))
            .raw("9")
            .addRecord(ClaimId.of("c"))
            .build();
    private static final Finding ERROR = Finding.builder()
            .code("bad-date")
            .severity(Severity.ERROR)
            .message("no date: \u001b[31m\"x\"\n::stop-commands::\u202e\ud800")
            .location(SourceLocation.of("data/a.csv", 7, 3))
            .build();
    private static final ValidationReport REPORT = ValidationReport.builder()
            .ruleSetVersion("1.2")
            .addRules("dangling-reference", "inverted-bounds")
            .addInput(CheckedInput.builder()
                    .file("data/a.csv")
                    .format("ucdp-ged-csv")
                    .layout("U1")
                    .rows(8)
                    .rejected(1)
                    .records(7)
                    .bytes(1234)
                    .build())
            .putCountsBySeverity(Severity.ERROR, 1)
            .putCountsBySeverity(Severity.WARNING, 3)
            .putCountsBySeverity(Severity.INFO, 0)
            .putCountsByCode("bad-date", 1)
            .putCountsByCode("inverted-bounds", 3)
            .addFindings(WARNING, ERROR)
            .build();

    @Test
    void textHasTheWorstFirstAndEndsWithWhatWasChecked() {
        assertThat(ReportFormat.TEXT.toString(REPORT)).isEqualTo("""
                        data/a.csv:7:3: error: no date: \\u001b[31m"x"\\u000a::stop-commands::\\u202e\\ud800 [bad-date]
                        data/a.csv:2:41: warning: low 9 is above high 5 [inverted-bounds]
                        ... and 2 findings more, counted and not listed
                        checked 7 records in 1 file (1 row rejected) by 2 rules: 1 error, 3 warnings
                        """);
    }

    @Test
    void textSaysThatNothingWasChecked() {
        assertThat(ReportFormat.TEXT.toString(Validator.of(RuleSet.standard()
                                .only("contradictory-casualty-claims", "dangling-reference", "inverted-bounds"))
                        .validate(List.of())))
                .isEqualTo("""
                        error: nothing was checked: there were no records [nothing-checked]
                        nothing was checked: 0 records by 3 rules: 1 error, 0 warnings
                        """);
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
                                "dangling-reference",
                                "inverted-bounds"
                              ]
                            },
                            "inputs": [
                              {
                                "file": "data/a.csv",
                                "format": "ucdp-ged-csv",
                                "layout": "U1",
                                "rows": 8,
                                "rejected": 1,
                                "records": 7,
                                "bytes": 1234
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
                              ]
                            },
                            {
                              "code": "bad-date",
                              "severity": "error",
                              "message": "no date: \\u001B[31m\\"x\\"\\n::stop-commands::\u202e\ufffd",
                              "file": "data/a.csv",
                              "line": 7,
                              "column": 3,
                              "records": [ ]
                            }
                          ]
                        }
                        """);
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
