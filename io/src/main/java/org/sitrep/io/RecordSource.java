package org.sitrep.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.finding.SourceLocation;

/**
 * The records of one input, one after the other; implemented by formats, used through {@link RecordReader}.
 *
 * <p>Not thread-safe.
 */
public interface RecordSource extends Closeable {
    /**
     * Goes on to the next record. Rows that cannot be read are given to {@link ReadContext#reject} and passed over.
     *
     * @return true if there is one
     * @throws IOException if the bytes cannot be read, or a row is rejected under {@link OnError#FAIL}
     */
    boolean next() throws IOException;

    /**
     * The record that {@link #next} went to.
     *
     * @return the record
     */
    Record record();

    /**
     * Where the reader is: at the beginning of the current record or, before the first, of the file.
     *
     * @return the location
     */
    SourceLocation location();

    /**
     * The name of the layout that the input has.
     *
     * @return the name
     */
    String layout();

    /**
     * What the input says about itself.
     *
     * @return the dataset, as far as it has been read; empty if the input says nothing
     */
    default Optional<Dataset> dataset() {
        return Optional.empty();
    }
}
