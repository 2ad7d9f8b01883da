package org.sitrep.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.id.EventId;

class InputDigestTest {
    private static final ReadOptions WITH_DIGEST =
            ReadOptions.builder().digest(true).build();
    private static final ReadOptions DIGEST_ASIDE =
            ReadOptions.builder().digest(true).digestAside(true).build();

    /** By {@code printf '#words\nabc\n' | sha256sum}. */
    private static final String OF_WORDS = "76f35c9faf2c3a1fc2061278b87bee097101f6c3f5e1540fa5773585cc8baf21";

    private static final byte[] WORDS = "#words\nabc\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    /** How many bytes the last reader has read. */
    private long bytes;

    private static String sha256(byte[]... parts) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private Optional<String> digest(RecordReader reader) throws IOException {
        try (reader) {
            while (reader.next()) {
                assertThat(reader.digest()).as("before the end").isEmpty();
            }
            Optional<String> digest = reader.digest();
            bytes = reader.bytesRead();
            assertThat(reader.digest()).as("asked again").isEqualTo(digest);
            return digest;
        }
    }

    private Optional<String> ofStream(byte[] bytes) throws IOException {
        Optional<String> onTheWay = digest(RecordReader.open(new ByteArrayInputStream(bytes), "words", WITH_DIGEST));
        Optional<String> aside = digest(RecordReader.open(new ByteArrayInputStream(bytes), "words", DIGEST_ASIDE));

        assertThat(aside).isEqualTo(onTheWay);
        return onTheWay;
    }

    @Test
    void itIsThatOfTheFile() throws IOException {
        Path file = Doors.file(folder, "a.words", WORDS);

        assertThat(digest(RecordReader.open(file, WITH_DIGEST))).contains(OF_WORDS);
        assertThat(ofStream(WORDS)).contains(OF_WORDS);
    }

    @Test
    void nobodyPaysForItWhoDoesNotAsk() throws IOException {
        assertThat(digest(RecordReader.open(Doors.file(folder, "a.words", WORDS))))
                .isEmpty();
    }

    @Test
    void aReaderTellsWhatItsInputIsCalled() throws IOException {
        Path file = Doors.file(folder, "a.words", WORDS);

        try (RecordReader ofPath = RecordReader.open(file);
                RecordReader ofStream = RecordReader.open(new ByteArrayInputStream(WORDS), "b", ReadOptions.DEFAULT)) {
            assertThat(ofPath.name()).isEqualTo(file.toString());
            assertThat(ofStream.name()).isEqualTo("b");
        }
    }

    @Test
    void afterTheReaderIsClosedItIsGone() throws IOException {
        RecordReader reader = RecordReader.open(Doors.file(folder, "a.words", WORDS), WITH_DIGEST);
        while (reader.next()) {
            // to the end
        }
        reader.close();

        assertThat(reader.digest()).isEmpty();
    }

    @Test
    void ofACompressedFileItIsThatOfTheFileAsItIs() throws Exception {
        byte[] gzip = Doors.bytes(out -> {
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                packed.write(WORDS);
            }
        });
        byte[] zip = Doors.bytes(out -> {
            try (ZipOutputStream packed = new ZipOutputStream(out)) {
                packed.setComment("what follows the members belongs to the file too");
                packed.putNextEntry(new ZipEntry("a.words"));
                packed.write(WORDS);
                packed.closeEntry();
            }
        });

