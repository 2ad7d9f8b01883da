package org.sitrep.io.table;

import java.util.List;
import java.util.Objects;
import org.sitrep.event.Event;
import org.sitrep.io.ColumnKey;

/**
 * An attribute of events that a format carries, and the cells that it becomes: the way back of a {@link RowMapping}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param attribute the name of the attribute of {@link Event}, such as {@code time}
 * @param columns the columns that it becomes
 * @param cells writes it into cells of these columns, and of no others
 * @param limits what of the attribute these columns cannot say, in a sentence for the documentation; empty if they say all of it
 */
public record CarriedAttribute(String attribute, List<ColumnKey<?>> columns, Writer cells, String limits) {
    /** Copies the columns. */
    public CarriedAttribute {
        Objects.requireNonNull(attribute, "attribute");
        columns = List.copyOf(columns);
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(limits, "limits");
    }

    /**
     * An attribute of which the columns say all.
     *
     * @param attribute the name of the attribute of {@link Event}
     * @param columns the columns that it becomes
     * @param cells writes it into cells of these columns, and of no others
     */
    public CarriedAttribute(String attribute, List<ColumnKey<?>> columns, Writer cells) {
        this(attribute, columns, cells, "");
    }

    /** Writes an attribute of an event into cells. */
    @FunctionalInterface
    public interface Writer {
        /**
         * Writes the attribute.
         *
         * <p>The result must depend on the event and on {@link EventCells#original} alone: the cells that are written
         * anew are those where an event gives other texts than the row that it was read from.
         *
         * @param event the event
         * @param cells takes the texts
         */
        void write(Event event, EventCells cells);
    }
}
