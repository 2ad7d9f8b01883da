package org.sitrep.io.table;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a stream of JSON into values without looking into them, and knows the line and column of each.
 *
 * <p>A value ends where its brackets and quotes are balanced; whether it is sound is for a parser to say. So one broken value
 * need not end the reading, and the bytes of each are at hand. Not thread-safe.
 */
final class JsonScanner implements Closeable {
    /** How the taking of a value has ended. */
    enum Outcome {
        /** The value is whole. */
        WHOLE,
        /** The value is longer than allowed; it was passed over, and its beginning is kept. */
        TOO_LONG,
        /** The input ends within the value. */
        CUT
    }

    private static final int CHUNK = 1 << 16;
    private static final byte RECORD_SEPARATOR = 0x1e;

    private final InputStream in;
    private byte[] buffer = new byte[2 * CHUNK];
    private int position;
    private int limit;
    private boolean ended;
    private long line = 1;
    private int column = 1;
    private boolean afterReturn;
    private byte[] value = {};
    private final ByteArrayOutputStream gap = new ByteArrayOutputStream();
    private boolean gapTooLong;
    private boolean inRecord;

    JsonScanner(InputStream in) {
        this.in = in;
    }

    /** The line of the next byte, from 1. */
    long line() {
        return line;
    }

    /** The column of the next byte in characters, from 1. */
    int column() {
        return column;
    }

    /** The next byte that is no blank, without taking it; -1 at the end. */
    int peek() throws IOException {
        for (; ; ) {
            int at = position;
            while (at < limit && isBlank(buffer[at])) {
                at++;
            }
            advance(at);
            if (position < limit) {
                return buffer[position] & 0xff;
            }
            if (!fill()) {
                return -1;
            }
        }
    }

    /** Takes one byte. */
    void take() {
        advance(position + 1);
    }

    /** Has so many bytes at hand from the position on, or all that are left; takes nothing. */
    int lookAhead(int most) throws IOException {
        return has(most - 1) ? most : limit - position;
    }

    /** Holds the bytes that {@link #lookAhead} has fetched; changes with the next call of anything. */
    byte[] buffer() {
        return buffer;
    }

    /** Where the next byte stands in {@link #buffer()}. */
    int position() {
        return position;
    }

    /** All bytes that are left, if they are no more than some; takes nothing. */
    Optional<byte[]> rest(int most) throws IOException {
        return has(most) ? Optional.empty() : Optional.of(Arrays.copyOfRange(buffer, position, limit));
    }

    /** The bytes taken since this was last asked, apart from records; empty if they are too many to keep. */
    Optional<byte[]> takeGap() {
        Optional<byte[]> taken = gapTooLong ? Optional.empty() : Optional.of(gap.toByteArray());
        gap.reset();
        gapTooLong = false;
        return taken;
    }

    /** Takes the value that begins at the position and is no part of the gap. */
    Outcome takeRecord(int most) throws IOException {
        inRecord = true;
        try {
            return take(most);
        } finally {
            inRecord = false;
        }
    }

    /** The bytes of the value last taken; of one that is too long or cut, its beginning. */
    byte[] value() {
        return value;
    }

    /** Takes the value that begins at the position. */
    Outcome take(int most) throws IOException {
        int at = 0;
        int depth = 0;
        boolean quoted = false;
        boolean escaped = false;
        boolean tooLong = false;
        boolean whole = false;
        while (!whole) {
            if (at > most && !tooLong) {
                tooLong = true;
                value = Arrays.copyOfRange(buffer, position, position + most);
            }
            if (tooLong && at >= CHUNK) {
                advance(position + at);
                at = 0;
            }
            if (!has(at)) {
                // a number or a word ends with the input
                whole = depth == 0 && !quoted;
                break;
            }
            byte b = buffer[position + at];
            if (quoted) {
                quoted = escaped || b != '"';
                escaped = !escaped && b == '\\';
                whole = !quoted && depth == 0;
            } else if (b == '"') {
                quoted = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                if (depth == 0) {
                    whole = true;
                    break;
                }
                depth--;
                whole = depth == 0;
            } else if (depth == 0 && (b == ',' || b == ':' || isBlank(b))) {
                whole = true;
                break;
            }
            at++;
        }
        if (at > most && !tooLong) {
            tooLong = true;
            value = Arrays.copyOfRange(buffer, position, position + most);
        }
        if (!tooLong) {
            value = Arrays.copyOfRange(buffer, position, position + at);
        }
        advance(position + at);
        return !whole ? Outcome.CUT : tooLong ? Outcome.TOO_LONG : Outcome.WHOLE;
    }

    /** Tells whether there is a byte so far behind the position; reads what is missing. */
    private boolean has(int offset) throws IOException {
        while (position + offset >= limit) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    /** Blanks of JSON, and the record separator that stands before each text of a sequence (RFC 7464, RFC 8142). */
    static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == RECORD_SEPARATOR;
    }

    private void advance(int to) {
        if (!inRecord && to > position) {
            gapTooLong |= gap.size() + to - position > CHUNK;
            if (!gapTooLong) {
                gap.write(buffer, position, to - position);
            }
        }
        for (int i = position; i < to; i++) {
            byte b = buffer[i];
            if (b == '\n' || b == '\r') {
                line += b == '\r' || !afterReturn ? 1 : 0;
                column = 1;
            } else if ((b & 0xc0) != 0x80) {
                column++;
            }
            afterReturn = b == '\r';
        }
        position = to;
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (position > 0 && limit + CHUNK > buffer.length) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            position = 0;
        }
        if (limit + CHUNK > buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * buffer.length));
        }
        int read = in.read(buffer, limit, Math.min(CHUNK, buffer.length - limit));
        ended = read < 0;
        limit += Math.max(0, read);
        return !ended;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
