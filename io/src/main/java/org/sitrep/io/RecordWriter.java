package org.sitrep.io;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Finding;

/**
 * Writes records: the door to every format that can be written.
 *
 * <pre>{@code
 * try (RecordWriter writer = RecordWriter.create(Path.of("events.ndjson"), "sitrep-ndjson")) {
 *     writer.write(event);
 * }
 * }</pre>
 *
 * <p>Equal records give equal bytes. A writer is used by one thread at a time and must be closed: only then is the file
 * complete.
 */
public final class RecordWriter implements Closeable {
    private final RecordSink sink;
    private Consumer<? super Record> observer = record -> {};
    private boolean begun;
    private boolean closed;

    private RecordWriter(RecordSink sink) {
        this.sink = sink;
    }

    /**
     * Creates a file, or overwrites it. It is compressed if its name ends in {@code .gz} or {@code .zst}. In a format of several
     * files it is a zip archive if its name ends in {@code .zip}, and a folder otherwise.
     *
     * @param path the file or folder
     * @param format the id of the format, such as {@code sitrep-ndjson}
     * @return the writer
     * @throws IllegalArgumentException if there is no such format, it cannot be written, or the name ends in {@code .zip} and the
     *     format is of single files
     * @throws IOException if the file cannot be written, or the folder holds other files
     */
    public static RecordWriter create(Path path, String format) throws IOException {
        return create(path, format, WriteOptions.DEFAULT);
    }

    /**
     * Creates a file or folder as {@link #create(Path, String)} does, in a way that the user asks for.
     *
     * @param path the file or folder
     * @param format the id of the format, such as {@code acled-csv}
     * @param options how to write
     * @return the writer
     * @throws IllegalArgumentException if there is no such format, it cannot be written, or the name ends in {@code .zip} and the
     *     format is of single files
     * @throws IOException if the file cannot be written, or the folder holds other files
     */
    public static RecordWriter create(Path path, String format, WriteOptions options) throws IOException {
        Format writable = writable(format);
        String name = path.toString();
        Compression compression = Compression.ofName(name);
        if (writable.descriptor().isPresent()) {
            if (compression == Compression.GZIP || compression == Compression.ZSTD) {
                throw new IllegalArgumentException(
                        name + ": " + format + " is written as a folder, or as a zip archive if the name ends in .zip");
            }
            return new RecordWriter(
                    compression == Compression.ZIP
                            ? writable.write(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16), options)
                            : writable.writeFolder(path, options));
        }
        if (compression == Compression.ZIP) {
            throw new IllegalArgumentException(
                    name + ": zip archives are read but not written; let the name end in .gz or .zst");
        }
        return new RecordWriter(writable.write(compression.compress(Files.newOutputStream(path), name), options));
    }

    /**
     * Writes to a stream.
     *
     * @param out the stream; closed with the writer
     * @param format the id of the format, such as {@code sitrep-ndjson}
     * @return the writer
     * @throws IllegalArgumentException if there is no such format, or it cannot be written
     * @throws IOException if the stream cannot be written
     */
    public static RecordWriter create(OutputStream out, String format) throws IOException {
        return create(out, format, WriteOptions.DEFAULT);
    }

    /**
     * Writes to a stream in a way that the user asks for.
     *
     * @param out the stream; closed with the writer
     * @param format the id of the format, such as {@code acled-csv}
     * @param options how to write
     * @return the writer
     * @throws IllegalArgumentException if there is no such format, or it cannot be written
     * @throws IOException if the stream cannot be written
     */
    public static RecordWriter create(OutputStream out, String format, WriteOptions options) throws IOException {
        return new RecordWriter(writable(format).write(new BufferedOutputStream(out, 1 << 16), options));
    }

    private static Format writable(String id) {
        Format format = Formats.get(id);
        if (!format.canWrite()) {
            throw new IllegalArgumentException("the format " + id + " can be read but not written");
        }
        return format;
    }

    /**
     * Writes what is known about the dataset. Formats that have no place for it leave it out.
     *
     * @param dataset the dataset
     * @throws IllegalStateException if a record has been written, or a dataset
     * @throws IOException if it cannot be written
     */
    public void dataset(Dataset dataset) throws IOException {
        requireOpen();
        if (begun) {
            throw new IllegalStateException("the dataset is written once, before the first record");
        }
        begun = true;
        sink.dataset(dataset);
    }

    /**
     * Writes a record.
     *
     * @param record the record
     * @throws IllegalStateException if the writer is closed
     * @throws IOException if it cannot be written
     */
    public void write(Record record) throws IOException {
        requireOpen();
        begun = true;
        sink.write(record);
        observer.accept(record);
    }

    /**
     * Says whom to show each record when it has been written, such as a meter of what is lost.
     *
     * @param shown takes the records
     */
    public void onWrite(Consumer<? super Record> shown) {
        observer = Objects.requireNonNull(shown, "shown");
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the writer is closed");
        }
    }

    /**
     * Says whom to tell what cannot be written as it is, such as a line break in a format without quotes. The record is then
     * written without it; if nobody is told, writing it is an {@link UnwritableRecordException}.
     *
     * @param listener told of each finding
     */
    public void onFinding(Consumer<Finding> listener) {
        sink.onFinding(listener);
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            sink.close();
        }
    }
}
