package org.sitrep.io.table;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.event.Event;
import org.sitrep.io.ColumnKey;

/**
 * The cells of a row that is being made of an event.
 *
 * <p>Used by one thread, during the call of a {@link CarriedAttribute.Writer} only.
 */
public final class EventCells {
    private final List<String> columns;
    private final List<CarriedAttribute> attributes;
    private final IdentityHashMap<ColumnKey<?>, Integer> indexes = new IdentityHashMap<>();

    private @Nullable String[] texts = {};
    private List<String> original = List.of();
    private boolean read;
    private List<ColumnKey<?>> allowed = List.of();

    EventCells(List<String> columns, List<CarriedAttribute> attributes) {
        this.columns = columns;
        this.attributes = attributes;
    }

    /** The cells that an event becomes, by the index of their column; null where it says nothing. */
    @Nullable String[] of(Event event, Optional<List<String>> row) {
        texts = new @Nullable String[columns.size()];
        original = row.orElse(List.of());
        read = row.isPresent();
        for (CarriedAttribute attribute : attributes) {
            allowed = attribute.columns();
            attribute.cells().write(event, this);
        }
        return texts;
    }

    private int index(ColumnKey<?> column) {
        return indexes.computeIfAbsent(column, key -> key.indexIn(columns));
    }

    /**
     * Writes a text into the cell of a column; lost if the table does not have the column.
     *
     * @param column the column, one of those that the attribute declares
     * @param text the text; empty if there is nothing to say
     * @throws IllegalStateException if the attribute does not declare the column
     */
    public void set(ColumnKey<?> column, String text) {
        if (!allowed.contains(column)) {
            throw new IllegalStateException("the attribute does not declare the column " + column);
        }
        int index = index(column);
        if (index >= 0) {
            texts[index] = text;
        }
    }

    /**
     * Writes a text into the cell of a column that no attribute decides upon, unless there is a row that has one already.
     *
     * @param column the column, one of those that the attribute declares
     * @param text the text
     * @throws IllegalStateException if the attribute does not declare the column
     */
    public void fill(ColumnKey<?> column, String text) {
        if (!read) {
            set(column, text);
        }
    }

    /**
     * Whether the table has a column.
     *
     * @param column the column
     * @return true if it has
     */
    public boolean has(ColumnKey<?> column) {
        return index(column) >= 0;
    }

    /**
     * The text that the row has in a column, for keeping the form of a date or the like.
     *
     * @param column the column
     * @return the text as it was read; empty for an event that was not read from this format
     */
    public String original(ColumnKey<?> column) {
        int index = index(column);
        return index >= 0 && index < original.size() ? original.get(index) : "";
    }
}
