package org.sitrep.io.acled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.TableRow;

/** The text of ACLED's cells: without blanks around it, and absent where R or pandas have written that it is. */
final class AcledText {
    /** A whole number, also as pandas writes it in a column with gaps. */
    private static final Pattern WHOLE = Pattern.compile("([+-]?[0-9]{1,18})(?:\\.0*)?");

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,9}(\\.[0-9]{0,30})?([eE][+-]?[0-9]{1,3})?");

    private static final int MOST_DIGITS = 18;

    private AcledText() {}

    /** The text of a cell; empty if the table has no such column, or the cell nothing in it. */
    static String text(TableRow row, int index) {
        return index < 0 || row.isEmpty(index) ? "" : clean(row.text(index));
    }

    /** Tells whether {@link #text} is empty; for numbers, of which the first byte tells it, no text is made. */
    static boolean isEmpty(TableRow row, int index) {
        if (index < 0 || row.isEmpty(index)) {
            return true;
        }
        byte first = row.buffer()[row.cellStart(index)];
        return (first < '0' || first > '9') && first != '-' && text(row, index).isEmpty();
    }

    /** The text without blanks around it; empty if it stands for a missing value. */
    static String clean(String text) {
        String stripped = strip(text);
        return stripped.equals("NA") || stripped.equals("NaN") ? "" : stripped;
    }

    /** Leaves out blanks at both ends, and the no-break spaces that stand for some of them. */
    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        boolean printable = c > ' ' && c < 0x7f;
        return !printable && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    static Optional<String> present(String text) {
        return Optional.of(clean(text)).filter(clean -> !clean.isEmpty());
    }

    /** The parts of a list; a semicolon without a blank behind it belongs to a part. */
    static List<String> list(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int at = text.indexOf("; ", from);
            String part = clean(text.substring(from, at < 0 ? text.length() : at));
            if (at < 0 && part.endsWith(";")) {
                part = strip(part.substring(0, part.length() - 1));
            }
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = at < 0 ? text.length() : at + 2;
        }
        return parts;
    }

    static Optional<List<String>> presentList(String text) {
        return Optional.of(list(text)).filter(parts -> !parts.isEmpty());
    }

    static Optional<Long> presentInteger(String text) {
        return Optional.of(WHOLE.matcher(strip(text)))
                .filter(number -> number.matches())
                .map(number -> Long.parseLong(number.group(1)));
    }

    /** A number without the padding or the decimal point that other programs have given it; any other text as it is. */
    static String whole(String text) {
        return isPlainNumber(text)
                ? text
                : presentInteger(text).map(String::valueOf).orElse(text);
    }

    /** Digits alone, few enough for any number, of which the first is no padding. */
    private static boolean isPlainNumber(String text) {
        int length = text.length();
        if (length == 0 || length > MOST_DIGITS || (length > 1 && text.charAt(0) == '0')) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    static Optional<Double> presentDecimal(String text) {
        return Optional.of(strip(text))
                .filter(number -> DECIMAL.matcher(number).matches())
                .map(Double::valueOf);
    }

    static long integer(TableRow row, int index) {
        try {
            return row.integer(index);
        } catch (BadCellException e) {
            return presentInteger(row.text(index)).orElseThrow(() -> e);
        }
    }

    static double decimal(TableRow row, int index) {
        try {
            return row.decimal(index);
        } catch (BadCellException e) {
            return presentDecimal(row.text(index)).orElseThrow(() -> e);
        }
    }
}
