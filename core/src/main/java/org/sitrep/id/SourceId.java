package org.sitrep.id;

import org.sitrep.internal.Text;

/**
 * Identifies a source, that is one report, within its dataset, such as {@code report-a}.
 *
 * <p>Immutable and thread-safe. The text form is the value itself: {@code parse(toString())} gives an equal id.
 *
 * @param value the identifier as its dataset writes it; never blank, not trimmed and not normalised
 */
public record SourceId(String value) implements RecordId, Comparable<SourceId> {
    /**
     * Checks that the id identifies something.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public SourceId {
        Text.requireText(value, "source id");
    }

    /**
     * The id with a given value.
     *
     * @param value the identifier; not blank
     * @return the id
     * @throws IllegalArgumentException if the value is blank
     */
    public static SourceId of(String value) {
        return new SourceId(value);
    }

    /**
     * Reads the text form, which is the value itself.
     *
     * @param text the text form
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static SourceId parse(String text) {
        return new SourceId(text);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
