package org.sitrep.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.dataset.Record;
import org.sitrep.io.Doors;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RecordWriter;
import org.sitrep.source.Origin;

/** What is written as a data package is read back as it was, whatever it holds. */
class PackageRoundTripTest {
    @TempDir
    private Path temp;

    private static List<Record> records(long seed, double fullness, int number) {
        RandomRecords random = new RandomRecords(seed, fullness);
        List<Record> records = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            records.add(random.record());
        }
        return records;
    }

    @ParameterizedTest(name = "seed {0}, fullness {1}, {3}")
    @CsvSource({
        "31, 1, 40, package",
        "32, 1, 40, package.zip",
        "33, 0.4, 400, package",
        "34, 0.4, 400, package.zip",
        "35, 0.2, 400, package",
        "36, 0.6, 400, package",
        "37, 0, 40, package"
    })
    void randomRecordsComeBackEqualAndInOrder(long seed, double fullness, int number, String name) throws IOException {
        List<Record> records = records(seed, fullness, number);
        Path file = temp.resolve(name);
        try (RecordWriter writer = RecordWriter.create(file, "sitrep-csv")) {
            for (Record record : records) {
                writer.write(record);
            }
        }
        Doors.Result result = Doors.readAll(RecordReader.open(file));
        assertThat(result.findings()).isEmpty();
        assertThat(result.format()).isEqualTo("sitrep-csv");
        assertThat(result.records()).hasSize(number).isEqualTo(records);
        for (int i = 0; i < number; i++) {
            assertThat(result.records().get(i).origin().map(Origin::cells))
                    .isEqualTo(records.get(i).origin().map(Origin::cells));
        }
    }
}
