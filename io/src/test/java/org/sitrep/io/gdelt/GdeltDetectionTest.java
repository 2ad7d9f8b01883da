package org.sitrep.io.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.dataset.Record;
import org.sitrep.io.Conversion;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Format;
import org.sitrep.io.Formats;
import org.sitrep.io.RecordReader;
import org.sitrep.io.Sample;

class GdeltDetectionTest {
    private static final String ONE_OF_OURS = "gkg-three-articles.csv";

    private static List<String> formatsThatClaim(Path file) throws IOException {
        Sample sample = new Sample(Files.readAllBytes(file), true, StandardCharsets.UTF_8, file.toString());
        return Formats.all().stream()
                .filter(Format::canRead)
                .filter(format -> format.detect(sample).isPresent())
                .map(Format::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "gdelt1-57-and-58-columns.csv, gdelt1",
        "gdelt1-58-columns-first.csv, gdelt1",
        "gdelt2-mentions.csv, gdelt2-mentions",
        "gkg-three-articles.csv, gdelt-gkg"
    })
    void noOtherFormatTakesOurFilesForItsOwn(String file, String format) throws IOException {
        assertThat(formatsThatClaim(Fixtures.path(GdeltDetectionTest.class, file)))
                .containsExactly(format);
    }

    @Test
    void weTakeNoFileOfAnotherFormatForOurs() throws IOException {
        Path one = Fixtures.path(GdeltDetectionTest.class, ONE_OF_OURS);
        Path ours = one.resolve("..").normalize();
        try (Stream<Path> files = Files.walk(one.resolve("../..").normalize())) {
            List<Path> others = files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(ours) && !file.toString().endsWith(".class"))
                    .toList();
            assertThat(others).isNotEmpty();
            for (Path file : others) {
                assertThat(formatsThatClaim(file))
                        .as(file.getFileName().toString())
                        .noneMatch(format -> format.startsWith("gdelt"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"gdelt1-57-and-58-columns.csv", "gdelt2-mentions.csv", "gkg-three-articles.csv"})
    void theWayToJsonAndBackKeepsEverything(String name, @TempDir Path folder) throws IOException {
        Path file = Fixtures.path(GdeltDetectionTest.class, name);
        Path json = folder.resolve("records.ndjson");
        Conversion.convert(file, json, "sitrep-ndjson");
        assertThat(records(json)).isEqualTo(records(file));
    }

    private static List<Record> records(Path file) throws IOException {
        try (RecordReader reader = RecordReader.open(file)) {
            return reader.records().toList();
        }
    }
}