        assertThat(ofStream(gzip)).contains(sha256(gzip));
        assertThat(ofStream(zip)).contains(sha256(zip));
        assertThat(bytes).isEqualTo(zip.length);
    }

    @Test
    void aFileOfManyBuffersIsTakenWhole() throws Exception {
        byte[] rows = GdeltRows.file(2_000);

        assertThat(rows).hasSizeGreaterThan(1 << 17);
        assertThat(ofStream(rows)).contains(sha256(rows));
    }

    @Test
    void theLengthOfTheFileDoesNotMatter() throws Exception {
        byte[] words = ("#words\n" + "abcdefg\n".repeat(90_000)).getBytes(StandardCharsets.UTF_8);
        for (int length : List.of(9, (1 << 17) - 1, 1 << 17, (1 << 17) + 1, 5 * (1 << 17), 5 * (1 << 17) + 1)) {
            byte[] some = Arrays.copyOf(words, length);

            assertThat(ofStream(some)).as("of %s bytes", length).contains(sha256(some));
        }
    }

    @Test
    void anInterruptionLosesNothing() throws Exception {
        byte[] bytes = "0123456789abcdef".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        int interruptions = 0;
        try (DigestedInputStream in = new DigestedInputStream(new ByteArrayInputStream(bytes), digest)) {
            byte[] some = new byte[50_000];
            for (int count = 0; count >= 0; read.write(some, 0, Math.max(0, count))) {
                Thread.currentThread().interrupt();
                try {
                    count = in.read(some);
                    assertThat(Thread.interrupted()).isTrue();
                } catch (InterruptedIOException e) {
                    interruptions++;
                    assertThat(Thread.interrupted()).isTrue();
                    count = in.read(some);
                }
            }

            assertThat(HexFormat.of().formatHex(in.finish())).isEqualTo(sha256(bytes));
        }
        assertThat(read.toByteArray()).isEqualTo(bytes);
        assertThat(interruptions).isPositive();
    }

    @Test
    void aReaderThatIsClosedBeforeTheEndLeavesNoThreadBehind() throws Exception {
        byte[] rows = GdeltRows.file(2_000);
        RecordReader reader = RecordReader.open(new ByteArrayInputStream(rows), "rows", DIGEST_ASIDE);
        for (int i = 0; i < 1_500; i++) {
            assertThat(reader.next()).isTrue();
        }
        List<Thread> digesting = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("sitrep-digest"))
                .toList();
        assertThat(digesting).as("at work").isNotEmpty();
        reader.close();

        for (Thread thread : digesting) {
            thread.join(60_000);
            assertThat(thread.isAlive()).isFalse();
        }
    }

    @Test
    void ofAFolderItIsThatOfItsFilesInTheOrderOfReading() throws Exception {
        Path target = folder.resolve("package");
        Event event =
                Event.builder().id(EventId.of("e")).type(EventType.ARMED_CLASH).build();
        try (RecordWriter writer = RecordWriter.create(target, "sitrep-csv")) {
            writer.write(event);
        }
        Optional<String> first = digest(RecordReader.open(target, WITH_DIGEST));

        assertThat(first).isPresent().isEqualTo(digest(RecordReader.open(target, WITH_DIGEST)));
        List<byte[]> files = new ArrayList<>(List.of(Files.readAllBytes(target.resolve("datapackage.json"))));
        Matcher names = Pattern.compile("[a-z_]+\\.csv").matcher(Files.readString(target.resolve("datapackage.json")));
        while (names.find()) {
            files.add(Files.readAllBytes(target.resolve(names.group())));
        }
        assertThat(files).hasSizeGreaterThan(10);
        assertThat(first).contains(sha256(files.toArray(byte[][]::new)));
        assertThat(bytes)
                .isEqualTo(files.stream().mapToLong(file -> file.length).sum());
        Files.writeString(target.resolve("events.csv"), "\n", StandardOpenOption.APPEND);
        assertThat(digest(RecordReader.open(target, WITH_DIGEST)))
                .as("after a change")
                .isNotEqualTo(first);
    }

    @Test
    void ofAnArchivedFolderItIsThatOfTheArchive() throws Exception {
        Path archive = folder.resolve("package.zip");
        try (RecordWriter writer = RecordWriter.create(archive, "sitrep-csv")) {
            writer.write(Event.builder()
                    .id(EventId.of("e"))
                    .type(EventType.ARMED_CLASH)
                    .build());
        }
        byte[] packed = Files.readAllBytes(archive);

        assertThat(digest(RecordReader.open(archive, WITH_DIGEST))).contains(sha256(packed));
        assertThat(bytes).isEqualTo(packed.length);
        assertThat(ofStream(packed)).contains(sha256(packed));
    }
}
