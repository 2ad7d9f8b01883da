package org.sitrep.validation.rules.dataset;

import org.sitrep.id.RecordId;
import org.sitrep.party.Party;

/**
 * Takes what {@link References} finds. Where it stands is given in pieces, since hardly any of it is ever put together:
 * {@code participants}, 0, {@code .party}; a negative index stands for none.
 */
interface ReferenceSink {
    /** A party embedded in the record. */
    void party(Party party, String attribute, int index, String rest);

    /** An id of another record. */
    void reference(RecordId target, String attribute, int index, String rest);

    /** Puts the pieces together. */
    static String path(String attribute, int index, String rest) {
        return index < 0 ? attribute + rest : attribute + "[" + index + "]" + rest;
    }
}
