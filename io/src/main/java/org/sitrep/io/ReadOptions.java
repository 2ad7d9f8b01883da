package org.sitrep.io;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How to read. The defaults find out everything by themselves and stop at the first row that cannot be read.
 *
 * <p>Immutable and thread-safe.
 */
@IoValue
@Value.Immutable
public interface ReadOptions {
    /** The defaults. */
    ReadOptions DEFAULT = builder().build();

    /**
     * The id of the format.
     *
     * @return the id, or empty to find out
     */
    Optional<String> format();

    /**
     * The charset.
     *
     * @return the charset, or empty to find out: UTF-8, UTF-16 by its byte order mark, else Windows-1252
     */
    Optional<Charset> charset();

    /**
     * What to do with a row that cannot be read.
     *
     * @return the policy; {@link OnError#FAIL} by default
     */
    @Value.Default
    default OnError onError() {
        return OnError.FAIL;
    }

    /**
     * Where the rows that cannot be read go, as they are, under {@link OnError#SKIP}: a file that can be mended and read
     * again, since a table's header is put before them.
     *
     * @return the file, or empty if they are not to be kept
     */
    Optional<Path> rejects();

    /**
     * How many findings to keep. All are counted.
     *
     * @return the most findings kept; 1,000 by default
     */
    @Value.Default
    default int maxFindings() {
        return 1000;
    }

    /**
     * Whether to make a digest of the input while it is read; see {@link RecordReader#digest()}.
     *
     * @return false by default
     */
    @Value.Default
    default boolean digest() {
        return false;
    }

    /**
     * Whether the {@linkplain #digest() digest}, if it is asked for, is made by a thread beside the one that reads, for whoever has a
     * processor to spare; it holds half a megabyte then. The digest of files that belong together is made in the end all the same.
     *
     * @return false by default
     */
    @Value.Default
    default boolean digestAside() {
        return false;
    }

    /**
     * Whether the {@linkplain org.sitrep.source.Origin origins} of records keep where the cells of the row stand, for whoever looks at many
     * cells of all rows through a {@link org.sitrep.source.RowView}, as validators do. It takes a byte a cell,
     * and is heeded for rows of tables, not for objects of JSON; rows with a cell of 255 bytes or more, or with quotes within a cell,
     * do not keep it.
     *
     * @return false by default
     */
    @Value.Default
    default boolean cellBounds() {
        return false;
    }

    /**
     * Bounds against hostile input.
     *
     * @return the limits
     */
    @Value.Default
    default Limits limits() {
        return Limits.DEFAULT;
    }

    /**
     * A new builder.
     *
     * @return the builder
     */
    static ReadOptionsBuilder builder() {
        return new ReadOptionsBuilder();
    }

    /**
     * A builder that starts with these options.
     *
     * @return the builder
     */
    default ReadOptionsBuilder toBuilder() {
        return builder().from(this);
    }
}
