package org.sitrep.validation.rules.ucdp;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import org.sitrep.io.ColumnKey;
import org.sitrep.validation.rule.RowCells;

/** What the rules of UCDP GED have in common: the formats, and how a cell is read without making a fuss. */
final class Ged {
    /** UCDP's own files and answers, and the copies with tags that are known by the same names of columns. */
    static final List<String> FORMATS = List.of("ucdp-ged-csv", "ucdp-ged-json", "hxl-csv");

    static final String GOVERNMENT = "Government of ";
    static final String CIVILIANS = "Civilians";
    static final int STATE_BASED = 1;
    static final int NON_STATE = 2;
    static final int ONE_SIDED = 3;

    private static final int LENGTH_OF_DAY = 10;
    private static final String PLACEHOLDER = "XXX";

    private Ged() {}

    /** Whether a cell says nothing: it is empty, blank, or what R, pandas and others write for a missing value. */
    static boolean isMissing(RowCells row, ColumnKey<?> column) {
        return row.isEmpty(column) || isMissing(row.text(column));
    }

    static boolean isMissing(String text) {
        return text.isBlank() || text.equals("NA") || text.equals("NaN") || text.equals("null");
    }

    /** The text without blanks around it; empty for a missing value. */
    static String text(RowCells row, ColumnKey<?> column) {
        if (row.isEmpty(column)) {
            return "";
        }
        String text = row.text(column);
        return isMissing(text) ? "" : text.strip();
    }

    /** The whole number that a cell says. */
    static OptionalLong whole(RowCells row, ColumnKey<?> column) {
        double number = row.number(column);
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? OptionalLong.of((long) number)
                : OptionalLong.empty();
    }

    /** Whether a cell says exactly this number. */
    static boolean is(RowCells row, ColumnKey<?> column, long number) {
        return row.number(column) == number;
    }

    /** The day that a text begins with, such as {@code 2013-01-03 00:00:00.000}, counted from 1970-01-01. */
    static OptionalLong day(String text) {
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, LENGTH_OF_DAY);
        boolean isDay = year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return isDay ? OptionalLong.of(LocalDate.of(year, month, day).toEpochDay()) : OptionalLong.empty();
    }

    /** The day as it is written, without the time that is always midnight. */
    static String dayText(String text) {
        return text.substring(0, Math.min(LENGTH_OF_DAY, text.length()));
    }

    /** The number that stands in a part of a text; -1 if that is not made of digits alone. */
    static int digits(String text, int from, int to) {
        if (text.length() < to) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Whether two names are the same but for blanks, and upper and lower case. */
    static boolean isSame(String name, String other) {
        return name.equalsIgnoreCase(other) || squeeze(name).equalsIgnoreCase(squeeze(other));
    }

    /** The text without blanks at its ends, and with single blanks within. */
    static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!isBlank) {
                squeezed.append(c);
            } else if (squeezed.length() > 0 && squeezed.charAt(squeezed.length() - 1) != ' ') {
                squeezed.append(' ');
            }
        }
        return squeezed.toString().stripTrailing();
    }

    static boolean isGovernment(String side) {
        return side.startsWith(GOVERNMENT);
    }

    /** Whether a side is one of which candidate files do not know yet who it is, such as {@code XXX482}. */
    static boolean isPlaceholder(String side) {
        return side.startsWith(PLACEHOLDER);
    }

    /** How many parts a separator makes of a text. */
    static int count(String text, String separator) {
        int parts = 1;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + separator.length())) {
            parts++;
        }
        return parts;
    }
}
