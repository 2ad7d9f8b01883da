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
 */
public record TableWriting(
        TableHead newest, TableStyle style, List<ColumnKey<?>> columns, List<CarriedAttribute> attributes) {
    /** Copies the lists. */
    public TableWriting {
        Objects.requireNonNull(newest, "newest");
        Objects.requireNonNull(style, "style");
        columns = List.copyOf(columns);
        attributes = List.copyOf(attributes);
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
