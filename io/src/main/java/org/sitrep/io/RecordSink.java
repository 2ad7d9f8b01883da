package org.sitrep.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Finding;

/**
 * What takes records and writes them in a format; implemented by formats, used through {@link RecordWriter}.
 *
 * <p>Not thread-safe.
 */
public interface RecordSink extends Closeable {
    /**
     * Takes what is known about the dataset; called at most once, before the first record.
     *
     * @param dataset the dataset
     * @throws IOException if it cannot be written
     */
    void dataset(Dataset dataset) throws IOException;

    /**
     * Takes a record.
     *
     * @param record the record
     * @throws IOException if it cannot be written
     */
    void write(Record record) throws IOException;

    /**
     * Says whom to tell what cannot be written as it is; without anybody to tell, such a record is an {@link
     * UnwritableRecordException}.
     *
     * @param listener told of each finding; the record is then written without what is at fault
     */
    default void onFinding(Consumer<Finding> listener) {}
}
