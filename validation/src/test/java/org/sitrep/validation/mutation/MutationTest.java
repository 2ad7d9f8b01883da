package org.sitrep.validation.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.validation.SharedData;

/** Whatever is damaged in a real file is found by the right rule at the right place, and nothing else. */
class MutationTest {
    @TempDir
    Path folder;

    /** The samples of all formats, each with its own ways to be damaged. */
    private static Stream<Sample> samples() {
        return Stream.of(
                        AcledSamples.all(),
                        CodedSamples.all(),
                        CuratedSamples.all(),
                        DatasetSamples.all(),
                        GdeltSamples.all(),
                        HxlSamples.all(),
                        RecordSamples.all(),
                        UcdpSamples.all())
                .flatMap(List::stream);
    }

    /** Kinds, cells that were damaged, and cells that were found, by format and rule. */
    private static final Map<String, int[]> TOTALS = new TreeMap<>();

    /** Writes {@code docs/mutations.md} where asked to: the real files are not everywhere, so it is compared nowhere. */
    @AfterAll
    static void writePage() throws IOException {
        if (!Boolean.getBoolean("sitrep.regenerate") || TOTALS.isEmpty()) {
            return;
        }
        StringBuilder page = new StringBuilder("""
                # Mutations

                What the validator finds in real files whose rows were damaged on purpose, one cell a row, in two rows of three; made by
                `MutationTest`, which prints every kind by itself. A cell counts as found if the rule named here, or the reader, reports
                it at its line and column. Rows that were not damaged must gain no finding.

                | files | found by | kinds | cells damaged | found |
                |---|---|---|---|---|
                """);
        int kinds = 0;
        int tried = 0;
        int found = 0;
        for (Map.Entry<String, int[]> entry : TOTALS.entrySet()) {
            int[] total = entry.getValue();
            page.append(String.format(
                    Locale.ROOT, "| %s | %,d | %,d | %,d |%n", entry.getKey(), total[0], total[1], total[2]));
            kinds += total[0];
            tried += total[1];
            found += total[2];
        }
        page.append(String.format(Locale.ROOT, "| all | | %,d | %,d | %,d |%n", kinds, tried, found));
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("mvnw"))) {
            root = Objects.requireNonNull(root.getParent(), "no folder above has the file mvnw");
        }
        Files.writeString(root.resolve("docs/mutations.md"), page.toString());
    }

    @TestFactory
    Stream<DynamicTest> whatIsDamagedIsFoundAndNothingElse() {
        return samples()
                .map(sample -> DynamicTest.dynamicTest(sample.path(), () -> {
                    Path file = SharedData.assumePresent("samples/" + sample.path());
                    MutationRun run = new MutationRun(sample, file, folder);
                    run.run();
                    for (Map.Entry<Mutation, MutationRun.Outcome> entry : run.outcomes.entrySet()) {
                        System.out.printf(
                                Locale.ROOT,
                                "| %s | %s | `%s` | %d | %d |%n",
                                sample.path(),
                                entry.getKey().kind(),
                                entry.getKey().code(),
                                entry.getValue().tried,
                                entry.getValue().found);
                        add(sample, entry.getKey(), entry.getValue());
                    }
                    assertThat(run.problems.stream().limit(40)).isEmpty();
                }));
    }

    private static void add(Sample sample, Mutation mutation, MutationRun.Outcome outcome) {
        if (outcome.tried > 0) {
            String files = sample.path().substring(0, sample.path().indexOf('/'));
            int[] total = TOTALS.computeIfAbsent(files + " | `" + mutation.code() + "`", key -> new int[3]);
            total[0]++;
            total[1] += outcome.tried;
            total[2] += outcome.found;
        }
    }
}
