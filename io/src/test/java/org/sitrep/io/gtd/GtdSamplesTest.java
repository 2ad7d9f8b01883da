package org.sitrep.io.gtd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sitrep.event.EventType;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.io.OriginOracle;
import org.sitrep.io.SharedData;

/** Over a real file, which is not part of the repository; skipped where it is absent. */
class GtdSamplesTest {
    @Test
    void everyRowIsAnEventAndEveryCellIsKept() throws IOException {
        Path path = SharedData.assumePresent("samples/gtd/gtd_0718dist_usa_2000_2017.csv");
        Result result = Fixtures.read(path);
        assertThat(result.format()).isEqualTo("gtd-csv");
        assertThat(result.layout()).isEqualTo("G1");
        assertThat(result.events()).hasSize(475);
        assertThat(result.events()).noneMatch(event -> event.type() == EventType.OTHER);
        assertThat(result.events().stream()
                        .filter(event -> event.time().orElseThrow().isInterval()))
                .hasSize(5);
        assertThat(result.events().stream().filter(event -> !event.links().isEmpty()))
                .hasSize(106);
        OriginOracle.assertEveryCellIsKept(path, Charset.forName("windows-1252"), result);
    }
}
