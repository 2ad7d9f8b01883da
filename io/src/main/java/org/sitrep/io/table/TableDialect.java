package org.sitrep.io.table;

/**
 * How a file separates and encloses its cells.
 *
 * <p>Immutable and thread-safe.
 *
 * @param delimiter the byte between two cells: an ASCII character other than {@code "}, CR and LF
 * @param quoted whether a cell may be enclosed in {@code "}; if not, {@code "} is an ordinary character
 * @param keepsBlankLines whether an empty line is a row with one empty cell; if not, it is passed over
 */
public record TableDialect(byte delimiter, boolean quoted, boolean keepsBlankLines) {
    /** Commas and quotes, as in RFC 4180. */
    public static final TableDialect CSV = new TableDialect((byte) ',', true, false);

    /** Tabs without any quoting, as in GDELT. */
    public static final TableDialect TSV = new TableDialect((byte) '\t', false, false);

    /** Tabs and quotes, as spreadsheets and R write them. */
    public static final TableDialect QUOTED_TSV = new TableDialect((byte) '\t', true, false);

    /**
     * Checks the delimiter.
     *
     * @throws IllegalArgumentException if the delimiter is not ASCII, a quote or a line break
     */
    public TableDialect {
        if (delimiter < 0 || delimiter == '"' || delimiter == '\n' || delimiter == '\r') {
            throw new IllegalArgumentException("the delimiter is byte " + delimiter
                    + ", expected an ASCII character that is neither a quote nor a line break");
        }
    }

    /**
     * The same dialect with another delimiter.
     *
     * @param character an ASCII character other than {@code "}, CR and LF
     * @return the dialect
     * @throws IllegalArgumentException if the character is not such a one
     */
    public TableDialect withDelimiter(char character) {
        return new TableDialect((byte) (character > 0x7f ? -1 : character), quoted, keepsBlankLines);
    }

    /**
     * The same dialect with empty lines taken as rows of one empty cell.
     *
     * @return the dialect
     */
    public TableDialect keepingBlankLines() {
        return new TableDialect(delimiter, quoted, true);
    }

    /**
     * Guesses the dialect from the beginning of a file: comma, tab, semicolon or bar, and whether tabs come with quotes.
     *
     * <p>The first line counts most, since it is a header as a rule; the delimiter that also gives the following rows the same
     * number of cells wins. A file with one column reads as {@link #CSV}.
     *
     * @param sample the first bytes of the file, some kilobytes; it may end anywhere
     * @return the dialect
     */
    public static TableDialect detect(byte[] sample) {
        return DialectDetector.detect(sample);
    }
}
