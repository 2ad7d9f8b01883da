package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.Fixtures.CLOCK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.validation.baseline.Baseline;
import org.sitrep.validation.baseline.BaselineEntry;
import org.sitrep.validation.baseline.BaselineRecorder;
import org.sitrep.validation.baseline.Fingerprint;

class BaselineUseTest {
    private static final Validator VALIDATOR = Validator.of(
                    RuleSet.standard().only("inverted-bounds", "dangling-reference"))
            .withClock(CLOCK);

    @TempDir
    private Path folder;

    private Path file(String... rows) throws IOException {
        return Files.writeString(
                folder.resolve("a.lines"), "#lines\n" + String.join("\n", rows) + (rows.length == 0 ? "" : "\n"));
    }

    private static Baseline record(Path file) throws IOException {
        BaselineRecorder recorder = new BaselineRecorder(Baseline.empty());
        VALIDATOR.onFinding(recorder).validate(file);
        return recorder.baseline();
    }

    private static Baseline until(Baseline baseline, String day) {
        return Baseline.of(baseline.entries().stream()
                .map(entry -> new BaselineEntry(
                        entry.fingerprint(),
                        entry.code(),
                        entry.message(),
                        entry.reason(),
                        Optional.of(LocalDate.parse(day)),
                        entry.count()))
                .toList());
    }

    @Test
    void whatWasRecordedIsAcceptedAfterRowsWereMoved() throws IOException {
        Baseline baseline = record(file("e1 9..10..5", "broken", "e2 3"));

        ValidationReport report =
                VALIDATOR.withBaseline(baseline).validate(file("e0 4", "e2 3", "e1 9..10..5", "broken"));

        assertThat(report.hasFindings()).isFalse();
        assertThat(report.isValid()).isTrue();
        BaselineUse use = report.baseline().orElseThrow();
        assertThat(use.suppressedCount()).isEqualTo(2);
        assertThat(use.suppressedByCode()).containsOnlyKeys("bad-line", "inverted-bounds");
        assertThat(use.suppressed())
                .extracting(suppressed ->
                        suppressed.finding().location().orElseThrow().line())
                .containsExactly(4L, 5L);
        assertThat(use.suppressed()).allMatch(suppressed -> suppressed.reason().equals(Baseline.DEFAULT_REASON));
        assertThat(use.stale()).isEmpty();
        assertThat(use.expired()).isEmpty();
    }

    @Test
    void whatIsNewCounts() throws IOException {
        Baseline baseline = record(file("e1 9..10..5"));

        ValidationReport report =
                VALIDATOR.withBaseline(baseline).validate(file("e1 9..10..5", "e1 9..10..4", "e2 9..10..5"));

        assertThat(report.countsByCode()).containsEntry("inverted-bounds", 2L);
        assertThat(report.baseline().orElseThrow().suppressedCount()).isEqualTo(1);
    }

    @Test
    void asManyAreAcceptedAsThereWere() throws IOException {
        Baseline baseline = record(file("e1 1", "broken", "broken"));

        ValidationReport report = VALIDATOR.withBaseline(baseline).validate(file("e1 1", "broken", "broken", "broken"));

        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(report.findings())
                .extracting(finding -> finding.location().orElseThrow().line())
                .containsExactly(5L);
    }

    @Test
    void afterItsLastDayAFindingCountsAgain() throws IOException {
        Path file = file("e1 9..10..5");
        Baseline baseline = record(file);

        ValidationReport onTheDay =
                VALIDATOR.withBaseline(until(baseline, "2026-01-01")).validate(file);
        ValidationReport after =
                VALIDATOR.withBaseline(until(baseline, "2025-12-31")).validate(file);

        assertThat(onTheDay.hasFindings()).isFalse();
        assertThat(after.count(Severity.WARNING)).isEqualTo(1);
        assertThat(after.baseline().orElseThrow().expired()).hasSize(1);
        assertThat(after.baseline().orElseThrow().stale()).isEmpty();
    }

    @Test
    void whatIsNoLongerFoundIsStaleUnlessNobodyLookedForIt() throws IOException {
        Baseline baseline = record(file("e1 9..10..5", "broken"));
        Path mended = file("e1 9..9..9");

        assertThat(VALIDATOR
                        .withBaseline(baseline)
                        .validate(mended)
                        .baseline()
                        .orElseThrow()
                        .stale())
                .extracting(BaselineEntry::code)
                .containsExactly("bad-line", "inverted-bounds");
        assertThat(Validator.of(VALIDATOR.ruleSet().without("inverted-bounds"))
                        .withBaseline(baseline)
                        .validate(mended)
                        .baseline()
                        .orElseThrow()
                        .stale())
                .extracting(BaselineEntry::code)
                .containsExactly("bad-line");
    }

    @Test
    void findingsBeyondThoseThatAreKeptAreAcceptedToo() throws IOException {
        String[] rows = new String[3_000];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i % 2 == 0 ? "e" + i + " 9..10..5" : "broken" + i;
        }
        Path file = file(rows);

        ValidationReport report =
                VALIDATOR.withMaxFindings(5, 7).withBaseline(record(file)).validate(file);

        assertThat(report.hasFindings()).isFalse();
        assertThat(report.baseline().orElseThrow().suppressedByCode())
                .containsEntry("inverted-bounds", 1_500L)
                .containsEntry("bad-line", 1_500L);
        assertThat(report.baseline().orElseThrow().suppressed()).hasSize(7);
    }

    @Test
    void thatNothingWasCheckedCanNotBeAccepted() throws IOException {
        Path file = file();
        Finding nothing = VALIDATOR.validate(file).findings().get(0);
        Baseline baseline = Baseline.of(
                List.of(new BaselineEntry(Fingerprint.of(nothing), nothing.code(), "", "reason", Optional.empty(), 1)));

        assertThat(record(file).entries()).isEmpty();
        assertThat(VALIDATOR.withBaseline(baseline).validate(file).hasErrors()).isTrue();
    }

    @Test
    void everyFindingIsToldAlsoThoseThatAreNotKept() throws IOException {
        List<Finding> told = new ArrayList<>();

        VALIDATOR.withMaxFindings(1, 1).onFinding(told::add).validate(file("e1 9..10..5", "e2 9..10..5", "broken"));

        assertThat(told).extracting(Finding::code).containsExactly("inverted-bounds", "inverted-bounds", "bad-line");
    }

    @Test
    void reportsOfSeveralDatasetsAddUpWhatTheBaselineDid() throws IOException {
        Baseline baseline = record(file("e1 9..10..5", "e2 9..10..5", "e3 9..10..5"));
        Validator validator = VALIDATOR.withBaseline(baseline);
        ValidationReport one = validator.validate(file("e1 9..10..5"));
        ValidationReport two = validator.validate(file("e2 9..10..5", "e1 9..10..5"));

        BaselineUse both =
                ValidationReports.combine(List.of(one, two)).baseline().orElseThrow();

        assertThat(both.suppressedCount()).isEqualTo(3);
        assertThat(both.stale()).hasSize(1);
    }

    @Test
    void aRuleThatCouldSayNothingIsTold() throws IOException {
        RuleSet rules = RuleSet.standard().only("inverted-bounds", "ucdp-best-not-sum");

        ValidationReport report = Validator.of(rules).validate(file("e1 3"));

        assertThat(report.inputs().get(0).rulesNotRun())
                .containsOnly(Map.entry("ucdp-best-not-sum", "no row is of ucdp-ged-csv or ucdp-ged-json or hxl-csv"));
        assertThat(report.rulesLeftOut()).extracting(info -> info.code()).contains("dangling-reference");
    }
}
