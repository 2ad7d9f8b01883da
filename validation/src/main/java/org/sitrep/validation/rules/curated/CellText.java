package org.sitrep.validation.rules.curated;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalLong;
import org.sitrep.io.ColumnKey;
import org.sitrep.validation.rule.RowCells;

/** How the rules of GTD and SCAD read a cell, without making a fuss. */
final class CellText {
    private CellText() {}

    /** The text without blanks around it; empty where a cell says nothing, also in the words of R, pandas and older copies. */
    static String text(RowCells row, ColumnKey<?> column) {
        if (row.isEmpty(column)) {
            return "";
        }
        String text = row.text(column).strip();
        return text.equals("NA") || text.equals("NaN") || text.equals(".") ? "" : text;
    }

    static boolean isMissing(RowCells row, ColumnKey<?> column) {
        return row.isEmpty(column) || text(row, column).isEmpty();
    }

    /** The number that a cell says; NaN for a cell that says nothing, or something else. */
    static double number(RowCells row, ColumnKey<?> column) {
        double number = row.number(column);
        if (!Double.isNaN(number) || row.isEmpty(column)) {
            return number;
        }
        return parse(text(row, column));
    }

    /** A plain number that has had blanks around it, or a point at its end. */
    private static double parse(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int points = 0;
        int digits = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            points += c == '.' ? 1 : 0;
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        boolean isNumber = digits > 0 && digits <= 15 && points <= 1 && from + points + digits == text.length();
        return isNumber ? Double.parseDouble(text) : Double.NaN;
    }

    static boolean isWhole(double number) {
        return number == Math.rint(number) && !Double.isInfinite(number);
    }

    /** A day, counted from 1970-01-01; empty if there is no such day. */
    static OptionalLong day(double year, double month, double day) {
        boolean isDay = year >= 1
                && year <= 9999
                && month >= 1
                && month <= 12
                && day >= 1
                && isWhole(year)
                && isWhole(month)
                && isWhole(day)
                && day <= YearMonth.of((int) year, (int) month).lengthOfMonth();
        return isDay
                ? OptionalLong.of(
                        LocalDate.of((int) year, (int) month, (int) day).toEpochDay())
                : OptionalLong.empty();
    }

    /** The number that stands in a part of a text; -1 if that is not made of digits alone. */
    static int digits(String text, int from, int to) {
        if (from < 0 || from >= to || text.length() < to || to - from > 9) {
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

    /** The letters and digits of a text in lower case. */
    static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }
}
