package org.sitrep.io.table;

/**
 * A text cannot stand in a cell: it has a delimiter or a line break where there are no quotes, or a character that the charset
 * of the table does not have.
 */
public final class UnwritableCellException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The index of the cell. */
    private final int index;

    UnwritableCellException(int index, String reason, String text) {
        super(reason + ": \"" + TableRow.cut(text, 80).replaceAll("\\p{Cntrl}", " ") + "\"");
        this.index = index;
    }

    /**
     * Which cell it is.
     *
     * @return the index in its row, from 0
     */
    public int index() {
        return index;
    }
}
