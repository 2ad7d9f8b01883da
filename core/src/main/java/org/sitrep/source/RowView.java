package org.sitrep.source;

/**
 * The cells of a row, found once for many questions; for whoever looks at many cells of many rows, as validators do.
 *
 * <p>A view belongs to the rows of one {@link RowLayout}, which {@linkplain RowLayout#newView() makes} it, and shows one row after
 * another: {@link Origin#showIn}. What it says of a cell holds until it is shown the next row. Used by one thread.
 */
public abstract class RowView {
    /** With one digit more than a long can always take, which makes it negative. */
    private static final int LONGEST = 19;

    /** Up to here a double can say every whole number. */
    private static final long MOST_DIGITS = 1L << 53;

    private final RowLayout layout;

    /**
     * A view that shows no row yet.
     *
     * @param layout the layout of the rows to come
     */
    protected RowView(RowLayout layout) {
        this.layout = layout;
    }

    /**
     * How the rows fall into cells.
     *
     * @return the layout that made this view
     */
    public final RowLayout layout() {
        return layout;
    }

    /**
     * Finds the cells of a row.
     *
     * @param row the row's bytes, as the layout knows them; they must not be written to
     */
    protected abstract void show(byte[] row);

    /**
     * Shows a row of which it is known where the cells stand. Views that have no use for that find them as in other rows.
     *
     * @param row the row's bytes, as the layout knows them; they must not be written to
     * @param bounds what the reader gave to {@link Origin#ofRow(RowLayout, long, byte[], byte[])}; not to be written to either
     */
    protected void show(byte[] row, byte[] bounds) {
        show(row);
    }

    /**
     * How many cells the row has, which may be fewer or more than there are columns.
     *
     * @return the number of cells
     */
    public abstract int size();

    /**
     * The text of a cell, decoded, without the quotes that enclose it in the file.
     *
     * @param index the index of the cell, from 0
     * @return the text; empty for a cell that the row does not have
     */
    public abstract String text(int index);

    /**
     * Tells whether a cell has no text.
     *
     * @param index the index of the cell, from 0
     * @return true for an empty cell and for a cell that the row does not have
     */
    public abstract boolean isEmpty(int index);

    /**
     * The bytes that the cells stand in. Cells whose bytes are equal have equal texts.
     *
     * @return an array that must not be written to, and changes with the row
     */
    public abstract byte[] bytes();

    /**
     * Where a cell begins in {@link #bytes()}, with all that encloses it.
     *
     * @param index the index of the cell, from 0
     * @return the position of its first byte; 0 for a cell that the row does not have
     */
    public abstract int start(int index);

    /**
     * Where a cell ends in {@link #bytes()}, with all that encloses it.
     *
     * @param index the index of the cell, from 0
     * @return the position behind its last byte; 0 for a cell that the row does not have
     */
    public abstract int end(int index);

    /**
     * The number that a cell says.
     *
     * @param index the index of the cell, from 0
     * @return the number; NaN if the cell is empty or not a decimal number such as {@code 7}, {@code -6.5} or {@code 1.5e-7}
     */
    public double number(int index) {
        int from = start(index);
        int to = end(index);
        byte[] bytes = bytes();
        boolean negative = from < to && bytes[from] == '-';
        int at = negative ? from + 1 : from;
        if (at == to || to - at > LONGEST) {
            return PlainNumber.parse(text(index));
        }
        long digits = 0;
        int point = -1;
        for (int i = at; i < to; i++) {
            byte b = bytes[i];
            if (b >= '0' && b <= '9') {
                digits = digits * 10 + (b - '0');
            } else if (b == '.' && point < 0 && i > at && i + 1 < to) {
                point = i;
            } else {
                return PlainNumber.parse(text(index));
            }
        }
        if (digits < 0 || digits > MOST_DIGITS) {
            return PlainNumber.parse(text(index));
        }
        // Both are exact in a double, so that the quotient is the nearest one.
        double number = point < 0 ? digits : digits / PlainNumber.POWERS[to - point - 1];
        return negative ? -number : number;
    }
}
