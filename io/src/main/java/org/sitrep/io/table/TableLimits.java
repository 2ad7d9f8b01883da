package org.sitrep.io.table;

/**
 * How large a row may be before it is taken for a mistake or an attack; a row beyond a limit is a defective row.
 *
 * <p>The limits bound the memory of a reader: its buffer grows by doubling, up to {@code maxRowBytes} and some 512 KiB, and only as far as rows
 * of the file need it; while it grows, the old buffer is held as well. Bytes are
 * counted as they stand in the file, quotes included. Immutable and thread-safe.
 *
 * @param maxCellBytes the largest size of a cell in bytes, at least 1; a larger one is the defect {@code cell-too-long}
 * @param maxRowBytes the largest size of a row in bytes without its line end, from 1 to 1,073,741,824; a larger one is the defect
 *     {@code row-too-long}
 * @param maxCells the largest number of cells in a row, from 1 to 16,777,216; more are the defect {@code too-many-cells}
 */
public record TableLimits(int maxCellBytes, int maxRowBytes, int maxCells) {
    /** 16 MiB in a cell, 64 MiB in a row, 65,536 cells in a row. */
    public static final TableLimits DEFAULT = new TableLimits(16 << 20, 64 << 20, 1 << 16);

    private static final int LARGEST_ROW = 1 << 30;
    private static final int MOST_CELLS = 1 << 24;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public TableLimits {
        if (maxCellBytes < 1) {
            throw new IllegalArgumentException("maxCellBytes is " + maxCellBytes + ", expected at least 1");
        }
        if (maxRowBytes < 1 || maxRowBytes > LARGEST_ROW) {
            throw new IllegalArgumentException("maxRowBytes is " + maxRowBytes + ", expected 1 to " + LARGEST_ROW);
        }
        if (maxCells < 1 || maxCells > MOST_CELLS) {
            throw new IllegalArgumentException("maxCells is " + maxCells + ", expected 1 to " + MOST_CELLS);
        }
    }
}
