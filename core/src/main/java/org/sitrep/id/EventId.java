package org.sitrep.id;

import org.sitrep.internal.Text;

/**
 * Identifies an event within its dataset, such as {@code a-e3} or {@code BFO2975}.
 *
 * <p>Immutable and thread-safe. The text form is the value itself: {@code parse(toString())} gives an equal id.
 *
 * @param value the identifier as its dataset writes it; never blank, not trimmed and not normalised
 */
public record EventId(String value) implements RecordId, Comparable<EventId> {
    /**
     * Checks that the id identifies something.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public EventId {
        Text.requireText(value, "event id");
    }

    /**
     * The id with a given value.
     *
     * @param value the identifier; not blank
     * @return the id
     * @throws IllegalArgumentException if the value is blank
     */
    public static EventId of(String value) {
        return new EventId(value);
    }

    /**
     * Reads the text form, which is the value itself.
     *
     * @param text the text form
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static EventId parse(String text) {
        return new EventId(text);
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
