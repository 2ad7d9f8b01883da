package org.sitrep.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.report.SampleReports.ERROR;
import static org.sitrep.validation.report.SampleReports.REPORT;
import static org.sitrep.validation.report.SampleReports.WARNING;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.EventId;
import org.sitrep.validation.RuleSet;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.Validator;
import org.sitrep.validation.baseline.Fingerprint;

class SarifReportTest {
    private static JsonNode run(ValidationReport report, ReportOptions options) throws IOException {
        String text = ReportFormat.SARIF.toString(report, options);
        Parsed.assertValidSarif(text);
        return Parsed.json(text).at("/runs/0");
    }

    private static JsonNode run(ValidationReport report) throws IOException {
        return run(report, ReportOptions.DEFAULT);
    }

    @Test
    void aResultHasItsRuleItsPlaceAndAFingerprintTheWorstFirst() throws IOException {
        JsonNode run = run(REPORT);

        JsonNode first = run.at("/results/0");
        JsonNode second = run.at("/results/1");
        assertThat(run.at("/results")).hasSize(2);
        assertThat(first.at("/ruleId").asText()).isEqualTo("bad-date");
        assertThat(first.at("/level").asText()).isEqualTo("error");
        assertThat(second.at("/level").asText()).isEqualTo("warning");
        assertThat(second.at("/message/text").asText()).isEqualTo("low 9 is above high 5");
        assertThat(second.at("/locations/0")).isEqualTo(Parsed.json("""
                {"physicalLocation":{
                  "artifactLocation":{"uri":"data/a.csv","uriBaseId":"SRCROOT"},
                  "region":{"startLine":2,"startColumn":41,"snippet":{"text":"9"}}},
                 "logicalLocations":[{"fullyQualifiedName":"claim/c/low","kind":"value"}]}
                """));
        String fingerprint = Fingerprint.of(WARNING) + ":1";
        assertThat(second.at("/partialFingerprints"))
                .isEqualTo(Parsed.json("{\"primaryLocationLineHash\":\"" + fingerprint + "\",\"sitrepFinding/v1\":\""
                        + fingerprint + "\"}"));
        assertThat(second.has("baselineState")).isFalse();
    }

    @Test
    void theRulesAreDescribed() throws IOException {
        JsonNode driver = run(REPORT).at("/tool/driver");

        assertThat(driver.at("/name").asText()).isEqualTo("sitrep");
        assertThat(driver.at("/rules")).hasSize(3);
        assertThat(driver.at("/rules/1")).isEqualTo(Parsed.json("""
                {"id":"ucdp-best-not-sum","name":"UcdpBestNotSum",
                 "shortDescription":{"text":"The best estimate is not the sum of its parts."},
                 "fullDescription":{"text":"It is always the sum."},
                 "helpUri":"urn:sitrep:rule:ucdp-best-not-sum",
                 "help":{"text":"It is always the sum. What to do: Correct it. Source: The codebook.",
                  "markdown":"It is always the sum.\\n\\n**What to do.** Correct it. Source: The codebook."},
                 "defaultConfiguration":{"level":"error"},
                 "properties":{"tags":["ucdp-ged-csv","ucdp-ged-json"]}}
                """));
        assertThat(driver.at("/rules/2/id").asText()).isEqualTo("bad-date");
        assertThat(run(REPORT).at("/results/0/ruleIndex").asInt()).isEqualTo(2);
    }

    @Test
    void itSaysWhatWasCheckedAndHowManyAreLeftOut() throws IOException {
        JsonNode run = run(REPORT);

        assertThat(run.at("/artifacts/0")).isEqualTo(Parsed.json("""
                {"location":{"uri":"data/a.csv","uriBaseId":"SRCROOT"},"length":1234,"hashes":{"sha-256":"DIGEST"},
                 "properties":{"format":"scad-csv","layout":"S1","rows":8,"rejected":1,"records":7,"rulesRun":1}}
                """.replace("DIGEST", "ab".repeat(32))));
        assertThat(run.at("/properties/resultsLeftOut").asInt()).isEqualTo(2);
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
        assertThat(run.at("/invocations/0/toolExecutionNotifications/1/message/text")
                        .asText())
                .isEqualTo("2 results left out, counted and not listed");
        assertThat(run.at("/columnKind").asText()).isEqualTo("unicodeCodePoints");
    }

