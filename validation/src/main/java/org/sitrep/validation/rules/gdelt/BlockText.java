package org.sitrep.validation.rules.gdelt;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Looks at the blocks and fields of a GKG cell where they stand, without taking the cell apart: a row has up to 25,000 characters. */
final class BlockText {
    private static final int EXCERPT = 60;

    private BlockText() {}

    /** A question about a part of a text. */
    interface Test {
        /**
         * Whether it is so.
         *
         * @param text the whole text
         * @param from where the part begins
         * @param to where it ends
         * @return true if it is
         */
        boolean holds(String text, int from, int to);
    }

    /** Where the first block begins for which a test does not hold; -1 if there is none. */
    static int firstWrong(String text, char separator, Test test) {
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            if (!test.holds(text, from, at)) {
                return from;
            }
            from = at + 1;
        }
        return test.holds(text, from, text.length()) ? -1 : from;
    }

    /** The blocks between semicolons that are not empty. */
    static Set<String> blocks(String text) {
        Set<String> blocks = new HashSet<>();
        firstWrong(text, ';', (whole, from, to) -> {
            if (from < to) {
                blocks.add(whole.substring(from, to));
            }
            return true;
        });
        return blocks;
    }

    /** Where the fields of a block end; one more than expected if there are more. */
    static int[] fields(String text, int from, int to, int expected) {
        int[] ends = new int[expected + 1];
        int count = 0;
        for (int at = text.indexOf('#', from); at >= 0 && at < to && count < expected; at = text.indexOf('#', at + 1)) {
            ends[count++] = at;
        }
        ends[count++] = to;
        return Arrays.copyOf(ends, count);
    }

    /** Whether a field is empty, of a block that begins at a position. */
    static boolean isEmpty(String text, int[] ends, int from, int field) {
        int begin = field == 0 ? from : ends[field - 1] + 1;
        return text.substring(begin, ends[field]).isBlank();
    }

    /** Whether it is the nothing behind a separator at the end of a text. */
    static boolean isOpenEnd(String text, int from, int to) {
        return from == to && to == text.length();
    }

    static boolean isDigits(String text) {
        return isDigits(text, 0, text.length());
    }

    static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }

    /** Whether a part is a decimal number, as {@code -1.5} or {@code 1E-05}. */
    static boolean isNumber(String text, int from, int to) {
        int begin = from < to && text.charAt(from) == '-' ? from + 1 : from;
        int exponent = indexOf(text, 'E', begin, to);
        int end = exponent < 0 ? to : exponent;
        int point = indexOf(text, '.', begin, end);
        boolean number =
                point < 0 ? isDigits(text, begin, end) : isDigits(text, begin, point) && isDigits(text, point + 1, end);
        if (exponent < 0) {
            return number;
        }
        boolean signed = exponent + 1 < to && (text.charAt(exponent + 1) == '-' || text.charAt(exponent + 1) == '+');
        return number && isDigits(text, signed ? exponent + 2 : exponent + 1, to);
    }

    private static int indexOf(String text, char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a part is a code without blanks, small letters and separators. */
    static boolean isTheme(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || (c >= 'a' && c <= 'z') || c == ',' || c == '#' || c == '|') {
                return false;
            }
        }
        return from < to;
    }

    /** The text from a position on, in as much as a message has room for. */
    static String excerpt(String text, int from) {
        return "\"" + text.substring(from, Math.min(text.length(), from + EXCERPT)) + "\"";
    }
}
