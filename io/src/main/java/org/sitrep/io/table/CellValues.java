package org.sitrep.io.table;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Numbers and dates straight from the bytes of a cell; a result that stands for "not one" is named with each method. */
final class CellValues {
    /** Stands for "not a date" in {@link #isoDate} and {@link #basicDate}. */
    static final int NO_DATE = 0;

    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
    private static final long LARGEST_EXACT = 1L << 53;
    /** Numbers of more digits than this take a slower way. */
    static final int SURE_DIGITS = 18;

    private static final int LARGEST_EXPONENT = 9999;

    private CellValues() {}

    /** A whole number of at most 18 digits, with or without sign; {@code Long.MIN_VALUE} if it is none, or longer. */
    static long integer(byte[] bytes, int from, int to) {
        int at = from;
        boolean negative = at < to && bytes[at] == '-';
        if (negative || (at < to && bytes[at] == '+')) {
            at++;
        }
        if (at == to || to - at > SURE_DIGITS) {
            return Long.MIN_VALUE;
        }
        long value = 0;
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return Long.MIN_VALUE;
            }
            value = value * 10 + digit;
        }
        return negative ? -value : value;
    }

    /** The double nearest to a decimal number, correctly rounded; {@code NaN} if it is none, or too large. */
    static double decimal(byte[] bytes, int from, int to) {
        int at = from;
        boolean negative = at < to && bytes[at] == '-';
        if (negative || (at < to && bytes[at] == '+')) {
            at++;
        }
        long mantissa = 0;
        int digits = 0;
        int significant = 0;
        int point = -1;
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                mantissa = mantissa * 10 + digit;
                digits++;
                if (mantissa != 0) {
                    significant++;
                }
            } else if (digit == '.' - '0' && point < 0) {
                point = digits;
            } else {
                break;
            }
        }
        if (digits == 0) {
            return Double.NaN;
        }
        int scale = point < 0 ? 0 : point - digits;
        if (at < to) {
            int exponent = exponent(bytes, at, to);
            if (exponent == Integer.MIN_VALUE) {
                return Double.NaN;
            }
            scale += exponent;
        }
        if (significant <= SURE_DIGITS && mantissa <= LARGEST_EXACT && scale >= -22 && scale <= 22) {
            double value = scale < 0 ? mantissa / POWERS_OF_TEN[-scale] : mantissa * POWERS_OF_TEN[scale];
            return negative ? -value : value;
        }
        double value = Double.parseDouble(ascii(bytes, from, to));
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    /** The exponent {@code e-7} from its letter to the end, held within what can matter; the smallest int if it is none. */
    private static int exponent(byte[] bytes, int from, int to) {
        if ((bytes[from] | 0x20) != 'e') {
            return Integer.MIN_VALUE;
        }
        int at = from + 1;
        boolean negative = at < to && bytes[at] == '-';
        if (negative || (at < to && bytes[at] == '+')) {
            at++;
        }
        if (at == to) {
            return Integer.MIN_VALUE;
        }
        int value = 0;
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MIN_VALUE;
            }
            value = Math.min(value * 10 + digit, LARGEST_EXPONENT);
        }
        return negative ? -value : value;
    }

    /** The day of {@code 2024-01-31}, also with the time of midnight behind it, as 20240131. */
    static int isoDate(byte[] bytes, int from, int to) {
        if (to - from < 10 || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
            return NO_DATE;
        }
        if (to - from > 10 && !isMidnight(bytes, from + 10, to)) {
            return NO_DATE;
        }
        return date(pair(bytes, from) * 100 + pair(bytes, from + 2), pair(bytes, from + 5), pair(bytes, from + 8));
    }

    /** The day of {@code 20240131} as the same number. */
    static int basicDate(byte[] bytes, int from, int to) {
        if (to - from != 8) {
            return NO_DATE;
        }
        return date(pair(bytes, from) * 100 + pair(bytes, from + 2), pair(bytes, from + 4), pair(bytes, from + 6));
    }

    static LocalDate toLocalDate(int packed) {
        return LocalDate.of(packed / 10_000, packed / 100 % 100, packed % 100);
    }

    /** {@code T00:00}, {@code T00:00:00} or {@code T00:00:00.000}, also with a blank for the T. */
    private static boolean isMidnight(byte[] bytes, int from, int to) {
        int length = to - from;
        boolean wellShaped = length == 6 || length == 9 || length > 10;
        if (!wellShaped || (bytes[from] != ' ' && bytes[from] != 'T')) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            int expected = i == 3 || i == 6 ? ':' : i == 9 ? '.' : '0';
            if (bytes[from + i] != expected) {
                return false;
            }
        }
        return true;
    }

    /** Two digits; far below zero if they are none. */
    private static int pair(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1_000_000 : tens * 10 + ones;
    }

    private static int date(int year, int month, int day) {
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) {
            return NO_DATE;
        }
        return year * 10_000 + month * 100 + day;
    }

    private static int lengthOfMonth(int year, int month) {
        if (month == 2) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    private static String ascii(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    }
}
