package org.sitrep.io.table;

/** How a row ends in the file. */
public enum LineEnd {
    /** The input ends with the row; or the row is defective and too long to look for its end. */
    NONE(""),
    /** A line feed, as on Unix. */
    LF("\n"),
    /** Carriage return and line feed, as on Windows and in RFC 4180. */
    CRLF("\r\n"),
    /** A carriage return alone, as on old Macintosh systems. */
    CR("\r");

    private final String text;

    LineEnd(String text) {
        this.text = text;
    }

    /**
     * The characters themselves.
     *
     * @return the line end, one to two characters; empty for {@link #NONE}
     */
    public String text() {
        return text;
    }
}
