package org.sitrep.validation.rules.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.io.ColumnKey;
import org.sitrep.validation.rule.RowCells;

/** What the text of a cell says, in formats with words for what is missing, and whether it is a text at all. */
final class CellText {
    private static final Set<String> MISSING = Set.of("NA", "NULL", "None", "---");
    /** What the second and third byte of a letter in UTF-8 become where a program takes them for letters of Windows-1252. */
    private static final String HIGH =
            "\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018\u2019\u201a\u201c"
                    + "\u201d\u201e\u2020\u2021\u2022\u2026\u2030\u2039\u203a\u20ac\u2122";

    private CellText() {}

    /** The text of a cell without blanks and quotes around it; empty where it says that nothing is there. */
    static String of(RowCells row, ColumnKey<?> column) {
        return row.isEmpty(column) ? "" : clean(row.text(column));
    }

    /** A text without blanks and quotes around it; empty where it says that nothing is there. */
    static String clean(String text) {
        String clean = text.strip();
        if (clean.length() > 1 && clean.charAt(0) == '"' && clean.charAt(clean.length() - 1) == '"') {
            clean = clean.substring(1, clean.length() - 1).strip();
        }
        return MISSING.contains(clean) ? "" : clean;
    }

    /** The parts of a list, each without blanks and words for what is missing; they keep their places. */
    static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(clean(text.substring(from, at)));
            from = at + 1;
        }
        parts.add(clean(text.substring(from)));
        return parts;
    }

    /** The number that a cell says, quoted or not; NaN if it says none. */
    static double number(RowCells row, ColumnKey<? extends Number> column) {
        double plain = row.number(column);
        if (!Double.isNaN(plain) || row.isEmpty(column)) {
            return plain;
        }
        return row.value(column).map(Number::doubleValue).orElse(Double.NaN);
    }

    /** Reports a cell whose number lies beyond the bounds. */
    static void checkRange(RowCells row, ColumnKey<? extends Number> column, double low, double high) {
        double number = number(row, column);
        if (number < low || number > high) {
            row.report(
                    column,
                    column.name() + " is " + clean(row.text(column)) + ", but must lie between " + plain(low) + " and "
                            + plain(high));
        }
    }

    /** Reports a cell that says something that is no number, or no whole one from 0 on. */
    static void checkNumber(RowCells row, ColumnKey<? extends Number> column, boolean whole) {
        double number = number(row, column);
        boolean wrong = Double.isNaN(number) || (whole && (number < 0 || number != Math.rint(number)));
        if (wrong && !of(row, column).isEmpty()) {
            row.report(
                    column,
                    column.name() + " is \"" + row.text(column) + "\", but must be a " + (whole ? "whole " : "")
                            + "number");
        }
    }

    /** A number without a point where it needs none. */
    static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    /** Reports cells whose characters were lost or taken for others. */
    static void checkCharacters(RowCells row, List<ColumnKey<?>> columns) {
        for (ColumnKey<?> column : columns) {
            if (!row.isEmpty(column) && isGarbled(row.text(column))) {
                row.report(column, column.name() + " has characters that a program has garbled: " + row.text(column));
            }
        }
    }

    /** Whether a text has a character that stands for a lost one or is for control, or UTF-8 that was read as Latin letters. */
    static boolean isGarbled(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' || (c >= '\u007f' && c <= '\u009f');
            if ((control && c != '\t' && c != '\n' && c != '\r') || c == '\ufffd') {
                return true;
            }
            boolean leads = (c >= '\u00c2' && c <= '\u00c5') || c == '\u00d0' || c == '\u00d1' || c == '\u00e2';
            if (leads && i + 1 < text.length() && isTrail(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTrail(char c) {
        return (c >= '\u0080' && c <= '\u00bf') || HIGH.indexOf(c) >= 0;
    }
}
