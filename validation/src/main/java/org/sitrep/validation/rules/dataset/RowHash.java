package org.sitrep.validation.rules.dataset;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.party.Party;
import org.sitrep.source.Origin;
import org.sitrep.source.RowView;
import org.sitrep.statement.Statement;

/** Hashes of all that a record says, its id included: of its row where it has one, else of its attributes. */
final class RowHash {
    private @Nullable RowView view;

    long of(Record record) {
        Optional<Origin> origin = record.origin();
        return origin.isEmpty() ? attributes(record) : Hashes.mix(row(origin.get()), edits(record));
    }

    private long row(Origin origin) {
        RowView shown = view;
        if (shown == null || shown.layout() != origin.layout()) {
            shown = origin.layout().newView();
            view = shown;
        }
        origin.showIn(shown);
        int size = shown.size();
        return size == 0 ? 1 : Hashes.of(shown.bytes(), shown.start(0), shown.end(size - 1));
    }

    /** What is likeliest to differ between records that were read from the same row and edited since. */
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
