package org.sitrep.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.sitrep.dataset.Dataset;

/**
 * Reads from one place and writes to another, record by record.
 *
 * <pre>{@code
 * Conversion.convert(Path.of("ged231.csv"), Path.of("ged231.ndjson"), "sitrep-ndjson");
 * }</pre>
 */
public final class Conversion {
    private static final int STEP = 1024;

    private Conversion() {}

    /**
     * Converts a file, stopping at the first row that cannot be read.
     *
     * @param from the file to read
     * @param to the file to write
     * @param format the id of the format to write
     * @return what was read
     * @throws IllegalArgumentException if there is no such format, it cannot be written, or both files are the same
     * @throws IOException if a file cannot be read or written, or a row cannot be read
     */
    public static ReadSummary convert(Path from, Path to, String format) throws IOException {
        if (Files.exists(from) && Files.exists(to) && Files.isSameFile(from, to)) {
            throw new IllegalArgumentException("a file cannot be converted into itself: " + from);
        }
        try (RecordReader reader = RecordReader.open(from);
                RecordWriter writer = RecordWriter.create(to, format)) {
            return convert(reader, writer);
        }
    }

    /**
     * Copies all records that are still to come, and the dataset before them. Neither side is closed.
     *
     * @param reader the reader
     * @param writer the writer
     * @return what was read
     * @throws IOException if records cannot be read or written
     */
    public static ReadSummary convert(RecordReader reader, RecordWriter writer) throws IOException {
        Optional<Dataset> dataset = reader.dataset();
        if (dataset.isPresent()) {
            writer.dataset(dataset.get());
        }
        return copy(reader, writer, bytes -> {});
    }

    /**
     * Copies all records that are still to come, telling now and then how many bytes have been read. Neither side is
     * closed.
     *
     * @param reader the reader
     * @param writer the writer
     * @param progress told how many bytes have been read, compressed as they are
     * @return what was read
     * @throws IOException if records cannot be read or written
     */
    public static ReadSummary copy(RecordReader reader, RecordWriter writer, LongConsumer progress) throws IOException {
        for (int i = 1; reader.next(); i++) {
            writer.write(reader.record());
            if (i % STEP == 0) {
                progress.accept(reader.bytesRead());
                i = 0;
            }
        }
        return reader.summary();
    }
}
