package org.sitrep.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formats of JSON are told from one another, and from all others, by the beginning of a file. */
class JsonDetectionTest {
    private static Sample sample(String text) {
        return new Sample(text.getBytes(StandardCharsets.UTF_8), false, StandardCharsets.UTF_8, "test.json");
    }

    private static String detected(String text) {
        return Formats.detect(sample(text)).map(Format::id).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({"ucdp-ged-json, ucdp", "acled-json, acled", "geojson, geojson"})
    void onlyTheirOwnFixturesAreClaimed(String format, String folder) throws IOException {
        Path root = Fixtures.path(JsonDetectionTest.class, "ucdp/u3-one-page.json")
                .resolveSibling("..")
                .normalize();
        List<String> claimed;
        try (Stream<Path> files = Files.walk(root)) {
            claimed = files.filter(Files::isRegularFile)
                    .filter(file -> claims(format, file))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
        assertThat(claimed)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).startsWith(folder + "/").endsWith("json"));
    }

    private static boolean claims(String format, Path file) {
        try {
            Sample sample = new Sample(
                    Files.readAllBytes(file),
                    true,
                    StandardCharsets.UTF_8,
                    file.getFileName().toString());
            return Formats.get(format).detect(sample).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void jsonOfOthersIsNotClaimed() {
        assertThat(detected("{\"sitrep\":\"1.0\",\"events\":[{\"id\":1,\"type_of_violence\":1}]}"))
                .isEqualTo("sitrep-json");
        assertThat(detected("{\"record\":\"event\",\"id\":\"1\"}\n")).isEqualTo("sitrep-ndjson");
        assertThat(detected("{\"type\":\"FeatureCollection\",\"features\":[{\"id\":1}]}"))
                .isEqualTo("geojson");
        assertThat(detected("[]")).isEqualTo("none");
        assertThat(detected("{\"data\":[{\"id\":1}]}")).isEqualTo("none");
        assertThat(detected("[[[[[[[[")).isEqualTo("none");
        assertThat(detected("{\"Result\":[1,2]}")).isEqualTo("none");
    }

    @Test
    void anObjectThatIsCutByTheSampleIsEnough() {
        assertThat(detected("[{\"event_id_cnty\":\"XLD1\",\"event_date\":\"2023-02-05\",\"notes\":\"and so"))
                .isEqualTo("acled-json");
        assertThat(detected("{\"Result\":[{\"id\":1,\"type_of_violence\":1,\"date_start\":\"2002-03-01\",\"si"))
                .isEqualTo("ucdp-ged-json");
    }
}
