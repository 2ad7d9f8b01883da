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
 * @param needed the columns without which a row cannot be read; an event that says nothing for one of them is reported and
 *     left out
 * @param division how many rows an event becomes
 */
public record TableWriting(
        TableHead newest,
        TableStyle style,
        List<ColumnKey<?>> columns,
        List<CarriedAttribute> attributes,
        List<OtherLayout> others,
        List<ColumnKey<?>> needed,
        RowDivision division) {
    /** Copies the lists. */
    public TableWriting {
        Objects.requireNonNull(newest, "newest");
        Objects.requireNonNull(style, "style");
        columns = List.copyOf(columns);
        attributes = List.copyOf(attributes);
        others = List.copyOf(others);
        needed = List.copyOf(needed);
        Objects.requireNonNull(division, "division");
    }

    /**
     * The writing of a format whose layouts are all written alike, with a row for each event, which can be read whatever it
     * says.
     *
     * @param newest the head of a table in the newest layout
     * @param style how such a table is written
     * @param columns all columns that the format is known to have
     * @param attributes the attributes that the format carries
     */
    public TableWriting(
            TableHead newest, TableStyle style, List<ColumnKey<?>> columns, List<CarriedAttribute> attributes) {
        this(newest, style, columns, attributes, List.of(), List.of(), RowDivision.ONE_ROW);
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

    /**
     * The same writing for a format of which some layouts are written in another way than the newest.
     *
     * @param layouts these layouts
     * @return the writing
     */
    public TableWriting withOthers(OtherLayout... layouts) {
        return new TableWriting(newest, style, columns, attributes, List.of(layouts), needed, division);
    }

    /**
     * The same writing for a format whose rows cannot be read without some columns.
     *
     * @param needing the columns
     * @return the writing
     */
    public TableWriting withNeeded(ColumnKey<?>... needing) {
        return new TableWriting(newest, style, columns, attributes, others, List.of(needing), division);
    }

    /**
     * The same writing for a format in which an event may have several rows.
     *
     * @param dividing how many rows an event becomes
     * @return the writing
     */
    public TableWriting withDivision(RowDivision dividing) {
        return new TableWriting(newest, style, columns, attributes, others, needed, dividing);
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
