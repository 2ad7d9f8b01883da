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
 * @param furtherRows how many rows behind the first belong to the head too; 0 if the first row is data
 */
public record TableHead(
        String layout, List<String> columns, boolean firstRowIsData, int optionalColumns, int furtherRows) {
    /**
     * Copies the names.
     *
     * @throws IllegalArgumentException if a number is negative, or there are further rows behind a row of data
     */
    public TableHead {
        Objects.requireNonNull(layout, "layout");
        columns = List.copyOf(columns);
        if (optionalColumns < 0) {
            throw new IllegalArgumentException("the number of optional columns is negative: " + optionalColumns);
        }
        if (furtherRows < 0 || (firstRowIsData && furtherRows > 0)) {
            throw new IllegalArgumentException("a head cannot have so many further rows: " + furtherRows);
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
        return new TableHead(layout, columns, false, 0, 0);
    }

    /**
     * The head of a table that begins with data.
     *
     * @param layout the layout's name
     * @param columns the names that the layout gives the columns
     * @return the head
     */
    public static TableHead headerless(String layout, List<String> columns) {
        return new TableHead(layout, columns, true, 0, 0);
    }

    /**
     * The same head for a table whose rows may end before the last columns.
     *
     * @param number how many of the last columns a row may be without
     * @return the head
     */
    public TableHead withOptionalColumns(int number) {
        return new TableHead(layout, columns, firstRowIsData, number, furtherRows);
    }

    /**
     * The same head for a table whose head has more than one row.
     *
     * @param number how many rows behind the first belong to the head
     * @return the head
     */
    public TableHead withFurtherRows(int number) {
        return new TableHead(layout, columns, firstRowIsData, optionalColumns, number);
    }
}
