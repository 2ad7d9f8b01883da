package org.sitrep.dataset;

import java.util.Optional;
import org.sitrep.event.Event;
import org.sitrep.id.RecordId;
import org.sitrep.party.Party;
import org.sitrep.source.Origin;
import org.sitrep.statement.Statement;

/**
 * What a file of conflict-event data consists of: an event, a party or a statement.
 *
 * <p>The name is that of the field; where {@link java.lang.Record} is wanted too, import this one explicitly.
 */
@SuppressWarnings("JavaLangClash")
public sealed interface Record permits Event, Party, Statement {
    /**
     * The id of the event, party or statement, unique among the records of its kind.
     *
     * @return the id
     */
    default RecordId recordId() {
        if (this instanceof Event event) {
            return event.id();
        }
        return this instanceof Party party ? party.id() : ((Statement) this).id();
    }

    /**
     * The row the record was read from.
     *
     * @return the origin, or empty for a record that was not read from a table
     */
    Optional<Origin> origin();
}
