package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitrep.validation.Fixtures.CLOCK;
import static org.sitrep.validation.Fixtures.claim;
import static org.sitrep.validation.Fixtures.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.casualty.Harm;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.ReadOptions;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Datasets as a whole: streams, what they say of themselves, and their previous version. */
class DatasetValidationTest {
    private static final Validator STANDARD = Validator.standard().withClock(CLOCK);
    private static final Validator VERSIONS =
            Validator.of(RuleSet.standard().only("deaths-changed", "gone-since-previous"));

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void recordsComeAsAStream() {
        List<Record> records = List.of(event("a", claim("c1", Harm.KILLED, "9..10..5")), event("a"), event("b"));

        assertThat(STANDARD.validate(records.stream())).isEqualTo(STANDARD.validate(records));
        assertThat(STANDARD.validate(Stream.of(event("a"))).records()).isEqualTo(1);
        assertThat(STANDARD.validate(Stream.of()).checkedNothing()).isTrue();
    }

    @Test
    void whatADatasetSaysOfItselfIsChecked() {
        Dataset nameless = Dataset.builder().publisher("Exland Daily").build();
        Dataset complete = Dataset.builder()
                .title("Clashes")
                .version("2")
                .licence("CC0-1.0")
                .build();

        Validator validator = Validator.of(RuleSet.standard().only("dataset-not-described"));
        ValidationReport report = validator.validate(nameless, List.of(event("a")));

        assertThat(report.findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(Tuple.tuple(
                        "dataset-not-described", "the dataset does not say its title and its version and its licence"));
        assertThat(validator.validate(nameless, Stream.of(event("a")))).isEqualTo(report);
        assertThat(validator.validate(complete, Stream.of(event("a"))).findings())
                .isEmpty();
    }

    /** Writes down all that it is shown. */
    /** Which records are right by themselves. */
    private record Soundness(List<String> entries) implements DatasetRule {
        @Override
        public RuleInfo info() {
            return new Diary(entries).info().toBuilder().code("soundness").build();
        }

        @Override
        public String memory() {
            return "All of it.";
        }

        @Override
        public DatasetCheck start(RuleContext context) {
            return new DatasetCheck() {
                @Override
                public void see(Record record) {
                    entries.add(record.recordId().value() + (context.isSound() ? " is right" : " is wrong"));
                }
            };
        }
    }

    @Test
    void aDatasetRuleKnowsInWhichRecordsSomethingWasFound() throws IOException {
        Path path = file("a.lines", "#lines\na 9..10..5\nb 3\nc 5\nd 9..10..5\n");
        List<Record> records = List.of(
                event("a", claim("c1", Harm.KILLED, "9..10..5")),
                event("b"),
                event("c"),
                event("d", claim("c2", Harm.KILLED, "9..10..5")));
        List<String> found = new ArrayList<>();
        RuleSet rules = RuleSet.standard().only("inverted-bounds").with(new Soundness(found));
        String[] wanted = {"a is wrong", "b is right", "c is right", "d is wrong"};

        Validator.of(rules).validate(records);
        assertThat(found).as("handed over").containsExactly(wanted);
        found.clear();
        Validator.of(rules).withThreads(1).validate(path);
        assertThat(found).as("read in one thread").containsExactly(wanted);
        found.clear();
        Validator.of(rules).withThreads(3).validate(path);
        assertThat(found).as("read in several").containsExactly(wanted);
        found.clear();
        Validator.of(rules.withSeverity("inverted-bounds", Severity.INFO)).validate(path);
        assertThat(found).as("an info is nothing wrong").allMatch(entry -> entry.endsWith("right"));
    }

    private record Diary(List<String> entries) implements DatasetRule {
        @Override
        public RuleInfo info() {
            return RuleInfo.builder()
                    .code("diary")
                    .severity(Severity.INFO)
                    .summary("Something is so.")
                    .meaning("It is so.")
                    .fix("Change it.")
                    .since("0.1")
                    .build();
        }

        @Override
        public String memory() {
            return "All of it.";
        }

        @Override
        public DatasetCheck start(RuleContext context) {
            return new DatasetCheck() {
                @Override
                public void seePrevious(Record record) {
                    note("previous " + record.recordId().value());
                }

                @Override
                public void see(Record record) {
                    note("see " + record.recordId().value());
                }

                @Override
                public void seeDataset(Dataset dataset) {
                    note("dataset " + dataset.title().orElse(""));
                }

                @Override
                public void finish() {
                    note("finish");
                }

                private void note(String what) {
                    String where = context.location()
                            .map(SourceLocation::toString)
                            .map(at -> " " + at.replaceAll(".*[/\\\\]", ""))
                            .orElse("");
                    entries.add(what + where);
                }
            };
        }
    }

    @Test
    void aDatasetRuleIsShownThePreviousVersionThenTheRecordsThenTheDataset() throws IOException {
        Path old = file("old.lines", "#lines\ne1 3\ne2 4\n");
        Path now = file("now.json", """
                {"sitrep":"1.0",
                "dataset":{"title":"T"},
                "events":[
                {"record":"event","id":"e1","type":"riot"}]}
                """);
        List<String> entries = new ArrayList<>();

        Validator.of(RuleSet.of("test", List.of(new Diary(entries))))
                .withPrevious(old)
                .validate(now);

        assertThat(entries)
                .containsExactly(
                        "previous e1 old.lines:2:1",
                        "previous e2 old.lines:3:1",
                        "see e1 now.json:4:1",
                        "dataset T now.json",
                        "finish");
    }

    @Test
    void whatIsGoneAndWhatHasChangedSinceThePreviousVersionIsFoundAndCounted() throws IOException {
        Path old = file("old.lines", "#lines\ne1 3\ne2 4\ne3 1\ne4 unknown\ne5 2\n");
        Path now = file("now.lines", "#lines\ne4 7\nnew 1\ne1 5\ne5 2\n");

        ValidationReport report = VERSIONS.withPrevious(old).validate(now);

        assertThat(report.findings())
                .extracting(
                        Finding::code,
                        Finding::severity,
                        Finding::message,
                        finding -> finding.location().orElseThrow().line())
                .containsExactly(
                        Tuple.tuple(
                                "deaths-changed",
                                Severity.INFO,
                                "event e4 has 7 deaths, but no known number of deaths in the previous version (" + old
                                        + ", line 5)",
                                2L),
                        Tuple.tuple(
                                "deaths-changed",
                                Severity.INFO,
                                "event e1 has 5 deaths, but 3 deaths in the previous version (" + old + ", line 2)",
                                4L),
                        Tuple.tuple(
                                "gone-since-previous",
                                Severity.WARNING,
                                "event e2 of the previous version is not in this one",
                                3L),
                        Tuple.tuple(
                                "gone-since-previous",
                                Severity.WARNING,
                                "event e3 of the previous version is not in this one",
                                4L));
        assertThat(report.findings().get(2).location().orElseThrow().file()).isEqualTo(old.toString());
        assertThat(report.inputs()).hasSize(1);
        assertThat(VERSIONS.withPrevious(old)
                        .withMaxFindings(1, 1)
                        .validate(now)
                        .countsByCode())
                .isEqualTo(report.countsByCode())
                .containsEntry("gone-since-previous", 2L);
        assertThat(VERSIONS.validate(now).findings()).isEmpty();
    }

    @Test
    void recordsInMemoryAreComparedWithAPreviousVersionOfSeveralFiles() throws IOException {
        Path one = file("1.lines", "#lines\ne1 3\n");
        Path two = file("2.lines", "#lines\ne2 4\n");
        Validator validator = VERSIONS.withPrevious(List.of(one, two), ReadOptions.DEFAULT);

        assertThat(validator
                        .validate(List.of(event("e2", claim("k", Harm.KILLED, "4"))))
                        .findings())
                .extracting(Finding::message)
                .containsExactly("event e1 of the previous version is not in this one");
        assertThat(validator
                        .withPrevious(List.of(), ReadOptions.DEFAULT)
                        .validate(List.of(event("e2")))
                        .findings())
                .isEmpty();
    }

    @Test
    void aPreviousVersionThatIsNotReadInFullIsTold() throws IOException {
        Path old = file("old.lines", "#lines\ne1 3\nbroken\n");
        Path empty = file("empty.lines", "#lines\n");
        Path now = file("now.lines", "#lines\ne1 3\n");

        assertThat(VERSIONS.withPrevious(old).validate(now).findings())
                .extracting(Finding::code, Finding::message, Finding::location)
                .containsExactly(Tuple.tuple(
                        Validator.PREVIOUS_INCOMPLETE,
                        "the previous version could not be compared in full: of its rows, 1 could not be read, and 1"
                                + " record was",
                        Optional.of(SourceLocation.of(old.toString()))));
        assertThat(VERSIONS.withPrevious(empty).validate(now).countsByCode())
                .containsOnlyKeys(Validator.PREVIOUS_INCOMPLETE);
    }

    @Test
    void aPreviousVersionThatIsNotThereIsAnException() {
        Validator validator = VERSIONS.withPrevious(folder.resolve("none.csv"));

        assertThatThrownBy(() -> validator.validate(List.of(event("e1")))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> validator.validate(file("a.lines", "#lines\ne1 3\n")))
                .isInstanceOf(IOException.class);
    }
}
