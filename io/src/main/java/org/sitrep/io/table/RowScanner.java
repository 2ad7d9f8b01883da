package org.sitrep.io.table;

import java.util.Arrays;

/**
 * Finds where the cells of one row begin: the only place that knows how bytes fall into cells.
 *
 * <p>A row may be scanned in pieces: {@link #scan} goes on where the last call ran out of bytes. The start of cell {@code i} is
 * {@code starts[i]}, its end {@code starts[i + 1] - 1}, both without {@link #ODD}; nothing else is written down for a cell.
 */
final class RowScanner {
    /** The row is complete; the line end stands at {@link #position}. */
    static final int ROW = 0;
    /** The bytes ran out before the row's end. */
    static final int MORE = 1;
    /** The row has more cells than allowed. */
    static final int FULL = 2;
    /** A line ended within quotes although {@link #singleLine} is set. */
    static final int BROKEN = 3;

    /** The flag on the start of the following cell: this cell has quotes in it beside those that enclose it. */
    static final int ODD = 1 << 31;

    private static final int AT_START = 0;
    private static final int PLAIN = 1;
    private static final int QUOTED = 2;
    private static final int AFTER_QUOTE = 3;
    private static final byte QUOTE = '"';
    private static final long QUOTES = Swar.repeat(QUOTE);

    private final byte delimiter;
    private final long delimiters;
    private final boolean quoting;
    private final int maxCells;

    int[] starts;
    int size;
    int position;
    int lineBreaks;
    boolean singleLine;
    private int state;
    private int odd;

    RowScanner(TableDialect dialect, int maxCells, int likelyCells) {
        this.delimiter = dialect.delimiter();
        this.delimiters = Swar.repeat(delimiter);
        this.quoting = dialect.quoted();
        this.maxCells = maxCells;
        this.starts = new int[Math.min(likelyCells, maxCells) + 1];
    }

    /** Prepares for the row that begins at a position. */
    void begin(int from) {
        starts[0] = from;
        size = 0;
        position = from;
        lineBreaks = 0;
        odd = 0;
        state = quoting ? AT_START : PLAIN;
    }

    /** Follows the bytes of an unfinished row, which were moved towards the beginning of the buffer. */
    void shift(int distance) {
        for (int i = 0; i <= size; i++) {
            starts[i] -= distance;
        }
        position -= distance;
    }

    /** Tells whether the bytes so far end within quotes. */
    boolean isWithinQuotes() {
        return state == QUOTED;
    }

    /** Goes on to the row's end or to the limit; returns one of the outcomes above. */
    int scan(byte[] bytes, int limit) {
        for (; ; ) {
            switch (state) {
                case AT_START -> {
                    if (position == limit) {
                        return MORE;
                    }
                    if (bytes[position] == QUOTE) {
                        position++;
                        state = QUOTED;
                    } else {
                        state = PLAIN;
                    }
                }
                case PLAIN -> {
                    int outcome = delimiter == '\t' && !quoting ? scanTabs(bytes, limit) : scanPlain(bytes, limit);
                    if (state == PLAIN) {
                        return outcome;
                    }
                }
                case QUOTED -> {
                    int outcome = scanQuoted(bytes, limit);
                    if (outcome != ROW) {
                        return outcome;
                    }
                    state = AFTER_QUOTE;
                }
                default -> {
                    if (position == limit) {
                        return MORE;
                    }
                    afterQuote(bytes[position]);
                }
            }
        }
    }

    /** Ends the row where the input ends; not to be called {@link #isWithinQuotes within quotes} unless the rest counts as a cell. */
    int finish(int limit) {
        position = limit;
        return endCell(limit) ? ROW : FULL;
    }

    private void afterQuote(byte next) {
        if (next == QUOTE) {
            odd = ODD;
            position++;
            state = QUOTED;
        } else {
            if (next != delimiter && next != '\n' && next != '\r') {
                odd = ODD;
            }
            state = PLAIN;
        }
    }

