package org.sitrep.io.table;

import java.util.List;
import java.util.Objects;
import org.sitrep.io.Carried;
import org.sitrep.io.ColumnKey;

/**
 * How the events of a format become rows.
 *
 * <p>Immutable and thread-safe.
 *
 * @param newest the head of a table in the newest layout, for events that were read from elsewhere
 * @param style how such a table is written
 * @param columns all columns that the format is known to have, with the names that they bear in different layouts
 * @param attributes the attributes that the format carries; it has no place for others
 * @param others the layouts whose tables have a header or a style that the newest has not
 * @param required the columns without which a row would be rejected; an event that has nothing for one is not written
 */
public record TableWriting(
        TableHead newest,
        TableStyle style,
        List<ColumnKey<?>> columns,
        List<CarriedAttribute> attributes,
        List<OtherLayout> others,
        List<ColumnKey<?>> required) {
    /** Copies the lists. */
    public TableWriting {
        Objects.requireNonNull(newest, "newest");
        Objects.requireNonNull(style, "style");
        columns = List.copyOf(columns);
        attributes = List.copyOf(attributes);
        others = List.copyOf(others);
        required = List.copyOf(required);
    }

    /**
     * The way of a format whose layouts are all written alike.
     *
     * @param newest the head of a table in the newest layout
     * @param style how such a table is written
     * @param columns all columns that the format is known to have
     * @param attributes the attributes that the format carries
     */
    public TableWriting(
            TableHead newest, TableStyle style, List<ColumnKey<?>> columns, List<CarriedAttribute> attributes) {
        this(newest, style, columns, attributes, List.of(), List.of());
    }

    /**
     * A layout that is written in another way than the newest, for rows that came through another format.
     *
     * @param name the name of the layout
     * @param hasHeader whether its tables begin with the names of the columns
     * @param style how they are written
     */
    public record OtherLayout(String name, boolean hasHeader, TableStyle style) {
        /** Refuses null. */
        public OtherLayout {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(style, "style");
        }
    }

    /** How the tables of a layout are written. */
    OtherLayout layout(String name) {
        for (OtherLayout other : others) {
            if (other.name().equals(name)) {
                return other;
            }
        }
        return new OtherLayout(name, !newest.firstRowIsData(), style);
    }

    /** The attributes that are carried, each with its columns in the newest layout. */
    List<Carried> carried() {
        return attributes.stream()
                .map(attribute -> new Carried(
                        attribute.attribute(),
                        attribute.columns().stream()
                                .map(column -> column.indexIn(newest.columns()))
                                .filter(index -> index >= 0)
                                .map(newest.columns()::get)
                                .distinct()
                                .toList(),
                        attribute.limits()))
                .toList();
    }
}
