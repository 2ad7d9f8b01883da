package org.sitrep.id;

import org.sitrep.internal.Text;

/**
 * Identifies a party within its dataset, such as {@code p-csto}.
 *
 * <p>Immutable and thread-safe. The text form is the value itself: {@code parse(toString())} gives an equal id.
 *
 * @param value the identifier as its dataset writes it; never blank, not trimmed and not normalised
 */
public record PartyId(String value) implements RecordId, Comparable<PartyId> {
    /**
     * Checks that the id identifies something.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public PartyId {
        Text.requireText(value, "party id");
    }

    /**
     * The id with a given value.
     *
     * @param value the identifier; not blank
     * @return the id
     * @throws IllegalArgumentException if the value is blank
     */
    public static PartyId of(String value) {
        return new PartyId(value);
    }

    /**
     * Reads the text form, which is the value itself.
     *
     * @param text the text form
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static PartyId parse(String text) {
        return new PartyId(text);
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
