package org.sitrep.validation.rules.curated;

import java.util.OptionalLong;

/** The written dates of GTD: months first, as in {@code 10/31/2001}, or as copies from a workbook have them. */
final class GtdDates {
    private static final int LENGTH_OF_ISO = 10;

    private GtdDates() {}

    /** The year, month and day with which a text begins; nothing if it begins with no date. */
    static int[] parts(String text) {
        if (isIso(text)) {
            return checked(
                    CellText.digits(text, 0, 4), CellText.digits(text, 5, 7), CellText.digits(text, 8, LENGTH_OF_ISO));
        }
        int first = separator(text, 0);
        int second = first < 0 ? -1 : separator(text, first + 1);
        if (second < 0) {
            return new int[0];
        }
        return checked(
                CellText.digits(text, second + 1, second + 5),
                CellText.digits(text, 0, first),
                CellText.digits(text, first + 1, second));
    }

    /** The day of a text that is a date and nothing more but, perhaps, midnight. */
    static OptionalLong day(String text) {
        int[] parts = parts(text);
        if (parts.length == 0) {
            return OptionalLong.empty();
        }
        int end = isIso(text) ? LENGTH_OF_ISO : separator(text, separator(text, 0) + 1) + 5;
        String rest = text.substring(end).strip();
        boolean isMidnight =
                rest.isEmpty() || rest.startsWith("00:00") || rest.startsWith("0:00") || rest.startsWith("T00:00");
        return isMidnight ? CellText.day(parts[0], parts[1], parts[2]) : OptionalLong.empty();
    }

    private static boolean isIso(String text) {
        return text.length() >= LENGTH_OF_ISO && text.charAt(4) == '-' && text.charAt(7) == '-';
    }

    private static int separator(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + 3); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '-') {
                return i;
            }
        }
        return -1;
    }

    private static int[] checked(int year, int month, int day) {
        return year < 0 || month < 0 || day < 0 ? new int[0] : new int[] {year, month, day};
    }
}
