package org.sitrep.io.table;

/**
 * A cell is not what was asked for, such as a date; thrown by the typed accessors of {@link TableRow}.
 *
 * <p>It is meant for a format's mapping, which turns it into a finding with {@link TableRow#finding(BadCellException)}. It has no stack
 * trace, since there may be one for each row of a large file.
 */
public final class BadCellException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The index of the cell. */
    private final int index;
    /** The stable code. */
    private final String code;
    /** What was expected, in words. */
    private final String expected;

    /**
     * A complaint about a cell; for mappings that have conditions of their own.
     *
     * @param index the index of the cell in its row, from 0
     * @param code the stable code of the finding, such as {@code bad-date}
     * @param expected what was expected, as it stands after "expected", such as {@code a date like 2024-01-31}
     * @param found the text that was found
     */
    public BadCellException(int index, String code, String expected, String found) {
        super("expected " + expected + ", found \"" + found + "\"", null, false, false);
        this.index = index;
        this.code = code;
        this.expected = expected;
    }

    /**
     * Which cell it is.
     *
     * @return the index in its row, from 0
     */
    public int index() {
        return index;
    }

    /**
     * The stable code of the problem.
     *
     * @return such as {@code bad-number} or {@code bad-date}
     */
    public String code() {
        return code;
    }

    /**
     * What was expected in the cell.
     *
     * @return the description, such as {@code a whole number}
     */
    public String expected() {
        return expected;
    }
}
