package org.sitrep.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.Finding;

/** Reads the small files beside the tests. */
public final class Fixtures {
    /** What reading a file has given. */
    public record Result(String format, String layout, List<Event> events, ReadSummary summary) {
        /** The event at an index. */
        public Event event(int index) {
            return events.get(index);
        }

        /** What was found, as {@code line:column code raw}. */
        public List<String> rejects() {
            return summary.findings().stream().map(Result::told).toList();
        }

        private static String told(Finding finding) {
            return finding.location().map(at -> at.line() + ":" + at.column()).orElse("nowhere") + " " + finding.code()
                    + " " + finding.raw().orElse("");
        }
    }

    private Fixtures() {}

    /** Reads a file of the test's resources, passing over bad rows. */
    public static Result read(Class<?> test, String name) {
        return read(path(test, name));
    }

    /** Reads a file, passing over bad rows. */
    public static Result read(Path path) {
        ReadOptions options = ReadOptions.builder().onError(OnError.SKIP).build();
        try (RecordReader reader = RecordReader.open(path, options)) {
            List<Event> events = reader.events().toList();
            return new Result(reader.format().id(), reader.layout(), events, reader.summary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of a file of the test's resources. */
    public static Path path(Class<?> test, String name) {
        try {
            URL url = Objects.requireNonNull(test.getResource(name), name);
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bytes of a file of the test's resources. */
    public static byte[] bytes(Class<?> test, String name) {
        try {
            return Files.readAllBytes(path(test, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the cells of a record's row. */
    public static List<String> cells(Record record) {
        return record.origin().orElseThrow().cells();
    }
}
