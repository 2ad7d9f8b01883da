package org.sitrep.examples.borderclash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.dataset.Record;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RecordWriter;

class DataPackageTest {
    @Test
    void everythingComesBackThroughTablesForASpreadsheet(@TempDir Path temp) throws IOException {
        Path folder = temp.resolve("border-clash");
        try (RecordWriter writer = RecordWriter.create(folder, "sitrep-csv")) {
            writer.dataset(BorderClash.dataset());
            for (Record record : BorderClash.records()) {
                writer.write(record);
            }
        }
        try (RecordReader reader = RecordReader.open(folder)) {
            assertThat(reader.dataset()).contains(BorderClash.dataset());
            assertThat(reader.records().toList()).isEqualTo(BorderClash.records());
            assertThat(reader.summary().findings()).isEmpty();
        }
        assertThat(Files.readString(folder.resolve("casualties.csv"))).contains("Border Service of the GKNB");
    }
}
