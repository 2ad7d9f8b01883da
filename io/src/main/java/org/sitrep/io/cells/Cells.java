package org.sitrep.io.cells;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.TableRow;
import org.sitrep.place.Coordinates;

/** The text of cells without blanks around it, absent where R or pandas have written that it is, and what stands in it. */
public final class Cells {
    /** A whole number, also as pandas writes it in a column with gaps. */
    private static final Pattern WHOLE = Pattern.compile("([+-]?[0-9]{1,18})(?:\\.0*)?");

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,17}(\\.[0-9]{0,30})?([eE][+-]?[0-9]{1,2})?");

    private Cells() {}

    /**
     * The text of a cell.
     *
     * @param row the row
     * @param index the index of the cell; -1 for a column that the table does not have
     * @return the text without blanks around it; empty for an empty cell
     */
    public static String text(TableRow row, int index) {
        return index < 0 || row.isEmpty(index) ? "" : clean(row.text(index));
    }

    /**
     * The text of a cell, if there is any.
     *
     * @param row the row
     * @param index the index of the cell; -1 for a column that the table does not have
     * @return the text without blanks around it
     */
    public static Optional<String> optional(TableRow row, int index) {
        return Optional.of(text(row, index)).filter(text -> !text.isEmpty());
    }

    /**
     * The text without blanks around it.
     *
     * @param text the text
     * @return the text; empty if it stands for a missing value
     */
    public static String clean(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        String stripped = text.substring(from, to);
        return stripped.equals("NA") || stripped.equals("NaN") ? "" : stripped;
    }

    /**
     * The text as {@link String#strip} gives it; faster for the many texts that have nothing to leave out.
     *
     * @param text the text
     * @return the text without blanks around it
     */
    public static String strip(String text) {
        int length = text.length();
        boolean bare = length > 0 && isVisible(text.charAt(0)) && isVisible(text.charAt(length - 1));
        return bare ? text : text.strip();
    }

    private static boolean isVisible(char c) {
        return c > ' ' && c < 0x7f;
    }

    private static boolean isBlank(char c) {
        return !isVisible(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /**
     * A text, if there is any.
     *
     * @param text the text of a cell
     * @return the text without blanks around it
     */
    public static Optional<String> present(String text) {
        return Optional.of(clean(text)).filter(clean -> !clean.isEmpty());
    }

    /**
     * A whole number, if it is one.
     *
     * @param text the text of a cell
     * @return the number
     */
    public static Optional<Long> presentInteger(String text) {
        Matcher number = WHOLE.matcher(clean(text));
        return number.matches() ? Optional.of(Long.parseLong(number.group(1))) : Optional.empty();
    }

    /**
     * A number, if it is one.
     *
     * @param text the text of a cell
     * @return the number
     */
    public static Optional<Double> presentDecimal(String text) {
        return presentNumber(text).map(BigDecimal::doubleValue);
    }

    /**
     * A number with all its digits, if it is one.
     *
     * @param text the text of a cell
     * @return the number
     */
    public static Optional<BigDecimal> presentNumber(String text) {
        String clean = clean(text);
        return DECIMAL.matcher(clean).matches() ? Optional.of(new BigDecimal(clean)) : Optional.empty();
    }

    /**
     * A code or id without the decimal point or exponent that spreadsheets have given it.
     *
     * @param text the text of a cell
     * @return the digits alone if it is a whole number, or else the text
     */
    public static String code(String text) {
        String clean = clean(text);
        if (clean.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return clean;
        }
        Optional<BigDecimal> number =
                presentNumber(clean).filter(n -> n.stripTrailingZeros().scale() <= 0);
        // an exponent above the digits means that digits are lost: 2.00001E+11
        return number.filter(n -> n.scale() >= 0)
                .map(n -> n.toBigIntegerExact().toString())
                .orElse(clean);
    }

    /**
     * The coordinates in two cells; one without the other is a damaged row.
     *
     * @param row the row
     * @param latitude the index of the latitude; -1 for a column that the table does not have
     * @param longitude the index of the longitude; -1 for a column that the table does not have
     * @return the coordinates; empty if both cells are
     * @throws BadCellException if a cell holds no number
     */
    public static Optional<Coordinates> coordinates(TableRow row, int latitude, int longitude) {
        boolean none = text(row, latitude).isEmpty() && text(row, longitude).isEmpty();
        if (none || latitude < 0 || longitude < 0) {
            return Optional.empty();
        }
        double north = degrees(row, latitude);
        double east = degrees(row, longitude);
        return Optional.of(Coordinates.of(north, east));
    }

    /** Out of range is no reason to refuse it: judging is a validator's work. */
    private static double degrees(TableRow row, int index) {
        String text = text(row, index);
        return presentDecimal(text)
                .orElseThrow(() -> new BadCellException(index, "bad-number", "a number of degrees", text));
    }
}
