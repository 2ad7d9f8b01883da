// Length: all that can be asked of a row stands in one place; most of it is Javadoc.
package org.sitrep.io.table;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;

/**
 * The row that a {@link TableReader} stands on: a view of the reader's bytes, valid until the reader moves.
 *
 * <p>An object of a JSON file is shown as a row too: its members are the cells, decoded, in the order of the object; {@code null}
 * is an empty cell.
 *
 * <p>A cell is taken out of the bytes each time it is asked for. A cell that the row does not have is empty; a negative index is an
 * {@link IndexOutOfBoundsException} or the like. Not thread-safe; whoever wants to keep a row copies its {@link #bytes()} or makes an
 * {@link TableLayout#origin origin} of it.
 */
public sealed class TableRow permits JsonRow {
    /** What {@link #packed} gives for a cell that is no short code: eight bytes 0xff, which no text has in UTF-8. */
    public static final long NOT_PACKED = -1L;

    /** The most characters of a cell or row in a finding or message. */
    static final int MAX_RAW = 1_000;

    private static final int MAX_BYTE = 0xff;
    private static final byte QUOTE = '"';

    private final String file;
    private final CellCharset fileCharset;
    private CellCharset charset;
    private final boolean quoting;

    private byte[] buffer = {};
    private int[] starts = {0};
    private int size;
    private int end;
    private long number;
    private long line;
    private LineEnd lineEnd = LineEnd.NONE;
    private Optional<Finding> defect = Optional.empty();

    TableRow(String file, CellCharset charset, TableDialect dialect) {
        this.file = Objects.requireNonNull(file, "file name");
        this.fileCharset = charset;
        this.charset = charset;
        this.quoting = dialect.quoted();
    }

    /** Has this row, and no other, decoded in another charset than the rest of the file. */
    void decodeAs(CellCharset other) {
        charset = other;
    }

    /** Tells whether the row is decoded in another charset than the rest of the file. */
    boolean isDecodedOtherwise() {
        return charset != fileCharset;
    }

    /** Shows a row: {@code starts} has one element more than {@code size}. */
    void show(byte[] bytes, int[] cellStarts, int cells, int rowEnd, long rowLine) {
        charset = fileCharset;
        buffer = bytes;
        starts = cellStarts;
        size = cells;
        end = rowEnd;
        line = rowLine;
    }

    void complete(long rowNumber, LineEnd rowLineEnd, Optional<Finding> rowDefect) {
        number = rowNumber;
        lineEnd = rowLineEnd;
        defect = rowDefect;
    }

    /**
     * How many cells the row has; it need not be the same for all rows of a file.
     *
     * @return the number of cells, at least 1; 0 for a defective row
     */
    public int size() {
        return size;
    }

    /**
     * Which row of the file this is.
     *
     * @return the number, from 1; header rows and defective rows count, blank lines only where the dialect keeps them
     */
    public long number() {
        return number;
    }

    /**
     * The line on which the row begins.
     *
     * @return the line, from 1; LF, CR LF and CR count as one line break each, within quotes too
     */
    public long line() {
        return line;
    }

    /**
     * How the row ends in the file.
     *
     * @return the line end, which is not part of the last cell
     */
    public LineEnd lineEnd() {
        return lineEnd;
    }

    /**
     * What is wrong with the row as a whole, if anything: its quotes or its size.
     *
     * <p>A defective row is a single line of the file and has no cells. The codes are {@code unclosed-quote},
     * {@code cell-too-long}, {@code row-too-long} and {@code too-many-cells}. Text that is not valid in its charset is no
     * defect in this sense, see {@link #malformedCell()}.
     *
     * @return the finding, with the raw line cut to 1,000 characters; empty if the row is sound
     */
    public Optional<Finding> defect() {
        return defect;
    }

    /**
     * Tells whether a cell has no content: nothing at all, or {@code ""} in a dialect with quoting.
     *
     * @param index the index of the cell, from 0
     * @return true for an empty cell and for a cell that the row does not have
     */
    public boolean isEmpty(int index) {
        if (index >= size) {
            return true;
        }
        int from = rawStart(index);
        int to = rawEnd(index);
        return from == to || (to - from == 2 && quoting && buffer[from] == QUOTE && buffer[from + 1] == QUOTE);
    }

