package org.sitrep.examples;

import java.util.List;
import org.sitrep.event.Event;
import org.sitrep.time.EventTime;

/**
 * A type of a user's own, with values of Sitrep in it.
 *
 * @param title what the briefing is called
 * @param day for which day it was written
 * @param events what happened
 */
public record Briefing(String title, EventTime day, List<Event> events) {
    /** Copies the list. */
    public Briefing {
        events = List.copyOf(events);
    }
}
