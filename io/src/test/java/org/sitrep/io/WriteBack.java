package org.sitrep.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;

/** Reads files and writes what was read. */
public final class WriteBack {
    private WriteBack() {}

    /** The bytes of a file that was read and written in a format. */
    public static byte[] convert(byte[] file, String name, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordReader reader = RecordReader.open(new ByteArrayInputStream(file), name, ReadOptions.DEFAULT);
                RecordWriter writer = RecordWriter.create(out, format)) {
            Conversion.convert(reader, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The bytes of records in a format. */
    public static byte[] write(List<? extends Record> records, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter writer = RecordWriter.create(out, format)) {
            for (Record record : records) {
                writer.write(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The events in a file. */
    public static List<Event> events(byte[] file, String name) {
        try (RecordReader reader = RecordReader.open(new ByteArrayInputStream(file), name, ReadOptions.DEFAULT)) {
            return reader.events().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless reading and writing gives the same bytes. */
    public static void assertEveryByteComesBack(Path path, String format) throws IOException {
        byte[] file = Files.readAllBytes(path);
        byte[] written = convert(file, path.getFileName().toString(), format);
        if (!Arrays.equals(written, file)) {
            assertThat(new String(written, StandardCharsets.ISO_8859_1))
                    .isEqualTo(new String(file, StandardCharsets.ISO_8859_1));
        }
    }

    /** Fails unless every cell comes back through another format, in the eyes of an independent reader. */
    public static void assertEveryCellComesBack(
            Path path, Charset charset, String format, String through, char delimiter) throws IOException {
        byte[] file = Files.readAllBytes(path);
        String name = path.getFileName().toString();
        byte[] other = convert(file, name, through);
        byte[] written = convert(other, name + "." + through, format);
        List<List<String>> expected = cells(new String(file, charset), delimiter);
        List<List<String>> found = cells(new String(written, StandardCharsets.UTF_8), delimiter);
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i)).as("row %d", i).isEqualTo(expected.get(i));
        }
    }

    /** Fails unless reading and writing a fixture gives the same bytes, and all cells through our own formats. */
    public static void assertAFixtureComesBack(Class<?> test, String name, String format, Charset charset) {
        byte[] file = Fixtures.bytes(test, name);
        assertThat(new String(convert(file, name, format), charset)).isEqualTo(new String(file, charset));
        for (String through : List.of("sitrep-ndjson", "sitrep-json")) {
            byte[] other = convert(file, name, through);
            List<Event> back = events(convert(other, name + "." + through, format), name);
            assertThat(back.stream().map(Fixtures::cells).toList())
                    .as("through %s", through)
                    .isEqualTo(events(file, name).stream().map(Fixtures::cells).toList());
        }
    }

    /** What can be told of findings when a record is written, as {@code code: message}. */
    public static List<String> findings(List<? extends Record> records, String format) {
        List<String> findings = new ArrayList<>();
        try (RecordWriter writer = RecordWriter.create(new ByteArrayOutputStream(), format)) {
            writer.onFinding(finding -> findings.add(finding.code() + ": " + finding.message()));
            for (Record record : records) {
                writer.write(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings;
    }

    /** The cells of a table in the eyes of an independent reader; tabs come without quotes. */
    public static List<List<String>> cells(String text, char delimiter) {
        if (delimiter == '\t') {
            return text.lines().map(line -> List.of(line.split("\t", -1))).toList();
        }
        List<List<String>> rows = new ArrayList<>();
        CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(delimiter).ofCsvRecord(text);
        for (CsvRecord row : reader) {
            rows.add(row.getFields());
        }
        return rows;
    }

    /** The cells that are others after an event of a file was changed: {@code column: before -> after}. */
    public static List<String> changedCells(
            byte[] file, String name, String format, int index, UnaryOperator<Event> change) {
        List<Event> before = events(file, name);
        List<Event> edited = new ArrayList<>(before);
        edited.set(index, change.apply(before.get(index)));
        List<Event> after = events(write(edited, format), name);
        assertThat(after).hasSameSizeAs(before);
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            List<String> columns = before.get(i).origin().orElseThrow().columns();
            List<String> then = Fixtures.cells(before.get(i));
            List<String> now = Fixtures.cells(after.get(i));
            assertThat(now).hasSameSizeAs(then);
            for (int c = 0; c < then.size(); c++) {
                if (!then.get(c).equals(now.get(c))) {
                    changes.add(columns.get(c) + ": " + then.get(c) + " -> " + now.get(c));
                    assertThat(i).as("row of %s", columns.get(c)).isEqualTo(index);
                }
            }
        }
        return changes;
    }
}
