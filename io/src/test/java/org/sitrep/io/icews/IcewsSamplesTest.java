package org.sitrep.io.icews;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.event.EventType;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.io.SharedData;

/** Over real files, which are not part of the repository; skipped where they are absent. */
class IcewsSamplesTest {
    @Test
    void everyRowIsAnEventAndEveryCellIsKept() throws IOException {
        Path path = SharedData.assumePresent("samples/icews/events.2018.sample.tab");
        Result result = Fixtures.read(path);
        assertThat(result.format()).isEqualTo("icews");
        assertThat(result.layout()).isEqualTo("dataverse");
        assertThat(result.summary().findings()).isEmpty();
        assertThat(result.events()).hasSize(3705);
        assertThat(result.events())
                .noneMatch(event -> event.type() == EventType.OTHER || event.type() == EventType.UNKNOWN);
        assertThat(result.events()).allMatch(event -> event.participants().size() == 2);
        assertThat(result.events().stream().filter(event -> event.places().isEmpty()))
                .hasSize(2);
        assertThat(result.events().stream()
                        .filter(event -> IcewsColumns.CITY.in(event).isEmpty()))
                .hasSize(1111);
        assertThat(result.events().stream()
                        .filter(event -> IcewsColumns.SOURCE_COUNTRY.in(event).isEmpty()))
                .hasSize(147);
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().fieldSeparator('\t').ofCsvRecord(path, StandardCharsets.UTF_8)) {
            List<CsvRecord> all = rows.stream().skip(1).toList();
            for (int i = 0; i < all.size(); i++) {
                assertThat(Fixtures.cells(result.event(i)))
                        .as("row %d", i + 1)
                        .isEqualTo(all.get(i).getFields());
            }
        }
    }
}
