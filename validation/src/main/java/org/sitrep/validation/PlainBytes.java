package org.sitrep.validation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells texts of the plain sort, bytes eight at a time: printable ASCII, tabs and line ends, without an ampersand. */
final class PlainBytes {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;
    private static final long TAB = '\t' * ONES;
    private static final long AMPERSAND = '&' * ONES;
    private static final long BLANK = ' ' * ONES;

    private PlainBytes() {}

    /** Whether bytes are plain, whatever they begin with. */
    static boolean isPlain(byte[] bytes, int from, int to) {
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            long word = (long) LONG.get(bytes, at);
            // with the high bit set, no byte borrows from the next one
            long high = word | HIGH;
            long controls = ~(high - BLANK) & ((high ^ TAB) - ONES);
            if (((word | controls | ~((high ^ AMPERSAND) - ONES)) & HIGH) != 0
                    && !isPlainEach(bytes, at, at + Long.BYTES)) {
                return false;
            }
        }
        return isPlainEach(bytes, at, to);
    }

    private static boolean isPlainEach(byte[] bytes, int from, int to) {
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
