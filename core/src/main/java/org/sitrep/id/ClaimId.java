package org.sitrep.id;

import org.sitrep.internal.Text;

/**
 * Identifies a casualty claim within its dataset, such as {@code a-c1}.
 *
 * <p>Immutable and thread-safe. The text form is the value itself: {@code parse(toString())} gives an equal id.
 *
 * @param value the identifier as its dataset writes it; never blank, not trimmed and not normalised
 */
public record ClaimId(String value) implements RecordId, Comparable<ClaimId> {
    /**
     * Checks that the id identifies something.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public ClaimId {
        Text.requireText(value, "claim id");
    }

    /**
     * The id with a given value.
     *
     * @param value the identifier; not blank
     * @return the id
     * @throws IllegalArgumentException if the value is blank
     */
    public static ClaimId of(String value) {
        return new ClaimId(value);
    }

    /**
     * Reads the text form, which is the value itself.
     *
     * @param text the text form
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static ClaimId parse(String text) {
        return new ClaimId(text);
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
