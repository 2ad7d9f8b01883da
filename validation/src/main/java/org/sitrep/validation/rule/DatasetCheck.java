package org.sitrep.validation.rule;

import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;

/**
 * The check of one dataset by a {@link DatasetRule}; used by one thread.
 */
public interface DatasetCheck {
    /**
     * Takes note of a record of the previous version of the dataset, where the validator was given one. All of them come
     * before the first record of the dataset itself.
     *
     * @param record the record; {@link RuleContext#location()} says where in the previous version it is
     */
    default void seePrevious(Record record) {}

    /**
     * Takes note of a record. Records come in the order of the input, each once.
     *
     * @param record the record
     */
    void see(Record record);

    /**
     * Takes note of what an input says of itself, after its records. It comes once for each input that says anything, and not
     * at all for one that does not.
     *
     * @param dataset title, version, licence and so on; {@link RuleContext#location()} is the input
     */
    default void seeDataset(Dataset dataset) {}

    /** Judges, after all records have been seen; there is no current record then. */
    default void finish() {}
}
