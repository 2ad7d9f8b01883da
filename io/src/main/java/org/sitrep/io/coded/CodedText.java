package org.sitrep.io.coded;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of cells as the machine-coded formats write it; what stands for a missing value is cleared before. */
public final class CodedText {
    private static final Pattern WHOLE = Pattern.compile("([+-]?[0-9]{1,18})(?:\\.0*)?");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{0,30})?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})([-/]?)([0-9]{1,2})\\2([0-9]{1,2})(?:[ T]00:00(?::00(?:\\.0*)?)?)?");
    private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");

    private static final Pattern BREAK = Pattern.compile(" *[\\t\\r\\n][ \\t\\r\\n]*");

    private CodedText() {}

    /**
     * A day written {@code 2018-06-01}, {@code 2018/06/01}, {@code 20180601}, or month first {@code 6/1/2018}.
     *
     * @param text the text
     * @return the day; empty if the text is none
     */
    public static Optional<LocalDate> day(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches() && (!yearFirst.group(2).isEmpty() || text.length() == 8)) {
            return date(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches()
                ? date(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A whole number, also with the decimal point that other programs give it.
     *
     * @param text the text
     * @return the number; empty if the text is none
     */
    public static Optional<Long> whole(String text) {
        return Optional.of(WHOLE.matcher(text))
                .filter(number -> number.matches())
                .map(number -> Long.parseLong(number.group(1)));
    }

    /**
     * Tells whether a text is made of digits alone.
     *
     * @param text the text
     * @param most how many there may be
     * @return false also for an empty text
     */
    public static boolean isDigits(String text, int most) {
        int length = text.length();
        if (length == 0 || length > most) {
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

    /**
     * A decimal number.
     *
     * @param text the text
     * @return the number; empty if the text is none
     */
    public static Optional<Double> decimal(String text) {
        return Optional.of(text)
                .filter(number -> DECIMAL.matcher(number).matches())
                .map(Double::valueOf);
    }

    /**
     * The parts of a list without blanks around them; empty parts keep their place.
     *
     * @param text the text
     * @param separator what stands between two parts
     * @return the parts; none for an empty text
     */
    public static List<String> parts(String text, char separator) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at).strip());
            from = at + 1;
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    /**
     * A text as it can stand in a cell between tabs.
     *
     * @param text the text
     * @return the text with a blank for every tab and line break, and the blanks around it
     */
    public static String line(String text) {
        return BREAK.matcher(text).replaceAll(" ");
    }
}
