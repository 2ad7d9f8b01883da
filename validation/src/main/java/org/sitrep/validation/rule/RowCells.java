package org.sitrep.validation.rule;

import java.time.Clock;
import java.util.Optional;
import org.sitrep.io.ColumnKey;

/**
 * The cells of a row in the columns that a {@link RowRule} has declared, and whom to tell what is wrong with them.
 *
 * <p>All methods that take a column throw an {@link IllegalArgumentException} for one that the rule has not declared. Valid during
 * one call of the rule; used by one thread.
 */
public interface RowCells {
    /**
     * The time by which to judge what lies in the future. Rules ask no other clock.
     *
     * @return the validator's clock
     */
    Clock clock();

    /**
     * The id of the format that the row was read in.
     *
     * @return such as {@code gdelt2}
     */
    String format();

    /**
     * The layout of the table that the row stands in.
     *
     * @return the layout's name within its format, such as {@code A4m}
     */
    String layout();

    /**
     * Tells whether the table has a column.
     *
     * @param column the column
     * @return true if it has; always so for the columns that the rule cannot do without
     */
    boolean has(ColumnKey<?> column);

    /**
     * The text of a cell.
     *
     * @param column the column
     * @return the text as it was written, without enclosing quotes; empty where the table has no such column
     */
    String text(ColumnKey<?> column);

    /**
     * Tells whether a cell has no text.
     *
     * @param column the column
     * @return true for an empty cell, and where the table has no such column
     */
    boolean isEmpty(ColumnKey<?> column);

    /**
     * The number that a cell says.
     *
     * @param column the column
     * @return the number; NaN if the cell is empty or is not a decimal number such as {@code 7}, {@code -6.5} or {@code 1.5e-7}
     */
    double number(ColumnKey<?> column);

    /**
     * The value that a cell stands for, as the column's key reads it.
     *
     * @param column the column
     * @param <T> the type of the column's cells
     * @return the value; absent if the cell is empty, or stands for none
     */
    <T> Optional<T> value(ColumnKey<T> column);

    /**
     * Reports that a cell is wrong, with its place and text.
     *
     * @param column the column of the cell that is at fault: of two that disagree, the one that is derived from the other
     * @param message what is wrong, in one sentence for people, with the values that show it, such as {@code year is 2013, but
     *     event_date is 2014-05-01}
     */
    void report(ColumnKey<?> column, String message);
}
