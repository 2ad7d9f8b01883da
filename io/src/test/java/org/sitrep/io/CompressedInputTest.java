package org.sitrep.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.dataset.Record;

class CompressedInputTest {
    private static final byte[] README = "Please cite us.\n".getBytes(StandardCharsets.UTF_8);
    private static final int NAME_GIVEN = 8;

    @TempDir
    Path folder;

    private static byte[] gzip(byte[] bytes) {
        return Doors.bytes(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
        });
    }

    /** With the name of the file in the header, as the command {@code gzip} writes it. */
    private static byte[] gzip(byte[] bytes, byte[] name) {
        byte[] plain = gzip(bytes);
        return Doors.bytes(out -> {
            out.write(plain, 0, 3);
            out.write(NAME_GIVEN);
            out.write(plain, 4, 6);
            out.write(name);
            out.write(0);
            out.write(plain, 10, plain.length - 10);
        });
    }

    private static byte[] zstd(byte[] bytes) {
        return Doors.bytes(out -> {
            try (ZstdOutputStream zstd = new ZstdOutputStream(out).setChecksum(true)) {
                zstd.write(bytes);
            }
        });
    }

    private static byte[] zip(Object... namesAndBytes) {
        return zip(StandardCharsets.UTF_8, namesAndBytes);
    }

    private static byte[] zip(Charset names, Object... namesAndBytes) {
        return Doors.bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
                for (int i = 0; i < namesAndBytes.length; i += 2) {
                    zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                    zip.write((byte[]) namesAndBytes[i + 1]);
                    zip.closeEntry();
                }
            }
        });
    }

    private static byte[] join(byte[]... parts) {
        return Doors.bytes(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    private static List<String> ids(int most) {
        return IntStream.rangeClosed(1, most).mapToObj(Integer::toString).toList();
    }

    private static UnreadableInputException refused(byte[] bytes, String name) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(UnreadableInputException.class, () -> {
            try (RecordReader reader = RecordReader.open(new ByteArrayInputStream(bytes), name, Doors.SKIP)) {
                Doors.readAll(reader);
            }
        });
    }

    @Test
    void plainGzipZipAndZstdGiveTheSameRecordsWithEqualOrigins() throws IOException {
        byte[] rows = GdeltRows.file(3);
        List<Path> files = List.of(
                Doors.file(folder, "rows.csv", rows),
                Doors.file(folder, "rows.csv.gz", gzip(rows)),
                Doors.file(folder, "rows.csv.zst", zstd(rows)),
                Doors.file(folder, "archive.zip", zip("folder/rows.csv", rows)));
        List<Record> plain = Doors.readAll(RecordReader.open(files.get(0))).records();
        assertThat(plain).hasSize(3);
        assertThat(plain.get(2).origin().orElseThrow().toString()).isEqualTo("gdelt2 rows.csv:3:1");
        for (Path file : files) {
            List<Record> records = Doors.readAll(RecordReader.open(file)).records();
            assertThat(records).as("%s", file).isEqualTo(plain);
            assertThat(records)
                    .extracting(Record::origin)
                    .isEqualTo(plain.stream().map(Record::origin).toList());
        }
    }

    @Test
    void pathStreamAndChannelGiveTheSame() throws IOException {
        byte[] rows = GdeltRows.file(3);
        Path file = Doors.file(folder, "rows.csv", rows);
        List<Record> fromPath = Doors.readAll(RecordReader.open(file)).records();
        assertThat(Doors.readAll(RecordReader.open(Doors.trickling(rows, 7), "rows.csv", ReadOptions.DEFAULT))
                        .records())
                .isEqualTo(fromPath);
        assertThat(Doors.readAll(RecordReader.open(
                                Channels.newChannel(new ByteArrayInputStream(rows)), "rows.csv", ReadOptions.DEFAULT))
                        .records())
                .isEqualTo(fromPath);
    }

    @Test
    void theCompressionIsTold() throws IOException {
        byte[] rows = GdeltRows.file(1);
        assertThat(compression(rows)).isEmpty();
        assertThat(compression(gzip(rows))).contains("gzip");
        assertThat(compression(zip("a", rows))).contains("zip");
        assertThat(compression(zstd(rows))).contains("zstd");
    }

    private static Optional<String> compression(byte[] bytes) throws IOException {
        try (RecordReader reader = RecordReader.open(new ByteArrayInputStream(bytes), "x", ReadOptions.DEFAULT)) {
            return reader.compression();
        }
    }

    @Test
    void theNameInAGzipHeaderIsTheNameOfTheFile() {
        byte[] rows = GdeltRows.file(1);
        assertThat(fileOf(gzip(rows, "20220914.export.CSV".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("20220914.export.CSV");
        assertThat(fileOf(gzip(rows, "C:\\data\\rows.csv".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("rows.csv");
        assertThat(fileOf(gzip(rows, "../".getBytes(StandardCharsets.UTF_8)))).isEqualTo("given");
        assertThat(fileOf(gzip(rows, new byte[0]))).isEqualTo("given");
    }

    @Test
    void aNameInAGzipHeaderMayBeInUtf8OrLatin1() {
        byte[] rows = GdeltRows.file(1);
        assertThat(fileOf(gzip(rows, "Баткен.csv".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("Баткен.csv");
        assertThat(fileOf(gzip(rows, "Réunion.csv".getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo("Réunion.csv");
    }

    private static String fileOf(byte[] bytes) {
        return Doors.read(bytes, "given.gz")
                .records()
                .get(0)
                .origin()
                .orElseThrow()
                .file();
    }

    @Test
    void allMembersOfAGzipFileAreRead() throws IOException {
        byte[] first = Arrays.copyOfRange(GdeltRows.file(2), 0, GdeltRows.file(1).length);
        byte[] second = Arrays.copyOfRange(GdeltRows.file(2), first.length, GdeltRows.file(2).length);
        byte[] joined = join(gzip(first), gzip(second));
        assertThat(Doors.read(joined, "x.gz").ids()).isEqualTo(ids(2));
        for (int most : List.of(1, 17, 512, 1 << 20)) {
            InputStream stream = Doors.trickling(joined, most);
            assertThat(Doors.readAll(RecordReader.open(stream, "x.gz", Doors.SKIP))
                            .ids())
                    .as("%d bytes at a time", most)
                    .isEqualTo(ids(2));
        }
    }

    @Test
    void allFramesOfAZstdFileAreRead() {
        byte[] first = GdeltRows.file(1);
        byte[] second = GdeltRows.file(GdeltRows.row(2));
        assertThat(Doors.read(join(zstd(first), zstd(second)), "x.zst").ids()).isEqualTo(ids(2));
    }

    @Test
    void allMembersOfAZipArchiveAreReadAndTheOthersReported() {
        byte[] archive = zip(
                "readme.txt",
                README,
                "2021/",
                new byte[0],
                "2021/a.csv",
                GdeltRows.file(1),
                "__MACOSX/2021/._a.csv",
                README,
                ".hidden",
                README,
                "photo.png",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0},
                "b.csv",
                GdeltRows.file(GdeltRows.row(2), GdeltRows.row(3)));
        Doors.Result result = Doors.read(archive, "in/x.zip");
        assertThat(result.ids()).isEqualTo(ids(3));
        assertThat(result.records().get(0).origin().orElseThrow().file()).isEqualTo("a.csv");
        assertThat(result.records().get(2).origin().orElseThrow().toString()).isEqualTo("gdelt2 b.csv:2:1");
        assertThat(result.findings())
                .containsExactly("in/x.zip!/readme.txt:1:1 unknown-member", "in/x.zip!/photo.png:1:5 unknown-member");
        assertThat(result.summary().rowsRead()).isEqualTo(3);
    }

    @Test
    void aReadMeInAnArchiveIsReportedAlsoWhenTheFormatIsGiven() {
        byte[] archive = zip("readme.txt", README, "a.csv", GdeltRows.file(1), "empty.csv", new byte[0]);
        ReadOptions options = Doors.SKIP.toBuilder().format("gdelt2").build();
        Doors.Result result = Doors.read(archive, "x.zip", options);
        assertThat(result.ids()).isEqualTo(ids(1));
        assertThat(result.findings())
                .containsExactly("x.zip!/readme.txt:1:1 unknown-member", "x.zip!/empty.csv:1:1 unknown-member");
    }

    @Test
    void namesInAnArchiveMayBeInAnyCharset() {
        assertThat(Doors.read(zip(Charset.forName("IBM866"), "Баткен.csv", GdeltRows.file(1)), "x.zip")
                        .ids())
                .isEqualTo(ids(1));
        assertThat(Doors.read(zip("Баткен.csv", GdeltRows.file(1)), "x.zip")
                        .records()
                        .get(0)
                        .origin()
                        .orElseThrow()
                        .file())
                .isEqualTo("Баткен.csv");
    }

    @Test
    void anArchiveWithoutDataIsRefused() {
        assertThat(refused(zip(), "x.zip"))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessageContaining("no file in this archive");
        assertThat(refused(zip("a/", new byte[0], "b/", new byte[0]), "x.zip"))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessageContaining("no file in this archive");
        assertThat(refused(zip("readme.txt", README), "x.zip"))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessageContaining("readme.txt")
                .hasMessageContaining("Please cite us.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zip", "zstd"})
    void compressedDataThatAreCutAreUnreadableFromThereOn(String kind) throws IOException {
        byte[] rows = GdeltRows.file(5000);
        byte[] whole = kind.equals("gzip") ? gzip(rows) : kind.equals("zip") ? zip("a.csv", rows) : zstd(rows);
        byte[] cut = Arrays.copyOf(whole, whole.length * 4 / 5);
        try (RecordReader reader = RecordReader.open(new ByteArrayInputStream(cut), "x." + kind, Doors.SKIP)) {
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(() -> {
                        while (reader.next()) {
                            assertThat(reader.record()).isNotNull();
                        }
                    })
                    .satisfies(e -> {
                        assertThat(e.location().file()).startsWith("x." + kind);
                        assertThat(e.location().line()).isGreaterThan(1);
                    })
                    .withMessageContaining("truncated");
            assertThat(reader.summary().events()).isGreaterThan(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zip", "zstd"})
    void compressedDataThatAreCutWhereverAreNeverTakenForWhole(String kind) {
        byte[] rows = GdeltRows.file(2);
        byte[] whole = kind.equals("gzip")
                ? gzip(rows)
                : kind.equals("zip") ? zip("a.csv", GdeltRows.file(1), "b.csv", rows) : zstd(rows);
        for (int length = 5; length < whole.length; length++) {
            assertThat(refused(Arrays.copyOf(whole, length), "x"))
                    .as("%d of %d bytes", length, whole.length)
                    .isNotNull();
        }
        assertThat(refused(whole, "x")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zip", "zstd"})
    void compressedDataThatAreDamagedAreUnreadable(String kind) {
        byte[] rows = GdeltRows.file(500);
        byte[] bytes = kind.equals("gzip") ? gzip(rows) : kind.equals("zip") ? zip("a.csv", rows) : zstd(rows);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 50, (byte) 0x55);
        assertThat(refused(bytes, "x")).hasMessageContaining("the compressed data");
    }

    @Test
    void inputThatGrowsBeyondMeasureIsNotBlockedWhileItIsSmall() {
        byte[] blank = new byte[1 << 20];
        Arrays.fill(blank, (byte) '\n');
        Limits limits = new Limits(1 << 20, 1 << 20, 100, 100, 1);
        ReadOptions options =
                Doors.SKIP.toBuilder().limits(limits).format("gdelt2").build();
        byte[] bytes = gzip(join(GdeltRows.file(1), blank, GdeltRows.file(GdeltRows.row(2))));
        assertThat(Doors.read(bytes, "x.gz", options).ids()).isEqualTo(ids(2));
    }
}