    /**
     * Tells whether a cell is enclosed in quotes in the file.
     *
     * @param index the index of the cell, from 0
     * @return true if the cell begins with a quote that counts as one
     */
    public boolean isQuoted(int index) {
        return quoting && index < size && rawStart(index) < rawEnd(index) && buffer[rawStart(index)] == QUOTE;
    }

    /**
     * Tells whether the bytes from {@link #cellStart} to {@link #cellEnd} are the content of a cell as they stand.
     *
     * @param index the index of the cell, from 0
     * @return false if the cell is quoted and has doubled quotes in it, or text after the closing quote
     */
    public boolean isPlain(int index) {
        return index >= size || starts[index + 1] >= 0;
    }

    /**
     * The text of a cell.
     *
     * @param index the index of the cell, from 0
     * @return the text without enclosing quotes, doubled quotes made single; malformed UTF-8 gives U+FFFD; empty for a cell
     *     that the row does not have
     */
    public String text(int index) {
        if (isPlain(index)) {
            return charset.decode(buffer, cellStart(index), cellEnd(index));
        }
        byte[] content = content(index);
        return charset.decode(content, 0, content.length);
    }

    /**
     * The texts of all cells.
     *
     * @return the texts in order, in a new list
     */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(text(i));
        }
        return texts;
    }

    /**
     * Tells whether the content of a cell is a certain ASCII text, without making a string of it.
     *
     * @param index the index of the cell, from 0
     * @param ascii the text, of ASCII characters only
     * @return true if the cell has exactly this content
     */
    public boolean equalsAscii(int index, String ascii) {
        if (!isPlain(index)) {
            return text(index).equals(ascii);
        }
        return cellEnd(index) - cellStart(index) == ascii.length() && matches(cellStart(index), ascii);
    }

    /**
     * Tells whether the content of a cell begins with a certain ASCII text, without making a string of it.
     *
     * @param index the index of the cell, from 0
     * @param ascii the text, of ASCII characters only
     * @return true if the cell has this beginning
     */
    public boolean startsWith(int index, String ascii) {
        if (!isPlain(index)) {
            return text(index).startsWith(ascii);
        }
        return cellEnd(index) - cellStart(index) >= ascii.length() && matches(cellStart(index), ascii);
    }

    private boolean matches(int at, String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (buffer[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The array that holds the row now; it changes when the reader moves, and must not be written to.
     *
     * @return the reader's own array
     */
    public byte[] buffer() {
        return buffer;
    }

    /**
     * Where the content of a cell begins in {@link #buffer()}, behind the opening quote if there is one.
     *
     * @param index the index of the cell, from 0
     * @return the position of the first byte; the end of the row for a cell that the row does not have
     */
    public int cellStart(int index) {
        if (index >= size) {
            return end;
        }
        int from = rawStart(index);
        return quoting && from < rawEnd(index) && buffer[from] == QUOTE ? from + 1 : from;
    }

    /**
     * Where the content of a cell ends in {@link #buffer()}, before the closing quote if there is one.
     *
     * @param index the index of the cell, from 0
     * @return the position behind the last byte; the end of the row for a cell that the row does not have
     */
    public int cellEnd(int index) {
        if (index >= size) {
            return end;
        }
        int to = rawEnd(index);
        return isQuoted(index) && to - rawStart(index) > 1 && buffer[to - 1] == QUOTE ? to - 1 : to;
    }

    /**
     * The content of a short cell as one number, for looking up codes without making a string.
     *
     * @param index the index of the cell, from 0
     * @return the content's bytes, the first one lowest, as {@link #pack} gives them; 0 for an empty cell; {@link #NOT_PACKED} if the
     *     content is longer than eight bytes, is not {@linkplain #isPlain plain}, or ends with NUL
     */
    public long packed(int index) {
        int from = cellStart(index);
        int to = cellEnd(index);
        int length = to - from;
        if (length == 0) {
            return 0;
        }
        if (length > Long.BYTES || buffer[to - 1] == 0 || !isPlain(index)) {
            return NOT_PACKED;
        }
        return Swar.loadFirst(buffer, from, to);
    }

    /**
     * An ASCII text as the number that {@link #packed} gives for a cell with this content.
     *
     * @param ascii at most eight ASCII characters, the last one not NUL
     * @return the number
     * @throws IllegalArgumentException if the text is longer or has other characters
     */
    public static long pack(String ascii) {
        byte[] bytes = ascii.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > Long.BYTES || bytes.length != ascii.length() || ascii.endsWith("\0")) {
            throw new IllegalArgumentException(
                    "cannot pack \"" + ascii + "\", expected at most eight ASCII characters");
        }
        return bytes.length == 0 ? 0 : Swar.loadFirst(bytes, 0, bytes.length);
    }

    /**
     * A whole number: digits with or without a sign.
     *
     * @param index the index of the cell, from 0
     * @return the number
     * @throws BadCellException with the code {@code bad-number} if the cell is none, or out of the range of {@code long}
     */
    public long integer(int index) {
        long value = Long.MIN_VALUE;
        if (isPlain(index)) {
            value = CellValues.integer(buffer, cellStart(index), cellEnd(index));
        }
        return value != Long.MIN_VALUE ? value : unusualInteger(index);
    }

    private long unusualInteger(int index) {
        String text = text(index);
        if (!text.matches("[+-]?[0-9]+")) {
            throw bad(index, "bad-number", "a whole number");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw bad(index, "bad-number", "a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
        }
    }

    /**
     * A decimal number such as {@code -6.5}, {@code 7} or {@code 1.5e-7}.
     *
     * @param index the index of the cell, from 0
     * @return the nearest double, as {@link Double#parseDouble} gives it
     * @throws BadCellException with the code {@code bad-number} if the cell is none, or too large for a double
     */
    public double decimal(int index) {
        double value = Double.NaN;
        if (isPlain(index)) {
            value = CellValues.decimal(buffer, cellStart(index), cellEnd(index));
        } else {
            byte[] content = content(index);
            value = CellValues.decimal(content, 0, content.length);
        }
        if (Double.isNaN(value)) {
            throw bad(index, "bad-number", "a decimal number");
        }
        return value;
    }

    /**
     * A day written as {@code 2024-01-31}; the time of midnight may follow, as in {@code 2024-01-31 00:00:00.000}.
     *
     * @param index the index of the cell, from 0
     * @return the day
     * @throws BadCellException with the code {@code bad-date} if the cell is no day of the calendar in this form
     */
    public LocalDate isoDate(int index) {
        int date = isPlain(index) ? CellValues.isoDate(buffer, cellStart(index), cellEnd(index)) : CellValues.NO_DATE;
        if (date == CellValues.NO_DATE) {
            throw bad(index, "bad-date", "a date like 2024-01-31");
        }
        return CellValues.toLocalDate(date);
    }

    /**
     * A day written as {@code 20240131}, as the number 20240131; nothing is allocated.
     *
     * @param index the index of the cell, from 0
     * @return year times 10,000 plus month times 100 plus day
     * @throws BadCellException with the code {@code bad-date} if the cell is no day of the calendar in this form
     */
    public int basicDate(int index) {
        int date = isPlain(index) ? CellValues.basicDate(buffer, cellStart(index), cellEnd(index)) : CellValues.NO_DATE;
        if (date == CellValues.NO_DATE) {
            throw bad(index, "bad-date", "a date like 20240131");
        }
        return date;
    }

    private BadCellException bad(int index, String code, String expected) {
        return new BadCellException(index, code, expected, cut(text(index)));
    }

    /**
     * A finding about a cell of this row, with its location and raw text; of severity {@link Severity#ERROR}.
     *
     * @param problem what a typed accessor threw
     * @return the finding
     */
    public Finding finding(BadCellException problem) {
        return finding(
                problem.index(),
                problem.code(),
                Severity.ERROR,
                Objects.toString(problem.getMessage(), problem.expected()));
    }

    /**
     * A finding about a cell of this row, with its location and raw text.
     *
     * @param index the index of the cell, from 0
     * @param code the stable code
     * @param severity how bad it is
     * @param message what is wrong, in one sentence
     * @return the finding
     */
    public Finding finding(int index, String code, Severity severity, String message) {
        return Finding.builder()
                .code(code)
                .severity(severity)
                .message(message)
                .location(locate(index))
                .raw(cut(text(index)))
                .build();
    }

    static String cut(String text) {
        return cut(text, MAX_RAW);
    }

    /** The text, or so many characters of its beginning. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /**
     * Where a cell begins; for a quoted cell, where the opening quote stands.
     *
     * @param index the index of the cell, from 0
     * @return file, line and column; the column counts characters (Unicode code points) on the line where the cell begins; the
     *     end of the row for a cell that the row does not have
     */
    public SourceLocation locate(int index) {
        return locatePosition(index < size ? rawStart(index) : end);
    }

    SourceLocation locatePosition(int position) {
        long at = line;
        int from = starts[0];
        for (int i = from; i < position; i++) {
            byte b = buffer[i];
            if (b == '\n' || b == '\r') {
                at += b == '\r' || i == starts[0] || buffer[i - 1] != '\r' ? 1 : 0;
                from = i + 1;
            }
        }
        return SourceLocation.of(file, at, charset.characters(buffer, from, position) + 1);
    }

    /**
     * The first cell whose bytes are not valid in the charset, to be reported as {@code malformed-utf-8}; cheap for rows of ASCII.
     *
     * @return the index of the cell, or -1 if there is none, as always in single-byte charsets
     */
    public int malformedCell() {
        if (charset.isWellFormed(buffer, starts[0], end)) {
            return -1;
        }
        for (int i = 0; i < size; i++) {
            if (!charset.isWellFormed(buffer, rawStart(i), rawEnd(i))) {
                return i;
            }
        }
        return size == 0 ? 0 : -1;
    }

    /**
     * Tells whether all bytes of the row are valid in the charset; cheap for rows of ASCII.
     *
     * @return false if decoding replaces something by U+FFFD
     */
    public boolean isWellFormed() {
        return malformedCell() < 0;
    }

    /**
     * The row's bytes as they stand in the file, without the line end.
     *
     * @return a copy; of a defective row at most as many bytes as a row may have
     */
    public byte[] bytes() {
        return Arrays.copyOfRange(buffer, starts[0], end);
    }

    /** How long the cells of the row are, each with what follows it; null if a byte cannot say that of one of them. */
    byte @Nullable [] cellLengths() {
        byte[] lengths = new byte[size];
        for (int i = 0; i < lengths.length; i++) {
            int length = starts[i + 1] - starts[i];
            if (starts[i + 1] < 0 || length > MAX_BYTE) {
                return null;
            }
            lengths[i] = (byte) length;
        }
        return lengths;
    }

    /**
     * The row's text as it stands in the file, without the line end.
     *
     * @return the decoded bytes, quotes and delimiters included
     */
    public String rawText() {
        return charset.decode(buffer, starts[0], end);
    }

    /** Where a cell begins in the buffer, with its opening quote. */
    int rawStart(int index) {
        return starts[index] & ~RowScanner.ODD;
    }

    /** Where a cell ends in the buffer, behind its closing quote. */
    int rawEnd(int index) {
        return (starts[index + 1] & ~RowScanner.ODD) - 1;
    }

    /** The content of a quoted cell with doubled quotes, or with text after the closing quote. */
    private byte[] content(int index) {
        int to = rawEnd(index);
        byte[] content = new byte[to - rawStart(index)];
        int length = 0;
        int at = rawStart(index) + 1;
        for (; at < to; at++) {
            if (buffer[at] == QUOTE) {
                at++;
                if (at == to || buffer[at] != QUOTE) {
                    break;
                }
            }
            content[length++] = buffer[at];
        }
        while (at < to) {
            content[length++] = buffer[at++];
        }
        return Arrays.copyOf(content, length);
    }

    /**
     * The row as people may want to see it, cut to 1,000 characters.
     *
     * @return file, line and raw text
     */
    @Override
    public String toString() {
        return file + ":" + line + ": " + cut(rawText());
    }
}
