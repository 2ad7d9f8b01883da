package org.sitrep.io.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.event.EventType;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.io.OriginOracle;
import org.sitrep.io.SharedData;

/** Over real files, which are not part of the repository; skipped where they are absent. */
class AcledSamplesTest {
    @ParameterizedTest
    @CsvSource({
        "acled_export_2020-11_burkina_faso.csv, UTF-8, A3, 2980",
        "acled_api_2023-01_benin_R_NA.csv, UTF-8, A4, 811",
        "acled_export_2024_bangladesh_monadic_text_inter.csv, UTF-8, A4m, 5658",
        "acled_all_africa_20160101_20160528.csv, windows-1252, A1, 6831"
    })
    void everyRowIsAnEventAndEveryCellIsKept(String file, String charset, String layout, int rows) throws IOException {
        Path path = SharedData.assumePresent("samples/acled/" + file);
        Result result = Fixtures.read(path);
        assertThat(result.format()).isEqualTo("acled-csv");
        assertThat(result.layout()).isEqualTo(layout);
        assertThat(result.events()).hasSize(rows);
        assertThat(result.events()).noneMatch(event -> event.type() == EventType.OTHER);
        OriginOracle.assertEveryCellIsKept(path, Charset.forName(charset), result);
    }

    @Test
    void fatalitiesOfAMonadicFileAreCountedOnceByClaim() {
        Result result = Fixtures.read(
                SharedData.assumePresent("samples/acled/acled_export_2024_bangladesh_monadic_text_inter.csv"));
        assertThat(result.events().stream().map(event -> event.id()).distinct()).hasSize(4006);
        assertThat(result.events().stream()
                        .flatMap(event -> event.casualties().stream())
                        .collect(Collectors.toMap(claim -> claim.id(), claim -> claim.count(), (a, b) -> a))
                        .values()
                        .stream()
                        .mapToLong(count -> count.best().orElse(0))
                        .sum())
                .isEqualTo(724);
    }
}
