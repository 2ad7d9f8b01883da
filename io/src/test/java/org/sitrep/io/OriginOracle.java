package org.sitrep.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.sitrep.event.Event;

/** Compares what the origins of events hold with what an independent reader finds in the file. */
public final class OriginOracle {
    private OriginOracle() {}

    /** Fails unless there is an event for each row after the header, in order, whose cells are those of the row. */
    public static void assertEveryCellIsKept(Path file, Charset charset, Fixtures.Result result) throws IOException {
        int row = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file, charset)) {
            for (CsvRecord expected : rows) {
                if (row > 0) {
                    Event event = result.event(row - 1);
                    assertThat(Fixtures.cells(event)).as("row %d", row).isEqualTo(expected.getFields());
                }
                row++;
            }
        }
        assertThat(result.events()).hasSize(row - 1);
        assertThat(result.summary().rowsRejected()).isZero();
    }
}
