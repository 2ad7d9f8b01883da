package org.sitrep.validation.rules.dataset;

import java.util.Optional;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.party.Party;
import org.sitrep.source.Origin;
import org.sitrep.statement.Statement;

/** Hashes of all that a record says, its id included: of its row where it has one, else of its attributes. */
final class RowHash {
    private RowHash() {}

    static long of(Record record) {
        Optional<Origin> origin = record.origin();
        if (origin.isEmpty()) {
            return attributes(record);
        }
        byte[] row = origin.get().bytes();
        return Hashes.mix(Hashes.of(row, 0, row.length), edits(record));
    }

    /** What is likeliest to differ between records that were read from equal rows and edited since. */
    private static long edits(Record record) {
        return record instanceof Event event ? event.casualties().hashCode() : 0;
    }

    private static long attributes(Record record) {
        if (record instanceof Event event) {
            return Hashes.mix(Contents.of(event), event.hashCode());
        }
        return record instanceof Statement statement
                ? Hashes.mix(Contents.of(statement), statement.hashCode())
                : Hashes.mix(1, ((Party) record).hashCode());
    }
}
