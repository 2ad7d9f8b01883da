package org.sitrep.io.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the objects of a file, so that the file can be written again byte for byte; shared by all its objects.
 *
 * @param byteOrderMark whether the file begins with the mark of UTF-8
 * @param head the bytes before the first object
 * @param open the brackets that are open behind the head, from the outermost
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record JsonFrame(boolean byteOrderMark, byte[] head, String open) {
    /** The frame of a file that begins with certain bytes; empty if they are no beginning of a file of objects. */
    static Optional<JsonFrame> of(boolean byteOrderMark, byte[] head) {
        return brackets("", head).map(open -> new JsonFrame(byteOrderMark, head, open));
    }

    /** The brackets that are open behind bytes if others were open before them; empty if they do not match. */
    static Optional<String> brackets(String before, byte[] bytes) {
        Deque<Character> open = new ArrayDeque<>();
        before.chars().forEach(bracket -> open.push((char) bracket));
        boolean quoted = false;
        boolean escaped = false;
        for (byte b : bytes) {
            if (quoted) {
                quoted = escaped || b != '"';
                escaped = !escaped && b == '\\';
            } else if (b == '"') {
                quoted = true;
            } else if (b == '{' || b == '[') {
                open.push((char) b);
            } else if (b == '}' || b == ']') {
                @Nullable Character last = open.poll();
                if (last == null || last != (b == '}' ? '{' : '[')) {
                    return Optional.empty();
                }
            }
        }
        if (quoted) {
            return Optional.empty();
        }
        StringBuilder left = new StringBuilder();
        open.descendingIterator().forEachRemaining(left::append);
        return Optional.of(left.toString());
    }

    /** Tells whether bytes between objects do nothing but part them, with a comma or without one. */
    static boolean isPlain(byte[] gap, boolean comma) {
        int commas = 0;
        for (byte b : gap) {
            if (b == ',') {
                commas++;
            } else if (!JsonScanner.isBlank(b)) {
                return false;
            }
        }
        return commas == (comma ? 1 : 0);
    }

    /** Tells whether bytes between objects are blanks and commas alone. */
    static boolean isPlain(byte[] gap) {
        return isPlain(gap, true) || isPlain(gap, false);
    }
}
