package org.sitrep.io.table;

import java.util.List;
import java.util.Objects;

/**
 * What the first row of a table says about the rest.
 *
 * <p>Immutable and thread-safe.
 *
 * @param layout the name of the layout within its format, such as {@code A4}
 * @param columns the names of the columns, as the file has them or, without a header, as the layout has them
 * @param firstRowIsData whether the first row is a row of data already, since the table has no header
 * @param optionalColumns how many of the last columns a row may be without, cells and delimiters; 0 or more
 */
public record TableHead(String layout, List<String> columns, boolean firstRowIsData, int optionalColumns) {
    /**
     * Copies the names.
     *
     * @throws IllegalArgumentException if the number of optional columns is negative
     */
    public TableHead {
        Objects.requireNonNull(layout, "layout");
        columns = List.copyOf(columns);
        if (optionalColumns < 0) {
            throw new IllegalArgumentException("the number of optional columns is negative: " + optionalColumns);
        }
    }

    /**
     * The head of a table whose first row names the columns.
     *
     * @param layout the layout's name
     * @param columns the names
     * @return the head
     */
    public static TableHead named(String layout, List<String> columns) {
        return new TableHead(layout, columns, false, 0);
    }

    /**
     * The head of a table that begins with data.
     *
     * @param layout the layout's name
     * @param columns the names that the layout gives the columns
     * @return the head
     */
    public static TableHead headerless(String layout, List<String> columns) {
        return new TableHead(layout, columns, true, 0);
    }

    /**
     * The same head for a table whose rows may end before the last columns.
     *
     * @param number how many of the last columns a row may be without
     * @return the head
     */
    public TableHead withOptionalColumns(int number) {
        return new TableHead(layout, columns, firstRowIsData, number);
    }
}
