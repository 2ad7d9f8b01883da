package org.sitrep.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.Finding;
import org.sitrep.party.Party;
import org.sitrep.statement.Statement;

/** Short ways through the doors of the module, for tests. */
public final class Doors {
    /** Passes over bad rows. */
    public static final ReadOptions SKIP =
            ReadOptions.builder().onError(OnError.SKIP).build();

    /** What was read. */
    public record Result(String format, List<Record> records, ReadSummary summary) {
        /** The ids of the records. */
        public List<String> ids() {
            return records.stream().map(Result::id).toList();
        }

        private static String id(Record record) {
            return record instanceof Event event
                    ? event.id().value()
                    : record instanceof Party party
                            ? party.id().value()
                            : ((Statement) record).id().value();
        }

        /** What was found, as {@code path:line:column code}. */
        public List<String> findings() {
            return summary.findings().stream().map(Result::told).toList();
        }

        private static String told(Finding finding) {
            return finding.location().map(Object::toString).orElse("nowhere") + " " + finding.code();
        }
    }

    /** Something that writes bytes. */
    public interface Filling {
        /** Writes them. */
        void to(OutputStream out) throws IOException;
    }

    private Doors() {}

    /** Reads bytes, passing over bad rows. */
    public static Result read(byte[] bytes, String name) {
        return read(bytes, name, SKIP);
    }

    /** Reads bytes. */
    public static Result read(byte[] bytes, String name, ReadOptions options) {
        try {
            return readAll(RecordReader.open(new ByteArrayInputStream(bytes), name, options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all there is, and closes. */
    public static Result readAll(RecordReader reader) throws IOException {
        try (reader) {
            List<Record> records = new ArrayList<>();
            while (reader.next()) {
                records.add(reader.record());
            }
            return new Result(reader.format().id(), records, reader.summary());
        }
    }

    /** Writes records and gives the bytes. */
    public static byte[] write(String format, List<? extends Record> records) {
        return bytes(out -> {
            try (RecordWriter writer = RecordWriter.create(out, format)) {
                for (Record record : records) {
                    writer.write(record);
                }
            }
        });
    }

    /** The bytes that something writes. */
    public static byte[] bytes(Filling filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            filling.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes a file. */
    public static Path file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stream that gives few bytes at a time and never says that more are available, as a socket may. */
    public static InputStream trickling(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, most));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
    }
}
