package org.sitrep.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.finding.Severity;

class RejectsTest {
    private static final String HEADER = "event_id_cnty,event_date,event_type,country,latitude,longitude,notes";
    private static final String GOOD = "KYR1,2022-09-14,Battles,Kyrgyzstan,40.0,70.8,\"one, two\"";
    private static final String BAD_DAY = "KYR2,14 o'clock,Battles,Kyrgyzstan,40.0,70.8,\"say \"\"no\"\"\"";
    private static final String CUT = "KYR3,2022-09-14,Battles";

    @TempDir
    Path folder;

    private static byte[] bytes(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private ReadOptions keeping(Path rejects) {
        return Doors.SKIP.toBuilder().rejects(rejects).build();
    }

    @Test
    void readingStopsAtTheFirstBadRowAndSaysWhere() throws IOException {
        Path file = Doors.file(folder, "a.csv", bytes(HEADER, GOOD, BAD_DAY, CUT));
        try (RecordReader reader = RecordReader.open(file)) {
            assertThat(reader.next()).isTrue();
            assertThatExceptionOfType(RejectedRowException.class)
                    .isThrownBy(reader::next)
                    .withMessageStartingWith(file + ":3:6: event_date: ")
                    .satisfies(e -> {
                        assertThat(e.finding().code()).isEqualTo("bad-date");
                        assertThat(e.finding().severity()).isEqualTo(Severity.ERROR);
                        assertThat(e.finding().raw()).contains("14 o'clock");
                    });
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(reader::record);
            assertThat(reader.summary().rowsRejected()).isEqualTo(1);
        }
    }

    @Test
    void theRejectsFileHoldsTheHeaderAndTheRowsAsTheyAre() throws IOException {
        Path rejects = folder.resolve("bad.csv");
        Doors.Result result = Doors.read(bytes(HEADER, BAD_DAY, GOOD, CUT), "a.csv", keeping(rejects));
        assertThat(result.ids()).containsExactly("KYR1");
        assertThat(result.summary().rowsRead()).isEqualTo(3);
        assertThat(result.summary().rowsRejected()).isEqualTo(2);
        assertThat(Files.readString(rejects)).isEqualTo(HEADER + "\n" + BAD_DAY + "\n" + CUT + "\n");
    }

    @Test
    void rejectsThatWereMendedAreReadAgain() throws IOException {
        Path rejects = folder.resolve("bad.csv");
        Doors.read(bytes(HEADER, BAD_DAY, GOOD), "a.csv", keeping(rejects));
        Files.writeString(rejects, Files.readString(rejects).replace("14 o'clock", "2022-09-14"));
        assertThat(Doors.readAll(RecordReader.open(rejects)).ids()).containsExactly("KYR2");
    }

    @Test
    void theRejectsFileIsEmptyWhenNothingIsRejected() throws IOException {
        Path rejects = Doors.file(folder, "bad.csv", bytes("stale"));
        Doors.read(bytes(HEADER, GOOD), "a.csv", keeping(rejects));
        assertThat(rejects).isEmptyFile();
    }

    @Test
    void theRejectsFileMustNotBeTheInput() throws IOException {
        Path file = Doors.file(folder, "a.csv", bytes(HEADER, GOOD));
        Path same = folder.resolve("x/../a.csv");
        Files.createDirectory(folder.resolve("x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordReader.open(file, keeping(same)))
                .withMessageContaining("the rejects file is the file to read");
        assertThat(file).hasBinaryContent(bytes(HEADER, GOOD));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 100})
    void findingsAreKeptUpToABoundAndAllCounted(int most) {
        byte[] bytes = bytes(HEADER, CUT, BAD_DAY, CUT, GOOD, CUT, CUT);
        ReadOptions options = Doors.SKIP.toBuilder().maxFindings(most).build();
        ReadSummary summary = Doors.read(bytes, "a.csv", options).summary();
        assertThat(summary.findings()).hasSize(Math.min(most, 5));
        assertThat(summary.findingCount()).isEqualTo(5);
        assertThat(summary.findingCounts()).containsEntry("too-few-cells", 4L).containsEntry("bad-date", 1L);
        assertThat(summary.severityCounts()).containsEntry(Severity.ERROR, 5L);
        assertThat(summary.rowsRead()).isEqualTo(6);
        assertThat(summary.rowsRejected()).isEqualTo(5);
        assertThat(summary.events()).isEqualTo(1);
    }

    @Test
    void aSummaryCannotBeChanged() {
        ReadSummary summary = Doors.read(bytes(HEADER, CUT), "a.csv").summary();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> summary.findingCounts().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> summary.severityCounts().clear());
    }
}
