package org.sitrep.io.table;

import java.util.List;
import org.sitrep.event.Event;

/**
 * How many rows an event becomes, for formats in which one row cannot say all of it.
 *
 * <p>Implementations are stateless and thread-safe.
 */
public interface RowDivision {
    /** Each event is one row. */
    RowDivision ONE_ROW = new RowDivision() {
        @Override
        public List<Event> rows(Event event) {
            return List.of(event);
        }

        @Override
        public Event whole(List<Event> rows) {
            return rows.get(0);
        }
    };

    /**
     * The parts of an event that become a row each.
     *
     * @param event the event
     * @return the parts, at least one; the one that goes into the row that the event was read from keeps its origin, and no
     *     other has one
     */
    List<Event> rows(Event event);

    /**
     * The event that its rows tell of together.
     *
     * @param rows what the rows say, at least one
     * @return the event
     */
    Event whole(List<Event> rows);
}
