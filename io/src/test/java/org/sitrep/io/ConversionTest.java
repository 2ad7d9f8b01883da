package org.sitrep.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.id.PartyId;
import org.sitrep.party.Party;

class ConversionTest {
    private static final Dataset DATASET =
            Dataset.builder().title("Border").licence("CC0").build();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "out.ndjson, sitrep-ndjson, none",
        "out.ndjson.gz, sitrep-ndjson, gzip",
        "out.ndjson.zst, sitrep-ndjson, zstd",
        "out.json.GZ, sitrep-json, gzip"
    })
    void theOutputIsCompressedByItsName(String name, String format, String compression) throws IOException {
        Path from = Doors.file(folder, "x.csv", GdeltRows.file(50));
        Path to = folder.resolve(name);
        ReadSummary summary = Conversion.convert(from, to, format);
        assertThat(summary.events()).isEqualTo(50);
        byte[] first = Files.readAllBytes(to);
        try (RecordReader reader = RecordReader.open(to)) {
            assertThat(reader.compression().orElse("none")).isEqualTo(compression);
            assertThat(reader.format().id()).isEqualTo(format);
            List<Record> original = Doors.readAll(RecordReader.open(from)).records();
            assertThat(Doors.readAll(reader).records()).isEqualTo(original);
        }
        Conversion.convert(from, to, format);
        assertThat(to).hasBinaryContent(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sitrep-ndjson", "sitrep-json"})
    void theDatasetIsPassedOn(String format) throws IOException {
        Party party = Party.builder().id(PartyId.of("p")).build();
        byte[] source = Doors.bytes(out -> {
            try (RecordWriter writer = RecordWriter.create(out, "sitrep-ndjson")) {
                writer.dataset(DATASET);
                writer.write(party);
            }
        });
        Path to = folder.resolve("out");
        Conversion.convert(Doors.file(folder, "in", source), to, format);
        try (RecordReader reader = RecordReader.open(to)) {
            assertThat(reader.dataset()).contains(DATASET);
            assertThat(reader.records().toList()).containsExactly(party);
        }
    }

    @Test
    void progressIsTold() throws IOException {
        byte[] bytes = GdeltRows.file(3000);
        List<Long> told = new ArrayList<>();
        try (RecordReader reader = RecordReader.open(new ByteArrayInputStream(bytes), "x", ReadOptions.DEFAULT);
                RecordWriter writer = RecordWriter.create(new ByteArrayOutputStream(), "sitrep-ndjson")) {
            ReadSummary summary = Conversion.copy(reader, writer, told::add);
            assertThat(summary.events()).isEqualTo(3000);
            assertThat(reader.bytesRead()).isEqualTo(bytes.length);
        }
        assertThat(told).hasSize(2).isSorted().allMatch(number -> number > 0 && number <= bytes.length);
    }

    @Test
    void aFileIsNotConvertedIntoItself() throws IOException {
        byte[] bytes = GdeltRows.file(3);
        Path file = Doors.file(folder, "x.csv", bytes);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conversion.convert(file, folder.resolve("./x.csv"), "sitrep-json"))
                .withMessageContaining("into itself");
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void anArchiveIsNotWritten() {
        Path to = folder.resolve("out.zip");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordWriter.create(to, "sitrep-json"))
                .withMessageContaining(".gz or .zst");
        assertThat(to).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sitrep-ndjson", "sitrep-json"})
    void aClosedWriterTakesNothingMoreAndMayBeClosedAgain(String format) throws IOException {
        Party party = Party.builder().id(PartyId.of("p")).build();
        RecordWriter writer = RecordWriter.create(new ByteArrayOutputStream(), format);
        writer.write(party);
        assertThatIllegalStateException().isThrownBy(() -> writer.dataset(DATASET));
        writer.close();
        writer.close();
        assertThatIllegalStateException().isThrownBy(() -> writer.write(party));
        assertThatIllegalStateException().isThrownBy(() -> writer.dataset(DATASET));
    }
}
