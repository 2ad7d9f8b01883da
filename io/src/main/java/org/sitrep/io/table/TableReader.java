// Length: all that moves over the bytes in the buffer stands in one place; splitting it would part the invariants of
// the buffer.
package org.sitrep.io.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;

/**
 * Reads delimited text row by row, in constant memory; the rules are those of the {@linkplain org.sitrep.io.table package}.
 *
 * <pre>{@code
 * try (TableReader table = TableReader.open(in, "events.csv", TableDialect.CSV)) {
 *     while (table.next()) {
 *         TableRow row = table.row();
 *         System.out.println(row.line() + ": " + row.text(0));
 *     }
 * }
 * }</pre>
 *
 * <p>A header is a row like others. A row whose quotes or size are at fault is delivered with a {@linkplain TableRow#defect() defect}: it
 * is the line on which the row began, and reading goes on with the next line, so that one stray quote costs one row. Where many rows
 * in a stretch of the file go wrong so, quoted cells there must end on their line until the stretch is over, which bounds the work on
 * hostile input. Not thread-safe.
 */
public final class TableReader implements Closeable {
    private static final int CHUNK = 1 << 18;
    private static final int LIKELY_CELLS = 128;
    /** How many rows may fail within the reach of one failed row until quoted cells must end on their line. */
    private static final int PATIENCE = 32;
    /** How many bytes of blank lines in one place are kept; more are passed over all the same. */
    private static final int MOST_BLANKS = 1 << 16;

    private final InputStream in;
    private final String file;
    private final TableDialect dialect;
    private final CellCharset charset;
    private final TableLimits limits;
    private final RowScanner scanner;
    private final TableRow row;
    private final boolean bom;

    private byte[] buffer;
    private int position;
    private int limit;
    private boolean ended;
    /** How many bytes were dropped before the first one in the buffer. */
    private long dropped;

    private long line = 1;
    private long number;
    private boolean skipping;
    private long reach;
    private int failures;
    /** How many bytes of blank lines follow the current row and its line end. */
    private int blanks;
    /** How many bytes the line end has that was passed behind the current row, which of a defective row is not told. */
    private int passed;
    /** Of the blank lines before the first row. */
    private final StringBuilder leading = new StringBuilder();

    private TableReader(InputStream in, String file, TableDialect dialect, CellCharset charset, TableLimits limits)
            throws IOException {
        this.in = Objects.requireNonNull(in, "input");
        this.file = Objects.requireNonNull(file, "file name");
        this.dialect = dialect;
        this.charset = charset;
        this.limits = limits;
        this.scanner = new RowScanner(dialect, limits.maxCells(), LIKELY_CELLS);
        this.row = new TableRow(file, charset, dialect);
        this.buffer = new byte[CHUNK];
        this.bom = skipByteOrderMark();
    }

    /**
     * Opens a table in UTF-8 with the default limits.
     *
     * @param in the bytes, not compressed; closed with the reader
     * @param fileName the file's name for findings and origins
     * @param dialect how cells are separated and enclosed
     * @return the reader, before the first row
     * @throws IOException if the first bytes cannot be read; the input stays open then
     */
    public static TableReader open(InputStream in, String fileName, TableDialect dialect) throws IOException {
        return open(in, fileName, dialect, StandardCharsets.UTF_8);
    }

    /**
     * Opens a table with the default limits.
     *
     * @param in the bytes, not compressed; closed with the reader
     * @param fileName the file's name for findings and origins
     * @param dialect how cells are separated and enclosed
     * @param charset UTF-8, windows-1252 or ISO-8859-1
     * @return the reader, before the first row
     * @throws IllegalArgumentException if the charset is another one
     * @throws IOException if the first bytes cannot be read; the input stays open then
     */
    public static TableReader open(InputStream in, String fileName, TableDialect dialect, Charset charset)
            throws IOException {
        return open(in, fileName, dialect, charset, TableLimits.DEFAULT);
    }

    /**
     * Opens a table.
     *
     * @param in the bytes, not compressed; closed with the reader
     * @param fileName the file's name for findings and origins
     * @param dialect how cells are separated and enclosed
     * @param charset UTF-8, windows-1252 or ISO-8859-1; the five bytes that windows-1252 leaves undefined become the control
     *     characters of the same number
     * @param limits how large rows may be
     * @return the reader, before the first row
     * @throws IllegalArgumentException if the charset is another one
     * @throws IOException if the first bytes cannot be read; the input stays open then
     */
    public static TableReader open(
            InputStream in, String fileName, TableDialect dialect, Charset charset, TableLimits limits)
            throws IOException {
        return new TableReader(in, fileName, dialect, CellCharset.of(charset), limits);
    }

    /**
     * Tells whether the input began with a UTF-8 byte order mark, which is not part of the first cell.
     *
     * @return true if there was one
     */
    public boolean hasBom() {
        return bom;
    }