    /** Scans outside of quotes; the state is {@code AT_START} afterwards if the next cell may begin with a quote. */
    private int scanPlain(byte[] bytes, int limit) {
        int flag = odd;
        odd = 0;
        int cells = size;
        int[] to = starts;
        for (int at = position; at < limit; at += 8) {
            long word = at + 8 <= limit ? Swar.load(bytes, at) : Swar.loadTail(bytes, at, limit);
            long mask = Swar.equal(word, delimiters) | Swar.controls(word);
            for (; mask != 0; mask &= mask - 1) {
                int hit = at + (Long.numberOfTrailingZeros(mask) >>> 3);
                byte found = bytes[hit];
                if (found == delimiter) {
                    if (++cells == to.length) {
                        if (cells > maxCells) {
                            return full(cells - 1, hit);
                        }
                        to = grow();
                    }
                    to[cells] = (hit + 1) | flag;
                    flag = 0;
                    if (quoting && (hit + 1 == limit || bytes[hit + 1] == QUOTE)) {
                        state = AT_START;
                        size = cells;
                        position = hit + 1;
                        return MORE;
                    }
                } else if (found == '\n' || found == '\r') {
                    odd = flag;
                    size = cells;
                    position = hit;
                    return endCell(hit) ? ROW : FULL;
                }
            }
        }
        odd = flag;
        size = cells;
        position = limit;
        return MORE;
    }

    /** The same without quoting and with tabs, which are among the control characters: the case of GDELT. */
    private int scanTabs(byte[] bytes, int limit) {
        int cells = size;
        int[] to = starts;
        for (int at = position; at < limit; at += 8) {
            long mask = Swar.controls(at + 8 <= limit ? Swar.load(bytes, at) : Swar.loadTail(bytes, at, limit));
            for (; mask != 0; mask &= mask - 1) {
                int hit = at + (Long.numberOfTrailingZeros(mask) >>> 3);
                byte found = bytes[hit];
                if (found == '\t') {
                    if (++cells == to.length) {
                        if (cells > maxCells) {
                            return full(cells - 1, hit);
                        }
                        to = grow();
                    }
                    to[cells] = hit + 1;
                } else if (found == '\n' || found == '\r') {
                    size = cells;
                    position = hit;
                    return endCell(hit) ? ROW : FULL;
                }
            }
        }
        size = cells;
        position = limit;
        return MORE;
    }

    /** Scans to behind the next quote and counts line breaks; {@code ROW} means that there is one. */
    private int scanQuoted(byte[] bytes, int limit) {
        for (int at = position; at < limit; at += 8) {
            long word = at + 8 <= limit ? Swar.load(bytes, at) : Swar.loadTail(bytes, at, limit);
            long mask = Swar.equal(word, QUOTES) | Swar.controls(word);
            for (; mask != 0; mask &= mask - 1) {
                int hit = at + (Long.numberOfTrailingZeros(mask) >>> 3);
                byte found = bytes[hit];
                if (found == QUOTE) {
                    position = hit + 1;
                    return ROW;
                }
                if (found == '\r' || found == '\n') {
                    if (singleLine) {
                        position = hit;
                        return BROKEN;
                    }
                    if (found == '\r' || bytes[hit - 1] != '\r') {
                        lineBreaks++;
                    }
                }
            }
        }
        position = limit;
        return MORE;
    }

    private int full(int cells, int at) {
        size = cells;
        position = at;
        return FULL;
    }

    private boolean endCell(int at) {
        if (size + 1 == starts.length) {
            if (size + 1 > maxCells) {
                return false;
            }
            grow();
        }
        starts[++size] = (at + 1) | odd;
        odd = 0;
        return true;
    }

    private int[] grow() {
        starts = Arrays.copyOf(starts, Math.min(starts.length * 2, maxCells + 1));
        return starts;
    }
}
