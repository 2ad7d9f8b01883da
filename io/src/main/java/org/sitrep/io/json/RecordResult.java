package org.sitrep.io.json;

import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Finding;

/**
 * What became of a record.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface RecordResult {
    /**
     * The record was read, perhaps with warnings.
     *
     * @param record the record
     */
    record Read(Record record) implements RecordResult {}

    /**
     * It was no record but a description of the dataset, perhaps with warnings.
     *
     * @param dataset the description
     */
    record Described(Dataset dataset) implements RecordResult {}

    /**
     * The record could not be read; the next one may follow.
     *
     * @param finding why
     */
    record Rejected(Finding finding) implements RecordResult {}

    /**
     * The text is not JSON, or goes beyond the limits; nothing after it can be read.
     *
     * @param finding why
     */
    record Broken(Finding finding) implements RecordResult {}
}