    /**
     * The file's name.
     *
     * @return the name as it was given
     */
    public String fileName() {
        return file;
    }

    /**
     * How cells are separated and enclosed.
     *
     * @return the dialect as it was given
     */
    public TableDialect dialect() {
        return dialect;
    }

    /**
     * The charset in which cells are decoded.
     *
     * @return the charset as it was given
     */
    public Charset charset() {
        return charset.charset();
    }

    /**
     * The current row.
     *
     * @return the same object each time; without cells before the first and after the last row
     */
    public TableRow row() {
        return row;
    }

    /**
     * Moves to the next row, sound or defective.
     *
     * @return false if there are no more rows
     * @throws IOException if the input cannot be read
     */
    public boolean next() throws IOException {
        if (skipping) {
            skipLine();
        }
        for (; ; ) {
            int outcome = scanRow();
            blanks = 0;
            if (position == limit) {
                show(0, 0, LineEnd.NONE, Optional.empty());
                return false;
            }
            int length = scanner.position - position;
            if (length == 0 && !dialect.keepsBlankLines()) {
                passLineEnd();
                continue;
            }
            number++;
            if (outcome != RowScanner.ROW || length > smallestLimit()) {
                Problem problem = problem(outcome);
                if (problem != null) {
                    fail(problem);
                    return true;
                }
            }
            LineEnd lineEnd = lineEndAfter(length);
            int whole = length + lineEnd.text().length();
            blanks = lineEnd == LineEnd.NONE || dialect.keepsBlankLines() ? 0 : blanksAfter(whole);
            show(scanner.size, length, lineEnd, Optional.empty());
            position += whole;
            passed = whole - length;
            line += scanner.lineBreaks + (lineEnd == LineEnd.NONE ? 0 : 1);
            return true;
        }
    }

    private void show(int cells, int length, LineEnd lineEnd, Optional<Finding> defect) {
        row.show(buffer, scanner.starts, cells, position + length, line);
        row.complete(number, lineEnd, defect);
    }

    /** Scans the row at the position; {@code MORE} means that the input ends before it or within quotes, or that it is too long. */
    private int scanRow() throws IOException {
        scanner.singleLine = failures > PATIENCE && dropped + position < reach;
        scanner.begin(position);
        int outcome = scanner.scan(buffer, limit);
        while (outcome == RowScanner.MORE && !ended) {
            if (limit - position > smallestLimit() && problem(outcome) != null) {
                return outcome;
            }
            fill();
            outcome = scanner.scan(buffer, limit);
        }
        if (outcome == RowScanner.MORE && position < limit && !scanner.isWithinQuotes()) {
            outcome = scanner.finish(limit);
        }
        return outcome;
    }

    private int smallestLimit() {
        return Math.min(limits.maxCellBytes(), limits.maxRowBytes());
    }

    /** What is wrong with a row, the position in the buffer where, and how far one must read to know. */
    private record Problem(String code, int at, int until, String message) {}

    /** The first thing wrong with the scanned row, in the order of the bytes, or null. */
    private @Nullable Problem problem(int outcome) {
        int cells = scanner.size;
        for (int i = 0; i <= cells; i++) {
            int from = scanner.starts[i] & ~RowScanner.ODD;
            int to = i < cells ? (scanner.starts[i + 1] & ~RowScanner.ODD) - 1 : scanner.position;
            int rest = limits.maxRowBytes() - (from - position);
            if (to - from > Math.min(limits.maxCellBytes(), rest)) {
                int until = from + Math.min(limits.maxCellBytes(), rest);
                return limits.maxCellBytes() < rest
                        ? new Problem(
                                "cell-too-long",
                                from,
                                until,
                                "the cell is longer than " + limits.maxCellBytes() + " bytes")
                        : new Problem(
                                "row-too-long",
                                position,
                                until,
                                "the row is longer than " + limits.maxRowBytes() + " bytes");
            }
        }
        int last = scanner.starts[cells] & ~RowScanner.ODD;
        int until = scanner.position;
        if (outcome == RowScanner.FULL) {
            return new Problem("too-many-cells", last, until, "the row has more than " + limits.maxCells() + " cells");
        }
        if (outcome == RowScanner.BROKEN) {
            return new Problem("unclosed-quote", last, until, "the quote that opens here is not closed on this line");
        }
        return outcome == RowScanner.MORE && ended
                ? new Problem("unclosed-quote", last, until, "the quote that opens here is never closed")
                : null;
    }

