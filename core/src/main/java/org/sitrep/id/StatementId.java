package org.sitrep.id;

import org.sitrep.internal.Text;

/**
 * Identifies a statement within its dataset, such as {@code a-s1}.
 *
 * <p>Immutable and thread-safe. The text form is the value itself: {@code parse(toString())} gives an equal id.
 *
 * @param value the identifier as its dataset writes it; never blank, not trimmed and not normalised
 */
public record StatementId(String value) implements RecordId, Comparable<StatementId> {
    /**
     * Checks that the id identifies something.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public StatementId {
        Text.requireText(value, "statement id");
    }

    /**
     * The id with a given value.
     *
     * @param value the identifier; not blank
     * @return the id
     * @throws IllegalArgumentException if the value is blank
     */
    public static StatementId of(String value) {
        return new StatementId(value);
    }

    /**
     * Reads the text form, which is the value itself.
     *
     * @param text the text form
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static StatementId parse(String text) {
        return new StatementId(text);
    }

    @Override
    public int compareTo(StatementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
