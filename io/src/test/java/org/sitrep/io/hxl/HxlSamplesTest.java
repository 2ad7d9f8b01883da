package org.sitrep.io.hxl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.event.EventType;
import org.sitrep.io.Fixtures;
import org.sitrep.io.SharedData;
import org.sitrep.io.WriteBack;

/** Over real files, which are not part of the repository. */
class HxlSamplesTest {
    @ParameterizedTest
    @CsvSource({
        "hdx_ucdp_conflict_data_BGD_hxl_2022.csv, 601",
        "hdx_fixture_acled_alg_qc_hxl_2017style.csv, 2",
        "hdx_fixture_acled_alg_qc_hxl_2020style.csv, 2"
    })
    void realFilesAreReadWholeAndComeBack(String name, int events) throws IOException {
        Path file = SharedData.assumePresent("samples/hxl/" + name);
        Fixtures.Result result = Fixtures.read(file);
        assertThat(result.format()).isEqualTo("hxl-csv");
        assertThat(result.events()).hasSize(events);
        assertThat(result.summary().rowsRejected()).isZero();
        assertThat(result.events()).noneMatch(event -> event.type() == EventType.UNKNOWN);
        List<List<String>> rows = WriteBack.cells(Files.readString(file, StandardCharsets.UTF_8), ',');
        for (int i = 0; i < events; i++) {
            assertThat(Fixtures.cells(result.event(i))).isEqualTo(rows.get(i + 2));
        }
        WriteBack.assertEveryByteComesBack(file, "hxl-csv");
        for (String through : List.of("sitrep-ndjson", "sitrep-json")) {
            WriteBack.assertEveryCellComesBack(file, StandardCharsets.UTF_8, "hxl-csv", through, ',');
        }
    }
}
