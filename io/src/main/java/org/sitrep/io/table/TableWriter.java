package org.sitrep.io.table;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes delimited text row by row; what it writes, {@link TableReader} reads as the same cells.
 *
 * <p>Quotes in enclosed cells are doubled (RFC 4180). Not thread-safe.
 */
public final class TableWriter implements Closeable {
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final OutputStream out;
    private final TableStyle style;
    private final FormulaGuard guard;
    private final CellCharset charset;
    private final byte[] lineEnd;
    private final char delimiter;
    private final ByteArrayOutputStream row = new ByteArrayOutputStream(1 << 10);
    private boolean started;
    /** Whether the last row has not been ended, since it ended its file. */
    private boolean open;

    /**
     * A writer.
     *
     * @param out where to; closed with the writer
     * @param style how to write
     */
    public TableWriter(OutputStream out, TableStyle style) {
        this(out, style, FormulaGuard.OFF);
    }

    private TableWriter(OutputStream out, TableStyle style, FormulaGuard guard) {
        this.out = out;
        this.guard = guard;
        this.style = style;
        this.charset = CellCharset.of(style.charset());
        this.lineEnd = style.lineEnd().text().getBytes(StandardCharsets.US_ASCII);
        this.delimiter = (char) style.dialect().delimiter();
    }

    /**
     * A writer that puts an apostrophe before each text that a spreadsheet would take for a formula; see {@link
     * org.sitrep.io.WriteOptions#spreadsheetSafe}.
     *
     * @param out where to; closed with the writer
     * @param style how to write
     * @return the writer
     */
    public static TableWriter spreadsheetSafe(OutputStream out, TableStyle style) {
        return new TableWriter(out, style, FormulaGuard.ON);
    }

    /**
     * Writes a row and ends it.
     *
     * @param cells the texts of the cells
     * @throws UnwritableCellException if a text cannot stand in a cell; nothing is written then
     * @throws IOException if it cannot be written
     */
    public void row(List<String> cells) throws IOException {
        row.reset();
        boolean single = cells.size() == 1 && cells.get(0).isEmpty();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                row.write(delimiter);
            }
            row.writeBytes(cell(i, guard.safe(cells.get(i)), single, charset));
        }
        write(row.toByteArray(), lineEnd);
    }

    /** Writes bytes that are a row already, and what stands behind it in its file. */
    void write(byte[] bytes, byte[] after) throws IOException {
        start();
        if (open) {
            out.write(lineEnd);
        }
        out.write(bytes);
        out.write(after);
        open = after.length == 0;
    }

    /** Writes what stands before the first row in its file. */
    void before(byte[] bytes) throws IOException {
        start();
        out.write(bytes);
    }

    private void start() throws IOException {
        if (!started && style.byteOrderMark()) {
            out.write(MARK);
        }
        started = true;
    }

    /** The bytes of a row with some cells written anew, also behind its last; the others stay as they are, with their quotes. */
    byte[] edited(TableRow old, String[] cells, CellCharset rowCharset) {
        row.reset();
        int size = old.size();
        for (int i = size; i < cells.length; i++) {
            size = cells[i] == null ? size : i + 1;
        }
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                row.write(delimiter);
            }
            if (i < cells.length && cells[i] != null) {
                row.writeBytes(cell(i, cells[i], old.isQuoted(i), rowCharset));
            } else if (i < old.size()) {
                row.write(old.buffer(), old.rawStart(i), old.rawEnd(i) - old.rawStart(i));
            }
        }
        return row.toByteArray();
    }

    private byte[] cell(int index, String text, boolean enclose, CellCharset in) {
        String written = text;
        if (!style.dialect().quoted()) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == delimiter || c == '\n' || c == '\r') {
                    throw new UnwritableCellException(
                            index, "a delimiter or line break cannot stand in a cell of this format", text);
                }
            }
        } else if (enclose || style.quoting().encloses(text, delimiter)) {
            written = '"' + text.replace("\"", "\"\"") + '"';
        }
        byte[] bytes = in.encode(written);
        if (bytes == null) {
            throw new UnwritableCellException(
                    index, "a character of this text cannot be written in " + in.charset(), text);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        start();
        out.close();
    }
}