    @Test
    void thatNothingWasCheckedIsAFailure() throws IOException {
        JsonNode run = run(Validator.of(RuleSet.standard()).validate(java.util.List.of()));

        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        assertThat(run.at("/results/0/ruleId").asText()).isEqualTo(Validator.NOTHING_CHECKED);
    }

    @Test
    void whatTheBaselineAcceptsIsSuppressed() throws IOException {
        JsonNode run = run(SampleReports.ACCEPTED);

        assertThat(run.at("/results")).hasSize(1);
        assertThat(run.at("/results/0/baselineState").asText()).isEqualTo("unchanged");
        assertThat(run.at("/results/0/suppressions")).isEqualTo(Parsed.json("""
                [{"kind":"external","status":"accepted","justification":"ticket 12"}]
                """));
        assertThat(run.at("/invocations/0/toolExecutionNotifications/1/message/text")
                        .asText())
                .startsWith("no longer found");
    }

    @Test
    void findingsThatAreAlikeAreNumbered() throws IOException {
        JsonNode results = run(SampleReports.of(WARNING, WARNING)).at("/results");

        assertThat(results.at("/0/partialFingerprints/primaryLocationLineHash").asText())
                .isEqualTo(Fingerprint.of(WARNING) + ":1");
        assertThat(results.at("/1/partialFingerprints/primaryLocationLineHash").asText())
                .isEqualTo(Fingerprint.of(WARNING) + ":2");
    }

    @Test
    void filesAreNamedFromTheRootWithForwardSlashesAndEscapes() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        ReportOptions options = ReportOptions.builder().root(root).build();
        String inside = root.resolve("data").resolve("a: b#1 é.csv").toString();

        JsonNode run = run(SampleReports.of(at(inside, 3, 0), at(File.separator + "elsewhere.csv", 0, 0)), options);

        assertThat(run.at("/results/0/locations/0/physicalLocation")).isEqualTo(Parsed.json("""
                {"artifactLocation":{"uri":"data/a%3A%20b%231%20%C3%A9.csv","uriBaseId":"SRCROOT"},"region":{"startLine":3}}
                """));
        assertThat(run.at("/results/1/locations/0/physicalLocation")).isEqualTo(Parsed.json("""
                {"artifactLocation":{"uri":"file:///elsewhere.csv"}}
                """));
    }

    @Test
    void aMemberOfAnArchiveIsNamedInTheMessage() throws IOException {
        JsonNode result =
                run(SampleReports.of(at("data/a.zip!/in/b.csv", 3, 5))).at("/results/0");

        assertThat(result.at("/message/text").asText()).isEqualTo("in/b.csv:3:5: wrong");
        assertThat(result.at("/locations/0/physicalLocation")).isEqualTo(Parsed.json("""
                {"artifactLocation":{"uri":"data/a.zip","uriBaseId":"SRCROOT"}}
                """));
    }

    private static Finding at(String file, long line, int column) {
        return Finding.builder()
                .code("bad-date")
                .severity(Severity.ERROR)
                .message("wrong")
                .location(SourceLocation.of(file, line, column))
                .build();
    }

    @Test
    void moreFindingsThanGithubTakesAreCutAndStayBelowItsSize() throws IOException {
        Random random = new Random(1);
        Finding[] findings = new Finding[25_001];
        for (int i = 0; i < findings.length; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(2_000, 0x4e00, 0x9fff).forEach(text::appendCodePoint);
            findings[i] = WARNING.toBuilder()
                    .message(text.toString())
                    .raw(text.substring(1_000))
                    .records(java.util.List.of(EventId.of("e-" + i)))
                    .build();
        }
        findings[25_000] = ERROR;
        String text = ReportFormat.SARIF.toString(SampleReports.of(findings));

        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        JsonNode run = Parsed.json(text).at("/runs/0");
        assertThat(run.at("/results")).hasSize(5_000);
        assertThat(run.at("/results/0/level").asText()).isEqualTo("error");
        assertThat(run.at("/properties/resultsLeftOut").asInt()).isEqualTo(20_001);
        assertThat(packed.size()).isLessThan(10_000_000);
    }
}