    /** Delivers the first line of the row as a defective row. */
    private void fail(Problem problem) throws IOException {
        show(0, scanner.position - position, LineEnd.NONE, Optional.empty());
        SourceLocation location = row.locatePosition(problem.at());
        failures = dropped + position < reach ? failures + 1 : 1;
        reach = Math.max(reach, dropped + problem.until());

        int length = lineLength();
        boolean whole = length <= limits.maxRowBytes();
        LineEnd lineEnd = whole ? lineEndAfter(length) : LineEnd.NONE;
        int shown = whole ? length : limits.maxRowBytes();
        String raw = charset.decode(buffer, position, position + Math.min(shown, 4 * TableRow.MAX_RAW));
        Finding finding = Finding.builder()
                .code(problem.code())
                .severity(Severity.ERROR)
                .message(problem.message())
                .location(location)
                .raw(TableRow.cut(raw))
                .build();
        show(0, shown, lineEnd, Optional.of(finding));
        passed = lineEnd.text().length();
        position += length + passed;
        line += lineEnd == LineEnd.NONE ? 0 : 1;
        skipping = !whole;
    }

    /** The bytes to the next line break; or of all the input has left, or of what is in the buffer if that is too long for a row. */
    private int lineLength() throws IOException {
        int searched = 0;
        for (; ; ) {
            int end = findLineBreak(position + searched);
            if (end < limit) {
                return end - position;
            }
            searched = limit - position;
            if (ended || searched > limits.maxRowBytes()) {
                return searched;
            }
            fill();
        }
    }

    /** Passes over what is left of a line that is too long. */
    private void skipLine() throws IOException {
        skipping = false;
        position = findLineBreak(position);
        while (position == limit && !ended) {
            fill();
            position = findLineBreak(position);
        }
        if (position < limit) {
            passLineEnd();
        }
    }

    /** The position of the next line break, or the limit if there is none in the buffer. */
    private int findLineBreak(int from) {
        int at = from;
        while (at < limit && buffer[at] != '\n' && buffer[at] != '\r') {
            at++;
        }
        return at;
    }

    /** The line end so many bytes behind the position; may move the bytes in the buffer, together with the position. */
    private LineEnd lineEndAfter(int length) throws IOException {
        if (position + length == limit) {
            return LineEnd.NONE;
        }
        if (buffer[position + length] == '\n') {
            return LineEnd.LF;
        }
        while (position + length + 1 == limit && !ended) {
            fill();
        }
        int second = position + length + 1;
        return second < limit && buffer[second] == '\n' ? LineEnd.CRLF : LineEnd.CR;
    }

    /** How many bytes of blank lines stand so many bytes behind the position; may move the bytes in the buffer. */
    private int blanksAfter(int length) throws IOException {
        int end = length;
        while (end - length < MOST_BLANKS) {
            if (position + end == limit) {
                if (ended) {
                    break;
                }
                fill();
            } else if (buffer[position + end] == '\n' || buffer[position + end] == '\r') {
                end++;
            } else {
                break;
            }
        }
        return end - length;
    }

    /** Tells whether the current row is followed by this line end and by another row, or by nothing. */
    boolean rowEndsIn(LineEnd usual) {
        return blanks == 0 && row.lineEnd() == usual;
    }

    /** The bytes between the current row and the next one: its line end and blank lines. */
    byte[] bytesAfterRow() {
        return Arrays.copyOfRange(buffer, position - passed, position + blanks);
    }

    /** The blank lines before the first row. */
    byte[] bytesBeforeRows() {
        return leading.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void passLineEnd() throws IOException {
        LineEnd lineEnd = lineEndAfter(0);
        if (number == 0 && leading.length() < MOST_BLANKS) {
            leading.append(lineEnd.text());
        }
        position += lineEnd.text().length();
        line++;
    }

    private boolean skipByteOrderMark() throws IOException {
        while (limit < 3 && !ended) {
            fill();
        }
        boolean found = limit >= 3 && buffer[0] == (byte) 0xef && buffer[1] == (byte) 0xbb && buffer[2] == (byte) 0xbf;
        position = found ? 3 : 0;
        return found;
    }

    /** Reads some bytes, after moving those from the position on to the beginning of the buffer. */
    private void fill() throws IOException {
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            scanner.shift(position);
            dropped += position;
            limit -= position;
            position = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, grown());
        }
        int read = in.read(buffer, limit, Math.min(CHUNK, buffer.length - limit));
        if (read < 0) {
            ended = true;
        } else {
            limit += read;
        }
    }

    /** Twice the size of the buffer; but not much more than a cell needs, until there is a row that needs more. */
    private int grown() {
        boolean reachesCell = limit < limits.maxCellBytes() && 2L * limit >= limits.maxCellBytes();
        long size = reachesCell ? limits.maxCellBytes() + 2L * CHUNK : 2L * limit;
        return (int) Math.min(size, limits.maxRowBytes() + 2L * CHUNK);
    }

    /**
     * Closes the input.
     *
     * @throws IOException if the input cannot be closed
     */
    @Override
    public void close() throws IOException {
        in.close();
    }
}
