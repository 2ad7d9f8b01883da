package org.sitrep.validation.rule;

import org.sitrep.dataset.Record;

/**
 * The check of one dataset by a {@link DatasetRule}; used by one thread.
 */
public interface DatasetCheck {
    /**
     * Takes note of a record. Records come in the order of the input, each once.
     *
     * @param record the record
     */
    void see(Record record);

    /** Judges, after all records have been seen. */
    void finish();
}
