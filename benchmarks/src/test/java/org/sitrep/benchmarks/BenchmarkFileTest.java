package org.sitrep.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.event.Event;
import org.sitrep.io.OnError;
import org.sitrep.io.ReadOptions;
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
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GDELT_DAMAGED")
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

    @Test
    void oneRowOfTwentyIsDamagedAndStaysOrIsRejected() throws IOException {
        ReadOptions skipping = ReadOptions.builder().onError(OnError.SKIP).build();
        try (RecordReader reader = RecordReader.open(BenchmarkFile.GDELT_DAMAGED.in(folder, ROWS), skipping)) {
            long read = reader.events().count();
            assertThat(reader.summary().rowsRead()).isEqualTo(ROWS);
            assertThat(reader.summary().rowsRejected()).isBetween(1L, ROWS / 20L);
            assertThat(read + reader.summary().rowsRejected()).isEqualTo(ROWS);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GDELT, gdelt2, 61-columns",
        "GDELT_DAMAGED, gdelt2, 61-columns",
        "UCDP, ucdp-ged-csv, U1",
        "ICEWS, icews, dataverse",
        "ACLED, acled-csv, A4",
        "NDJSON, sitrep-ndjson, 1.0"
    })
    void eachFileIsTakenForWhatItLooksLike(BenchmarkFile file, String format, String layout) throws IOException {
        try (RecordReader reader = RecordReader.open(file.in(folder, ROWS))) {
            assertThat(reader.format().id()).isEqualTo(format);
            assertThat(reader.layout()).isEqualTo(layout);
        }
    }

    @ParameterizedTest
    @CsvSource({"GDELT, 420", "UCDP, 631", "ICEWS, 259", "ACLED, 565", "NDJSON, 2900"})
    void recordsAreAboutAsLongAsRealOnes(BenchmarkFile file, int bytes) throws IOException {
        assertThat(Files.size(file.in(folder, ROWS)) / ROWS).isBetween(bytes * 9L / 10, bytes * 11L / 10);
    }

    @Test
    void aNameThatIsNoneIsToldWithThoseThatAre() {
        assertThat(BenchmarkFile.of("icews")).isEqualTo(BenchmarkFile.ICEWS);
        assertThatThrownBy(() -> BenchmarkFile.of("scad"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "there is no file \"scad\", expected one of [gdelt, gdelt-damaged, ucdp, icews, acled, ndjson]");
    }
}
