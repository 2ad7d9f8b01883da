package org.sitrep.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.event.Event;
import org.sitrep.io.RecordReader;

final class BenchmarkFileTest {
    private static final int ROWS = 2_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void theSameNumberOfRowsGivesTheSameBytes(BenchmarkFile file) throws IOException {
        file.write(ROWS, folder.resolve("one"));
        file.write(ROWS, folder.resolve("other"));
        assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("other"));
    }

    @ParameterizedTest
    @EnumSource
    void everyRecordIsReadAsAnEventWithItsOrigin(BenchmarkFile file) throws IOException {
        try (RecordReader reader = RecordReader.open(file.in(folder, ROWS))) {
            assertThat(reader.events())
                    .hasSize(ROWS)
                    .allSatisfy(event -> assertThat(event.origin()).isPresent())
                    .extracting(Event::id)
                    .doesNotHaveDuplicates();
            assertThat(reader.summary().rowsRead()).isEqualTo(ROWS);
            assertThat(reader.summary().rowsRejected()).isZero();
            assertThat(reader.summary().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyContenderCountsTheSameRecords(BenchmarkFile file) throws IOException {
        Path path = file.in(folder, ROWS);
        for (Contender contender : Contender.values()) {
            int[] made = {0};
            assertThat(contender.read(file, path, row -> made[0]++))
                    .as(contender.title())
                    .isEqualTo(ROWS);
            assertThat(made[0]).as(contender.title()).isGreaterThanOrEqualTo(ROWS);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FASTCSV", "UNIVOCITY", "COMMONS_CSV", "JACKSON_CSV"})
    void theLibrariesSplitEachRowIntoItsCells(Contender contender) throws IOException {
        for (BenchmarkFile file : BenchmarkFile.values()) {
            int columns = file == BenchmarkFile.GDELT ? 61 : 49;
            contender.read(
                    file,
                    file.in(folder, ROWS),
                    row -> assertThat((String[]) row).as(contender.title()).hasSize(columns));
        }
    }

    @ParameterizedTest
    @CsvSource({"GDELT, 420", "UCDP, 631"})
    void recordsAreAboutAsLongAsRealOnes(BenchmarkFile file, int bytes) throws IOException {
        assertThat(Files.size(file.in(folder, ROWS)) / ROWS).isBetween(bytes * 9L / 10, bytes * 11L / 10);
    }
}
