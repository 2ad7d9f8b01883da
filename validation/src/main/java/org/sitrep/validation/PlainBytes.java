package org.sitrep.validation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells texts of the plain sort, those of whole rows eight bytes at a time: printable ASCII, tabs and line ends, without an ampersand. */
final class PlainBytes {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;
    private static final long TAB = '\t' * ONES;
    private static final long AMPERSAND = '&' * ONES;
    private static final long BLANK = ' ' * ONES;
    private static final long AT = '@' * ONES;
    private static final long PLUS = '+' * ONES;
    private static final long MINUS = '-' * ONES;
    private static final long POINT = '.' * ONES;
    /** The bit in which small letters differ from capitals. */
    private static final long CASE = 0x20 * ONES;
    /** The bit in which a minus differs from an equals sign. */
    private static final long MINUS_TO_EQUALS = 0x10 * ONES;

    private static final long EQUALS = '=' * ONES;

    private PlainBytes() {}

    /** Whether a row has only cells that are plain and begin no formula; it may be so where the answer is no. */
    static boolean isPlainRow(byte[] bytes, int from, int to) {
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            long word = (long) LONG.get(bytes, at);
            // with the high bit set, no byte borrows from the next one
            long high = word | HIGH;
            long tabs = ~((high ^ TAB) - ONES);
            long controls = ~(high - BLANK) & ~tabs;
            long others = word | controls | ~((high ^ AMPERSAND) - ONES);
            long signs =
                    ~(((high ^ AT) - ONES) & ((high ^ PLUS) - ONES) & (((high | MINUS_TO_EQUALS) ^ EQUALS) - ONES));
            if (((others | signs) & HIGH) == 0) {
                continue;
            }
            if (at > from && at < to - Long.BYTES) {
                long before = (long) LONG.get(bytes, at - 1);
                long after = (long) LONG.get(bytes, at + 1);
                signs &= ~amidWord(before) & ~(minuses(high) & numerals(after));
            }
            for (long hits = (others | signs) & HIGH; hits != 0; hits &= hits - 1) {
                if (isSpecial(bytes, at + (Long.numberOfTrailingZeros(hits) >> 3), from, to)) {
                    return false;
                }
            }
        }
        for (; at < to; at++) {
            if (isSpecial(bytes, at, from, to)) {
                return false;
            }
        }
        return true;
    }

    /** The high bit of each byte that is a letter or a digit of ASCII. */
    private static long amidWord(long word) {
        long high = word | HIGH;
        long lower = high | CASE;
        return ~word & (between(high, '0', '9') | between(lower, 'a', 'z'));
    }

    /** The high bit of each byte that is a digit or a point. */
    private static long numerals(long word) {
        long high = word | HIGH;
        return ~word & (between(high, '0', '9') | ~((high ^ POINT) - ONES));
    }

    private static long minuses(long high) {
        return ~((high ^ MINUS) - ONES);
    }

    /** The high bit of each byte that is, without its high bit, which must be set, between two characters. */
    private static long between(long high, char first, char last) {
        return (high - first * ONES) & ~(high - (last + 1) * ONES);
    }

    private static boolean isSpecial(byte[] bytes, int at, int from, int to) {
        byte c = bytes[at];
        if (!beginsFormula(c)) {
            return !isPlain(c);
        }
        if (at > from && Character.isLetterOrDigit(bytes[at - 1])) {
            return false; // amid a word, as in addresses: no delimiter is a letter
        }
        return c != '-' || at + 1 >= to || !isDigitOrPoint(bytes[at + 1]);
    }

    static boolean isPlain(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isPlain(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int c) {
        return (c >= ' ' && c < 0x80 && c != '&') || c == '\t' || c == '\n' || c == '\r';
    }

    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return text.isEmpty() || !beginsFormula(text.charAt(0));
    }

    /** Whether a cell begins, within its quotes if it has any, as what a spreadsheet takes for a formula; a signed number does not. */
    static boolean mayBeFormula(byte[] bytes, int from, int to) {
        if (from == to) {
            return false;
        }
        byte first = bytes[from];
        if (first == '"' && from + 1 < to) {
            first = bytes[from + 1];
        }
        if (!beginsFormula(first)) {
            return false;
        }
        return first != '-' || from + 1 >= to || !isDigitOrPoint(bytes[from + 1]);
    }

    private static boolean beginsFormula(int c) {
        return c == '=' || c == '+' || c == '-' || c == '@';
    }

    private static boolean isDigitOrPoint(int c) {
        return (c >= '0' && c <= '9') || c == '.';
    }
}
