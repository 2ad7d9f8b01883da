package org.sitrep.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.io.Formats;

class AcledToGeoJsonTest {
    private static final String ACLED = RepositoryRoot.resolve(
                    "examples/src/main/resources/org/sitrep/examples/acled.csv")
            .toString();

    @TempDir
    private Path folder;

    @Test
    void eachEventBecomesAPointOnTheMap() throws IOException {
        Path target = folder.resolve("acled.geojson");

        assertThat(Output.of(AcledToGeoJson::main, ACLED, target.toString()))
                .containsExactly("events              3", "rows rejected       0", "written to " + target);

        JsonNode collection = new JsonMapper().readTree(target.toFile());
        assertThat(collection.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(collection.path("features")).hasSize(3);
        JsonNode clash = collection.path("features").path(0);
        assertThat(clash.path("type").asText()).isEqualTo("Feature");
        assertThat(clash.path("geometry").path("type").asText()).isEqualTo("Point");
        // longitude first, as RFC 7946 has it
        assertThat(clash.path("geometry").path("coordinates").path(0).asDouble())
                .isEqualTo(70.83);
        assertThat(clash.path("geometry").path("coordinates").path(1).asDouble())
                .isEqualTo(40.06);
        assertThat(clash.path("properties").path("id").asText()).isEqualTo("EXL1");
        assertThat(clash.path("properties").path("type").asText()).isEqualTo("armed-clash");
        assertThat(clash.path("properties").path("date").asText()).isEqualTo("2024-03-02");
        assertThat(clash.path("properties").path("killed").asText()).isEqualTo("4");
        assertThat(collection
                        .path("features")
                        .path(2)
                        .path("geometry")
                        .path("coordinates")
                        .path(0)
                        .asDouble())
                .isEqualTo(71);
    }

    @Test
    void withoutArgumentsTheBundledEventsGoToATemporaryFile() throws IOException {
        assertThat(Formats.find("geojson")).isPresent();

        String last = Output.of(AcledToGeoJson::main).get(2);

        Path file = Path.of(last.substring("written to ".length()));
        assertThat(file).isNotEmptyFile();
        Files.delete(file);
    }
}
