package org.sitrep.validation.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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
                        UcdpSamples.all())
                .flatMap(List::stream);
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
                    }
                    assertThat(run.problems.stream().limit(40)).isEmpty();
                }));
    }
}
