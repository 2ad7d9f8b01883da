package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitrep.validation.Fixtures.CLOCK;
import static org.sitrep.validation.Fixtures.claim;
import static org.sitrep.validation.Fixtures.event;
import static org.sitrep.validation.Fixtures.partOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.casualty.Harm;
import org.sitrep.event.Event;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.OnError;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RejectedRowException;
import org.sitrep.io.UnknownFormatException;
import org.sitrep.source.RowLayout;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

class ValidatorTest {
    private static final RuleSet RULES =
            RuleSet.standard().only("contradictory-casualty-claims", "dangling-reference", "inverted-bounds");
    private static final Validator THREE = Validator.of(RULES);

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static RuleInfo info(String code, Severity severity, String... formats) {
        return RuleInfo.builder()
                .code(code)
                .severity(severity)
                .summary("Something is so.")
                .meaning("It is so.")
                .fix("Change it.")
                .since("0.1")
                .addFormats(formats)
                .build();
    }

    /** Reports each event that it sees, at a cell, with the time of day. */
    private record EachEvent(RuleInfo info) implements RecordRule {
        @Override
        public void checkEvent(Event event, RuleContext context) {
            context.report(context.finding(
                            "seen " + event.id() + " at " + context.clock().instant())
                    .location(context.cell("low"))
                    .build());
        }
    }

