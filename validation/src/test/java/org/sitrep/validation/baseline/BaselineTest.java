package org.sitrep.validation.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.EventId;

class BaselineTest {
    private static final Finding FINDING = Finding.builder()
            .code("bad-date")
            .severity(Severity.ERROR)
            .message("no date: \"x\"")
            .location(new SourceLocation("a.csv", 7, 3, Optional.of("event_date")))
            .raw("x")
            .addRecord(EventId.of("e-1"))
            .build();

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("baseline.json"), text);
    }

    @Test
    void aFindingIsKnownAgainOnAnotherLineOfAnotherFileInOtherWords() {
        Finding moved = FINDING.toBuilder()
                .location(new SourceLocation("b.csv", 900, 5, Optional.of("event_date")))
                .message("this is no date")
                .severity(Severity.WARNING)
                .build();

        assertThat(Fingerprint.of(moved)).isEqualTo(Fingerprint.of(FINDING));
    }

    @Test
    void anotherRuleRecordAttributeOrValueIsAnotherFinding() {
        assertThat(List.of(
                        FINDING,
                        FINDING.toBuilder().code("bad-day").build(),
                        FINDING.toBuilder().records(List.of(EventId.of("e-2"))).build(),
                        FINDING.toBuilder()
                                .location(new SourceLocation("a.csv", 7, 3, Optional.of("year")))
                                .build(),
                        FINDING.toBuilder().raw("y").build()))
                .extracting(Fingerprint::of)
                .doesNotHaveDuplicates();
    }

    @Test
    void theFingerprintIsTheSameInAllVersions() {
        // printf '1:18:bad-date7:EventId3:e-110:event_date1:x' | sha256sum
        assertThat(Fingerprint.of(FINDING)).hasToString("e4dc4f2dd640e6cefa88ec0b5cd41617");
    }

    @Test
    void whatHasNoRecordNoAttributeAndNoTextIsKnownByItsMessage() {
        Finding one = Finding.builder()
                .code("unknown-member")
                .severity(Severity.WARNING)
                .message("a")
                .build();

        assertThat(Fingerprint.of(one))
                .isNotEqualTo(Fingerprint.of(one.toBuilder().message("b").build()));
    }

    @Test
    void whatIsRecordedIsWrittenForPeopleAndReadBack() throws IOException {
        BaselineRecorder recorder = new BaselineRecorder(Baseline.empty());
        recorder.accept(FINDING);
        recorder.accept(FINDING);
        Path file = folder.resolve("baseline.json");

        recorder.baseline().write(file);

        assertThat(file).hasContent("""
                {
                  "sitrepBaseline": 1,
                  "accepted": {
                    "e4dc4f2dd640e6cefa88ec0b5cd41617": {
                      "code": "bad-date",
                      "message": "no date: \\"x\\"",
                      "reason": "TODO: say why this is accepted",
                      "count": 2
                    }
                  }
                }
                """);
        assertThat(Baseline.read(file)).isEqualTo(recorder.baseline());
    }

    @Test
    void reasonsAndDaysAreKeptWhenItIsWrittenAnewAndWhatIsGoneIsGone() throws IOException {
        Baseline earlier = Baseline.read(file("""
                {"sitrepBaseline": 1, "accepted": {
                  "e4dc4f2dd640e6cefa88ec0b5cd41617": {"code": "bad-date", "reason": "ticket 12", "until": "2026-06-30"},
                  "00112233445566778899aabbccddeeff": {"code": "bad-date", "reason": "gone"},
                  "ffeeddccbbaa99887766554433221100": {"code": "switched-off", "reason": "not looked for"}}}
                """));
        BaselineRecorder recorder = new BaselineRecorder(earlier);
        recorder.accept(FINDING);

        Baseline now = recorder.baseline(code -> !code.equals("switched-off"));

        assertThat(now.entries())
                .extracting(BaselineEntry::reason, BaselineEntry::until, BaselineEntry::message)
                .containsExactly(
                        tuple("ticket 12", Optional.of(LocalDate.of(2026, 6, 30)), "no date: \"x\""),
                        tuple("not looked for", Optional.empty(), ""));
        assertThat(recorder.hasExpired(Severity.ERROR, LocalDate.of(2026, 6, 30)))
                .isFalse();
        assertThat(recorder.hasExpired(Severity.ERROR, LocalDate.of(2026, 7, 1)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "[]^1^a baseline is a JSON object",
                "{}^1^this is no baseline: it has no \"sitrepBaseline\"",
                "{\"sitrepBaseline\":2}^1^this version of Sitrep reads version 1 of baselines",
                "{\"sitrepBaseline\":1,\"acepted\":{}}^1^there is no member \"acepted\"; there are sitrepBaseline and accepted",
                "{\"sitrepBaseline\":1,\"accepted\":{\"x\":{}}}^1^a fingerprint has 32 hexadecimal digits, not \"x\"",
                "{\"sitrepBaseline\":1,\"accepted\":{\"e4dc4f2dd640e6cefa88ec0b5cd41617\":{\"code\":\"a\"}}}^1^an accepted finding needs a reason",
                "{\"sitrepBaseline\":1,\"accepted\":{\"e4dc4f2dd640e6cefa88ec0b5cd41617\":{\"reason\":\"a\"}}}^1^an accepted finding needs a code",
                "{\"sitrepBaseline\":1,\"accepted\":{|\"e4dc4f2dd640e6cefa88ec0b5cd41617\":{|\"until\":\"soon\"}}}^3^\"until\" is \"soon\", and should be a date"
                        + " such as 2026-12-31",
                "{\"sitrepBaseline\":1,\"accepted\":{\"e4dc4f2dd640e6cefa88ec0b5cd41617\":{\"code\":\"a\",\"reason\":\"b\",\"count\":0}}}^1^the count of accepted"
                        + " findings is 0, and should be 1 or more",
            })
    void whatIsNoBaselineIsToldWithItsLine(String text, int line, String message) throws IOException {
        Path file = file(text.replace("|", "\n"));

        assertThatExceptionOfType(BaselineFormatException.class)
                .isThrownBy(() -> Baseline.read(file))
                .withMessage(message)
                .satisfies(e -> assertThat(e.location().line()).isEqualTo(line))
                .satisfies(e -> assertThat(e.location().file()).isEqualTo(file.toString()));
    }

    @Test
    void brokenJsonIsToldWithItsLine() throws IOException {
        Path file = file("{\n  \"sitrepBaseline\": 1,,\n}");

        assertThatExceptionOfType(BaselineFormatException.class)
                .isThrownBy(() -> Baseline.read(file))
                .satisfies(e -> assertThat(e.location().line()).isEqualTo(2));
    }
}
