package org.sitrep.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.event.Event;
import org.sitrep.finding.Finding;

/** Over real files, which are not part of the repository; skipped where they are absent. */
class CrossConversionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gdelt1",
                "gdelt2",
                "gdelt2-mentions",
                "gdelt-gkg",
                "gtd-csv",
                "scad-csv",
                "acled-csv",
                "ucdp-ged-csv"
            })
    void everyEventOfAnyFormatBecomesARowThatIsReadAgain(String format) throws IOException {
        List<Path> samples;
        try (Stream<Path> files = Files.walk(SharedData.assumePresent("samples"))) {
            samples = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("hxl")
                            && !file.getFileName().toString().startsWith("README"))
                    .sorted()
                    .toList();
        }
        assertThat(samples).isNotEmpty();
        for (Path sample : samples) {
            List<Event> events = Fixtures.read(sample).events();
            assertThat(events).as(sample.toString()).isNotEmpty();
            List<Finding> findings = new ArrayList<>();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (RecordWriter writer = RecordWriter.create(out, format)) {
                writer.onFinding(findings::add);
                for (Event event : events) {
                    writer.write(event);
                }
            }
            assertThat(findings).as("%s as %s", sample.getFileName(), format).isEmpty();
            ReadOptions options = ReadOptions.builder().onError(OnError.SKIP).build();
            try (RecordReader reader =
                    RecordReader.open(new ByteArrayInputStream(out.toByteArray()), "written", options)) {
                List<Event> read = reader.events().toList();
                assertThat(reader.format().id()).as(sample.toString()).isEqualTo(format);
                assertThat(reader.summary().findings()).as(sample.toString()).isEmpty();
                long rows = format.equals("gdelt2-mentions")
                        ? events.stream()
                                .mapToLong(event -> Math.max(1, event.sources().size()))
                                .sum()
                        : events.size();
                assertThat(read).as(sample.toString()).hasSize((int) rows);
            }
        }
    }
}
