package org.sitrep.io.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.dataset.Record;
import org.sitrep.io.Doors;
import org.sitrep.io.Fixtures;
import org.sitrep.io.SharedData;
import org.sitrep.io.WriteBack;

/** Whatever goes through GeoJSON comes out as it was. */
class GeoJsonThroughTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "acled/a1-windows-1252-with-seven-empty-columns.csv",
                "acled/a4-current.csv",
                "acled/a4m-monadic-one-row-per-actor.csv",
                "acled/a4-reply-with-numbers.json",
                "ucdp/u0-low-before-best.csv",
                "ucdp/u1-three-types-of-violence.csv",
                "ucdp/u3-one-page.json"
            })
    void recordsOfOtherFormatsComeBackEqual(String name) throws IOException {
        assertEqualAndValid(Fixtures.path(Fixtures.class, name));
    }

    @ParameterizedTest
    @CsvSource({
        "acled/acled_api_2023-01_benin_R_NA.csv",
        "ucdp/ged231_sample1000_from_rda.csv",
        "ucdp/ucdp_api_gedevents_israel_2002.json",
        "gdelt/gdelt2_events_202508_excerpt_newsnet.csv"
    })
    void recordsOfRealFilesComeBackEqual(String name) throws IOException {
        assertEqualAndValid(SharedData.assumePresent("samples/" + name));
    }

    private static void assertEqualAndValid(Path path) throws IOException {
        byte[] file = Files.readAllBytes(path);
        Doors.Result read = Doors.read(file, path.getFileName().toString());
        List<Record> records = read.records();
        byte[] written = Doors.write("geojson", records);
        assertThat(GeoJsonSchema.errors(new String(written, StandardCharsets.UTF_8)))
                .isEmpty();
        Doors.Result back = Doors.read(written, "x.geojson");
        assertThat(records).isNotEmpty();
        assertThat(back.records()).hasSameSizeAs(records);
        for (int i = 0; i < records.size(); i++) {
            assertThat(back.records().get(i)).isEqualTo(records.get(i));
        }
        assertThat(back.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "acled/acled_export_2020-11_burkina_faso.csv, acled-csv",
        "ucdp/ged231_sample1000_from_rda.csv, ucdp-ged-csv"
    })
    void everyCellOfARealFileComesBack(String name, String format) throws IOException {
        Path path = SharedData.assumePresent("samples/" + name);
        WriteBack.assertEveryCellComesBack(path, StandardCharsets.UTF_8, format, "geojson", ',');
    }
}
