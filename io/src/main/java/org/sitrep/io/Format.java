package org.sitrep.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.dataset.Record;

/**
 * A file format: how records are read from it and written to it.
 *
 * <p>Implementations are found through {@link java.util.ServiceLoader}, have a public constructor without parameters, and are
 * stateless and thread-safe.
 */
public interface Format {
    /**
     * The id by which users name the format, such as {@code acled-csv}.
     *
     * @return the id: lower case, words joined by hyphens
     */
    String id();

    /**
     * What the format is, in one line for people.
     *
     * @return the title
     */
    String title();

    /**
     * Whether records can be read from it.
     *
     * @return true if {@link #read} is implemented
     */
    default boolean canRead() {
        return true;
    }

    /**
     * Whether records can be written to it.
     *
     * @return true if {@link #write} is implemented
     */
    default boolean canWrite() {
        return false;
    }

    /**
     * The layouts that the format is known in, with the names of their columns.
     *
     * @return the names of the columns by the name of the layout; empty for a format that is not a table
     */
    default Map<String, List<String>> layouts() {
        return Map.of();
    }

    /**
     * The name of the file that describes the others, for a format of several files in a folder or a zip archive: a folder or
     * archive that holds one is opened through it, and what {@link #detect} and {@link #read} see is this file.
     *
     * @return the name, such as {@code datapackage.json}; empty for a format of single files
     */
    default Optional<String> descriptor() {
        return Optional.empty();
    }

    /**
     * Looks at the beginning of a file and tells whether it is of this format.
     *
     * @param sample the beginning of the file
     * @return an opinion, or empty if it is not
     */
    Optional<Detection> detect(Sample sample);

    /**
     * Begins to read.
     *
     * @param input the bytes, not compressed any more, and what is known about them
     * @return the records
     * @throws UnknownFormatException if the input is not of this format at all
     * @throws IOException if the bytes cannot be read
     */
    RecordSource read(ReadContext input) throws IOException;

    /**
     * Begins to write.
     *
     * @param out where to; closed by the sink
     * @return what takes the records
     * @throws IOException if nothing can be written
     * @throws UnsupportedOperationException if the format cannot be written
     */
    default RecordSink write(OutputStream out) throws IOException {
        throw new UnsupportedOperationException(id() + " cannot be written");
    }

    /**
     * Begins to write in a way that the user asks for.
     *
     * @param out where to; closed by the sink
     * @param options how to write; unless overridden, they are not asked
     * @return what takes the records
     * @throws IOException if nothing can be written
     * @throws UnsupportedOperationException if the format cannot be written
     */
    default RecordSink write(OutputStream out, WriteOptions options) throws IOException {
        return write(out);
    }

    /**
     * Whether records come back equal, and the dataset with them, when they are written in this format and read again.
     *
     * @return true if nothing is ever lost
     */
    default boolean carriesEverything() {
        return false;
    }

    /**
     * The attributes of events that can be written, and what of them cannot.
     *
     * @return the attributes, in the order of {@link org.sitrep.event.Event}; empty for a format that {@linkplain
     *     #carriesEverything() carries everything} or cannot be written
     */
    default List<Carried> carries() {
        return List.of();
    }

    /**
     * Tells what comes back of a record when it is written in this format and read again, for judging what is lost.
     *
     * <p>Unless overridden, each record is written to memory and read from there. The function keeps what it has made and is
     * used by one thread.
     *
     * @param options how it is written
     * @return gives the record as it would be read, or empty if it would not be there
     * @throws UnsupportedOperationException if the format cannot be both read and written
     */
    default Function<Record, Optional<Record>> rereading(WriteOptions options) {
        return Rereading.of(this, options);
    }

    /**
     * Tells what comes back of a record when it is written with the default options and read again.
     *
     * @return as {@link #rereading(WriteOptions)}
     * @throws UnsupportedOperationException if the format cannot be both read and written
     */
    default Function<Record, Optional<Record>> rereading() {
        return rereading(WriteOptions.DEFAULT);
    }

    /**
     * Begins to write a folder, in a format that has a {@link #descriptor}; to a stream it writes a zip archive.
     *
     * @param folder the folder, which is made if it is not there
     * @param options how to write
     * @return what takes the records
     * @throws IOException if nothing can be written, or the folder holds files that are not of this format
     * @throws UnsupportedOperationException if the format cannot be written so
     */
    default RecordSink writeFolder(Path folder, WriteOptions options) throws IOException {
        throw new UnsupportedOperationException(id() + " cannot be written as a folder");
    }
}
