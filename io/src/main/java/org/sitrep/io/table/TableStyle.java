package org.sitrep.io.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How a table is written: everything but its cells.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dialect how cells are separated, and whether they may be enclosed in quotes
 * @param quoting which cells are, if so
 * @param lineEnd how rows end
 * @param charset UTF-8, windows-1252 or ISO-8859-1
 * @param byteOrderMark whether the file begins with the byte order mark of UTF-8
 */
public record TableStyle(
        TableDialect dialect, Quoting quoting, LineEnd lineEnd, Charset charset, boolean byteOrderMark) {
    /** Commas, quotes where needed, line feeds, UTF-8. */
    public static final TableStyle CSV =
            new TableStyle(TableDialect.CSV, Quoting.MINIMAL, LineEnd.LF, StandardCharsets.UTF_8, false);

    /** Tabs without quotes, line feeds, UTF-8. */
    public static final TableStyle TSV =
            new TableStyle(TableDialect.TSV, Quoting.MINIMAL, LineEnd.LF, StandardCharsets.UTF_8, false);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the charset is another one, or rows would not end
     */
    public TableStyle {
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(quoting, "quoting");
        CellCharset.of(charset);
        if (lineEnd == LineEnd.NONE) {
            throw new IllegalArgumentException("rows must end, and the line end is NONE");
        }
    }

    /** The style of a file, as far as its header and a row of it show. */
    static TableStyle of(TableLayout layout, byte[] row) {
        TableFrame frame = layout.frame();
        List<TableRow> rows = new ArrayList<>();
        byte[] before = frame.before();
        int from = 0;
        while (from < before.length && (before[from] == '\n' || before[from] == '\r')) {
            from++;
        }
        if (from < before.length) {
            rows.add(layout.row(Arrays.copyOfRange(before, from, before.length), 1));
        }
        rows.add(layout.row(row, 1));
        return new TableStyle(
                layout.dialect(),
                quoting(rows, (char) layout.dialect().delimiter()),
                frame.lineEnd(),
                frame.charset(),
                frame.byteOrderMark());
    }

    /** The way of quoting that has the fewest cells against it; the plainest of several. */
    private static Quoting quoting(List<TableRow> rows, char delimiter) {
        Quoting best = Quoting.MINIMAL;
        long fewest = Long.MAX_VALUE;
        for (Quoting quoting : Quoting.values()) {
            long against = 0;
            for (TableRow row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    against += row.isQuoted(i) == quoting.encloses(row.text(i), delimiter) ? 0 : 1;
                }
            }
            if (against < fewest) {
                best = quoting;
                fewest = against;
            }
        }
        return best;
    }
}
