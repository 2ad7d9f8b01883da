package org.sitrep.io.scad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.io.OriginOracle;
import org.sitrep.io.SharedData;

/** Over a real file, which is not part of the repository; skipped where it is absent. */
class ScadSamplesTest {
    @Test
    void everyRowIsAnEventAndEveryCellIsKept() throws IOException {
        Path path = SharedData.assumePresent("samples/scad/SCAD2018Africa_excerpt.csv");
        Result result = Fixtures.read(path);
        assertThat(result.format()).isEqualTo("scad-csv");
        assertThat(result.layout()).isEqualTo("S1");
        assertThat(result.events()).hasSize(31);
        OriginOracle.assertEveryCellIsKept(path, Charset.forName("windows-1252"), result);
        assertThat(result.events().stream()
                        .flatMap(event -> event.casualties().stream())
                        .collect(Collectors.toMap(claim -> claim.id(), claim -> claim.count(), (a, b) -> a)))
                .hasSize(29);
    }
}