    @Test
    void aReportSaysWhatWasCheckedAndByWhichRules() throws IOException {
        Path path = file("a.lines", "#lines\ne1 3\nbroken\ne2 9..10..5\n");

        ValidationReport report = THREE.withClock(CLOCK).validate(path);

        assertThat(report.ruleSetVersion()).isEqualTo(RuleSet.standard().version());
        assertThat(report.rules())
                .containsExactly("contradictory-casualty-claims", "dangling-reference", "inverted-bounds");
        assertThat(report.inputs())
                .containsExactly(CheckedInput.builder()
                        .file(path.toString())
                        .format("lines")
                        .layout("plain")
                        .rows(3)
                        .rejected(1)
                        .records(2)
                        .bytes(31)
                        .sha256("edbdf522990f086fa5998a3441addfbbc188c11876501e704f9ff907ffa21b10")
                        .build());
        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.records()).isEqualTo(2);
        assertThat(report.checkedNothing()).isFalse();
    }

    @Test
    void rowsThatCannotBeReadAreFindingsBesideThoseOfRules() throws IOException {
        Path path = file("a.lines", "#lines\ne1 9..10..5\nbroken\ne2 3\n");

        ValidationReport report = THREE.withClock(CLOCK).validate(path);

        assertThat(report.findings())
                .extracting(Finding::code, finding -> finding.location().orElseThrow())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "inverted-bounds",
                                new SourceLocation(path.toString(), 2, 1, Optional.of("casualties[0].count"))),
                        org.assertj.core.groups.Tuple.tuple("bad-line", SourceLocation.of(path.toString(), 3, 1)));
        assertThat(report.countsByCode()).containsEntry("bad-line", 1L).containsEntry("inverted-bounds", 1L);
        assertThat(report.hasErrors()).isTrue();
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void moreBadRowsThanAreKeptAreCounted() throws IOException {
        Path path = file("a.lines", "#lines\ne1 3\n" + "broken\n".repeat(1_500));

        ValidationReport report = THREE.validate(path);

        assertThat(report.count(Severity.ERROR)).isEqualTo(1_500);
        assertThat(report.findings()).hasSize(1_000);
        assertThat(report.isTruncated()).isTrue();
    }

    @Test
    void recordsOfAReaderAreCheckedFromWhereItIs() throws IOException {
        Path path = file("a.lines", "#lines\nbroken\ne1 9..10..5\ne2 9..10..5\nbroken\n");
        ReadOptions skip = ReadOptions.builder().onError(OnError.SKIP).build();
        try (RecordReader reader = RecordReader.open(path, skip)) {
            reader.next();

            ValidationReport report = THREE.validate(reader);

            assertThat(report.records()).isEqualTo(1);
            assertThat(report.rows()).isEqualTo(2);
            assertThat(report.countsByCode()).containsEntry("bad-line", 1L).containsEntry("inverted-bounds", 1L);
            assertThat(report.findings()).hasSize(2);
        }
    }

    @Test
    void aReaderThatStopsAtTheFirstBadRowEndsTheCheck() throws IOException {
        try (RecordReader reader = RecordReader.open(file("a.lines", "#lines\nbroken\n"))) {
            assertThatThrownBy(() -> THREE.validate(reader)).isInstanceOf(RejectedRowException.class);
        }
    }

    @Test
    void severalFilesMayBeOneDataset() throws IOException {
        Path one = file("a.lines", "#lines\ne1 3\n");
        Path two = file("b.lines", "#lines\ne2 3\n");

        ValidationReport report = THREE.validate(List.of(one, two), ReadOptions.DEFAULT);

        assertThat(report.inputs()).hasSize(2);
        assertThat(report.records()).isEqualTo(2);
        assertThat(report.isValid()).isTrue();
    }

    @Test
    void aFileOfNoKnownFormatIsAnExceptionAndNoReport() throws IOException {
        Path path = file("a.txt", "what is this");

        assertThatThrownBy(() -> THREE.validate(path)).isInstanceOf(UnknownFormatException.class);
    }

    @Test
    void nothingCheckedIsAnErrorAndNeverValid() throws IOException {
        ValidationReport empty = THREE.validate(List.of());
        ValidationReport noFiles = THREE.validate(List.of(), ReadOptions.DEFAULT);
        ValidationReport noRows = THREE.validate(file("a.lines", "#lines\n"));
        ValidationReport noRules = Validator.of(RuleSet.of("none", List.of())).validate(List.of(event("e")));

        assertThat(List.of(empty, noFiles, noRows, noRules)).allSatisfy(report -> {
            assertThat(report.checkedNothing()).isTrue();
            assertThat(report.isValid()).isFalse();
            assertThat(report.hasErrors()).isTrue();
            assertThat(report.countsByCode()).containsOnlyKeys(Validator.NOTHING_CHECKED);
        });
        assertThat(noRows.findings().get(0).location())
                .contains(SourceLocation.of(folder.resolve("a.lines").toString()));
    }

    @Test
    void aCellOfARowIsFoundInTheFileThatIsRead() {
        Event event = event("e1").toBuilder()
                .origin(RowLayout.ofCells("lines", "plain", "a.lines", List.of("id", "low"))
                        .origin(7, List.of("e1", "3")))
                .build();
        RuleSet rules = RuleSet.of("test", List.of(new EachEvent(info("each-event", Severity.INFO))));

        ValidationReport report = Validator.of(rules).withClock(CLOCK).validate(List.of(event));

        assertThat(report.findings().get(0).location())
                .contains(new SourceLocation("a.lines", 7, 0, Optional.of("low")));
        assertThat(report.findings().get(0).message()).isEqualTo("seen e1 at 2026-01-01T00:00:00Z");
        assertThat(report.isValid()).isTrue();
        assertThat(report.hasFindings()).isTrue();
    }

    @Test
    void aCellHasThePathThatTheReaderWasGiven() throws IOException {
        Path path = file("a.lines", "#lines\ne1 3\n");
        RuleSet rules = RuleSet.of("test", List.of(new EachEvent(info("each-event", Severity.INFO, "lines"))));

        assertThat(Validator.of(rules).validate(path).findings().get(0).location())
                .contains(new SourceLocation(path.toString(), 2, 0, Optional.of("low")));
    }

    @Test
    void aRuleThatIsBoundToAFormatDoesNotSeeOtherRecords() throws IOException {
        Path path = file("a.lines", "#lines\ne1 3\n");
        RuleSet rules = RuleSet.of("test", List.of(new EachEvent(info("each-event", Severity.INFO, "gdelt2"))));

        assertThat(Validator.of(rules).validate(path).hasFindings()).isFalse();
        assertThat(Validator.of(rules).validate(List.of(event("e"))).hasFindings())
                .isFalse();
    }

    @Test
    void aRuleThatFailsIsNamedWithTheRecord() {
        RecordRule failing = new RecordRule() {
            @Override
            public RuleInfo info() {
                return ValidatorTest.info("failing", Severity.ERROR);
            }

            @Override
            public void checkEvent(Event event, RuleContext context) {
                throw new IllegalArgumentException("a mistake in the rule");
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> Validator.of(RuleSet.of("test", List.of(failing))).validate(List.of(event("e"))))
                .withMessage("rule failing failed on e")
                .havingCause()
                .withMessage("a mistake in the rule");
    }

    @Test
    void findingsAreCountedExactlyAndTheWorstAreKept() {
        RuleSet rules = RuleSet.of(
                "test",
                List.of(
                        new EachEvent(info("a-info", Severity.INFO)),
                        new EachEvent(info("b-warning", Severity.WARNING)),
                        new EachEvent(info("c-error", Severity.ERROR))));
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            events.add(event("e" + i));
        }

        ValidationReport report = Validator.of(rules).withMaxFindings(4, 6).validate(events);

        assertThat(report.findingCount()).isEqualTo(30);
        assertThat(report.count(Severity.INFO)).isEqualTo(10);
        assertThat(report.countsByCode()).containsEntry("b-warning", 10L);
        assertThat(report.isTruncated()).isTrue();
        assertThat(report.findings())
                .extracting(Finding::code)
                .containsOnly("b-warning", "c-error")
                .hasSize(6)
                .filteredOn("c-error"::equals)
                .hasSize(4);
    }

    @Test
    void findingsAreInTheOrderOfTheInput() throws IOException {
        Path path = file("a.lines", "#lines\ne1 9..10..5\ne2 9..10..5\ne10 9..10..5\n");

        assertThat(THREE.validate(path).findings())
                .extracting(finding -> finding.location().orElseThrow().line())
                .containsExactly(2L, 3L, 4L);
    }

    @Test
    void reportsOfSeveralDatasetsAreOneReport() throws IOException {
        ValidationReport one = THREE.validate(file("a.lines", "#lines\ne1 9..10..5\nbroken\n"));
        ValidationReport two = THREE.validate(file("b.lines", "#lines\ne1 9..10..5\n"));

        ValidationReport both = ValidationReports.combine(List.of(two, one));

        assertThat(both.inputs())
                .containsExactly(two.inputs().get(0), one.inputs().get(0));
        assertThat(both.countsByCode()).containsEntry("inverted-bounds", 2L).containsEntry("bad-line", 1L);
        assertThat(both.count(Severity.WARNING)).isEqualTo(2);
        assertThat(both.findings())
                .extracting(finding -> finding.location().orElseThrow().line())
                .containsExactly(2L, 3L, 2L);
        assertThat(ValidationReports.combine(List.of(one))).isEqualTo(one);
    }

    @Test
    void aSeverityOfTheRuleSetHoldsInReports() {
        RuleSet strict = RULES.withSeverity("inverted-bounds", Severity.ERROR);

        ValidationReport report =
                Validator.of(strict).validate(List.of(event("e", claim("c", Harm.KILLED, "9..10..5"))));

        assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(report.hasErrors()).isTrue();
    }

    @Test
    void warningsAloneLeaveAReportValid() {
        ValidationReport report = THREE.validate(List.of(
                event("w", claim("c1", Harm.KILLED, "1")), partOf(event("p", claim("c2", Harm.KILLED, "2")), "w")));

        assertThat(report.isValid()).isTrue();
        assertThat(report.hasFindings(Severity.WARNING)).isTrue();
        assertThat(report.hasFindings(Severity.ERROR)).isFalse();
    }
}
