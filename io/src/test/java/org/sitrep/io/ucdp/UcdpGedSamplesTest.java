package org.sitrep.io.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.event.Event;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.io.OriginOracle;
import org.sitrep.io.SharedData;

/** Over real files, which are not part of the repository; skipped where they are absent. */
class UcdpGedSamplesTest {
    @ParameterizedTest
    @CsvSource({
        "ged231_sample1000_from_rda.csv, U1, 1000",
        "ged191_myanmar_bangladesh_subset.csv, U0, 3194",
        "GEDEvent_v26_0_8_excerpt.csv, U1, 23"
    })
    void everyRowIsAnEventAndEveryCellIsKept(String file, String layout, int rows) throws IOException {
        Path path = SharedData.assumePresent("samples/ucdp/" + file);
        Result result = Fixtures.read(path);
        assertThat(result.format()).isEqualTo("ucdp-ged-csv");
        assertThat(result.layout()).isEqualTo(layout);
        assertThat(result.events()).hasSize(rows);
        assertThat(result.events()).allSatisfy(UcdpGedSamplesTest::assertPartsAddUp);
        assertThat(result.events()).allSatisfy(UcdpGedSamplesTest::assertEachRecordedSourceHasATitle);
        OriginOracle.assertEveryCellIsKept(path, StandardCharsets.UTF_8, result);
    }

    private static void assertPartsAddUp(Event event) {
        CasualtyClaim claim = event.casualties().get(0);
        long sum = claim.breakdown().stream()
                .mapToLong(part -> part.count().best().orElseThrow())
                .sum();
        assertThat(claim.count().best()).hasValue(sum);
    }

    private static void assertEachRecordedSourceHasATitle(Event event) {
        long recorded = UcdpGedColumns.NUMBER_OF_SOURCES.in(event).orElseThrow();
        if (recorded > 0) {
            assertThat(event.sources()).hasSize((int) recorded);
            assertThat(event.sources())
                    .allSatisfy(source -> assertThat(source.title()).isPresent());
        }
    }
}
