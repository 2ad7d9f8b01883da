package org.sitrep.validation.rules.dataset;

import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.id.RecordId;
import org.sitrep.id.SourceId;
import org.sitrep.id.StatementId;

/** What people call the thing that an id is of. */
final class Kinds {
    private Kinds() {}

    static String of(RecordId id) {
        if (id instanceof EventId) {
            return "event";
        } else if (id instanceof PartyId) {
            return "party";
        } else if (id instanceof StatementId) {
            return "statement";
        } else if (id instanceof ClaimId) {
            return "claim";
        } else if (id instanceof SourceId) {
            return "source";
        }
        throw new IllegalArgumentException("an id of an unknown kind: " + id);
    }
}
