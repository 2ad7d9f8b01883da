package org.sitrep.io;

/**
 * Bounds against hostile or damaged input, so that reading never takes more memory than they allow.
 *
 * <p>Immutable and thread-safe.
 *
 * @param maxCellBytes the longest cell of a table, or text of a JSON file, in bytes
 * @param maxRowBytes the longest row of a table, in bytes
 * @param maxCells the most cells in a row
 * @param maxNesting the deepest nesting of a JSON file
 * @param maxExpansion by how much compressed input may grow; looked at only once a gigabyte has come out
 */
public record Limits(int maxCellBytes, int maxRowBytes, int maxCells, int maxNesting, int maxExpansion) {
    /** The bounds that hold where none are given: 16 MiB, 64 MiB, 65,536, 100 and 1,000. */
    public static final Limits DEFAULT = new Limits(16 << 20, 64 << 20, 1 << 16, 100, 1000);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one is not positive, or a cell may be longer than a row
     */
    public Limits {
        if (maxCellBytes < 1 || maxRowBytes < maxCellBytes || maxCells < 1 || maxNesting < 1 || maxExpansion < 1) {
            throw new IllegalArgumentException(
                    "limits must be positive, and a row's must not be below a cell's: maxCellBytes=" + maxCellBytes
                            + " maxRowBytes=" + maxRowBytes + " maxCells=" + maxCells + " maxNesting=" + maxNesting
                            + " maxExpansion=" + maxExpansion);
        }
    }
}
