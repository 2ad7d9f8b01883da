package org.sitrep.io;

import java.util.List;
import java.util.Objects;

/**
 * An attribute of events that a format can hold.
 *
 * <p>Immutable and thread-safe.
 *
 * @param attribute the name of the attribute of {@link org.sitrep.event.Event}, such as {@code time}
 * @param columns the names of the columns that hold it, in the newest layout; empty for a format that is not a table
 * @param limits what of the attribute the format cannot say, in a sentence; empty if it can say all of it
 */
public record Carried(String attribute, List<String> columns, String limits) {
    /** Copies the columns. */
    public Carried {
        Objects.requireNonNull(attribute, "attribute");
        columns = List.copyOf(columns);
        Objects.requireNonNull(limits, "limits");
    }
}
