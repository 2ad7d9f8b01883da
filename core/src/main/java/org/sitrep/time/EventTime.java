package org.sitrep.time;

/** A time. */
public final class EventTime {
    private EventTime() {}
}
