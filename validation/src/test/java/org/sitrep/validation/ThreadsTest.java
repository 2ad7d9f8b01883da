package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.event.Event;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.io.ReadOptions;
import org.sitrep.validation.report.ReportFormat;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** The same is found, and told in the same order, whatever the number of threads. */
class ThreadsTest {
    private static final int ROWS = 3_000;

    @TempDir
    Path folder;

    /** Many batches: every 100th event begins after it ends, every 250th repeats the id of the one before, the last three rows are no JSON. */
    private Path manyEvents() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("{\"record\":\"dataset\",\"title\":\"Many events\"}");
        for (int i = 1; i <= ROWS; i++) {
            int id = i % 250 == 0 ? i - 1 : i;
            String time = i % 100 == 0 ? "2024-05-02/2024-05-01" : "2024-05-01";
            lines.add("{\"record\":\"event\",\"id\":\"e" + id + "\",\"type\":\"armed-clash\",\"time\":\"" + time
                    + "\",\"title\":\"No. " + i + "\"}");
        }
        lines.addAll(List.of("{", "{", "{"));
        return Files.write(folder.resolve("events.ndjson"), lines, StandardCharsets.UTF_8);
    }

    @Test
    void manyBatchesGiveOneReport() throws IOException {
        Path file = manyEvents();
        List<String> reports = new ArrayList<>();
        List<List<Finding>> told = new ArrayList<>();
        for (int threads : new int[] {1, 2, 3, 4}) {
            List<Finding> one = new ArrayList<>();
            ValidationReport report = Validator.standard()
                    .withClock(Fixtures.CLOCK)
                    .withMaxFindings(5, 1_000)
                    .withThreads(threads)
                    .onFinding(one::add)
                    .validate(file);
            assertThat(report.countsByCode()).containsEntry("duplicate-id", 12L);
            reports.add(ReportFormat.JSON.toString(report));
            told.add(one);
        }
        assertThat(reports).allMatch(reports.get(0)::equals);
        assertThat(told).allMatch(told.get(0)::equals);
        assertThat(told.get(0))
                .filteredOn(finding -> finding.code().equals("duplicate-id"))
                .hasSize(12);
    }

    /** With nobody to tell them to, findings that there is no room for are only counted, in whatever thread. */
    @Test
    void thereIsRoomForTheSameFindings() throws IOException {
        Path file = manyEvents();
        List<String> reports = new ArrayList<>();
        for (int threads : new int[] {1, 2, 3}) {
            ValidationReport report = Validator.standard()
                    .withClock(Fixtures.CLOCK)
                    .withMaxFindings(5, 8)
                    .withThreads(threads)
                    .validate(file);
            assertThat(report.countsByCode()).containsEntry("duplicate-id", 12L).containsEntry("inverted-bounds", 30L);
            assertThat(report.findings()).hasSize(8);
            reports.add(ReportFormat.JSON.toString(report));
        }
        assertThat(reports).allMatch(reports.get(0)::equals);
    }

    @Test
    void damagedTablesOfAllFormatsGiveOneReport() throws IOException {
        Path fixtures = Path.of("src/test/resources/org/sitrep/validation/fixtures");
        List<Path> files;
        try (Stream<Path> all = Files.walk(fixtures)) {
            files = all.filter(file -> file.getFileName().toString().startsWith("fails."))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(200);
        for (Path file : files) {
            assertThat(report(file, 3)).as(file.toString()).isEqualTo(report(file, 1));
        }
    }

    private static String report(Path file, int threads) throws IOException {
        Validator validator = Validator.standard().withClock(Fixtures.CLOCK).withThreads(threads);
        try {
            return ReportFormat.JSON.toString(validator.validate(List.of(file), ReadOptions.DEFAULT));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Fails on one event. */
    private record Fragile(String id) implements RecordRule {
        @Override
        public RuleInfo info() {
            return RuleInfo.builder()
                    .code("house-fragile")
                    .severity(Severity.ERROR)
                    .summary("Something is fragile.")
                    .meaning("It breaks.")
                    .fix("Mend it.")
                    .since("1")
                    .build();
        }

        @Override
        public void checkEvent(Event event, RuleContext context) {
            if (event.id().value().equals(id)) {
                throw new IllegalStateException("broken");
            }
        }
    }

    @Test
    void aRuleThatFailsEndsTheCheckInTheCallersThread() throws IOException {
        Path file = manyEvents();
        for (int threads : IntStream.rangeClosed(1, 3).toArray()) {
            Validator validator =
                    Validator.of(RuleSet.standard().with(new Fragile("e700"))).withThreads(threads);
            assertThatThrownBy(() -> validator.validate(file))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("rule house-fragile failed on e700")
                    .hasMessageContaining("events.ndjson:701");
        }
    }

    @Test
    void thereMustBeAThread() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.standard().withThreads(0))
                .withMessage("there must be a thread, not 0");
    }
}
