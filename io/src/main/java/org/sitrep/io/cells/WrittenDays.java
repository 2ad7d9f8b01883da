package org.sitrep.io.cells;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days in every form that ACLED's files and their copies have.
 *
 * <p>These are {@code 2022-09-23} (API, current exports), {@code 28 December 2022} (export tool), {@code 01-January-2015} (Asia
 * to 2016), {@code 29/12/2015} (Africa to 2016, always the day first), {@code 9-May-20} and {@code 31-12-19} (Excel), {@code
 * 2021-01-02T00:00:00Z} (R). A year of two digits is one of 1997, when ACLED's data begin, to 2096. Serial numbers of Excel are
 * days for {@link #ofSerial} alone, since nothing tells them from other numbers.
 */
public final class WrittenDays {
    private static final Pattern DAY = Pattern.compile("([0-9]{1,4})[-/ ]([0-9]{1,2}|[A-Za-z]{3,9})[-/ ]([0-9]{1,4})"
            + "(?:[T ]00:00(?::00(?:\\.0+)?)?(?:Z|[+-]00:?00)?)?");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int FIRST_YEAR = 97;

    /** Day 0 of Excel, as it counts since March 1900. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final Pattern SERIAL = Pattern.compile("[2-7][0-9]{4}");

    private WrittenDays() {}

    /**
     * The day of a serial number of Excel: five digits, for days of 1954 to 2119.
     *
     * @param text the number
     * @return the day; empty if it is no such number
     */
    public static Optional<LocalDate> ofSerial(String text) {
        return SERIAL.matcher(text.strip()).matches()
                ? Optional.of(SERIAL_ZERO.plusDays(Long.parseLong(text.strip())))
                : Optional.empty();
    }

    /**
     * The serial number of Excel for a day.
     *
     * @param day the day
     * @return the number
     */
    public static String serial(LocalDate day) {
        return String.valueOf(ChronoUnit.DAYS.between(SERIAL_ZERO, day));
    }

    /**
     * Reads a day.
     *
     * @param text the text
     * @return the day; empty if it is none in a form that is known
     */
    public static Optional<LocalDate> parse(String text) {
        Matcher parts = DAY.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean yearFirst = parts.group(1).length() == 4;
        int year = year(parts.group(yearFirst ? 1 : 3));
        int month = month(parts.group(2));
        String day = parts.group(yearFirst ? 3 : 1);
        if (year < 0 || day.length() > 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A day in the form of another one, or in that of ACLED's API if there is none.
     *
     * @param day the day
     * @param form another day
     * @return the text
     */
    public static String format(LocalDate day, String form) {
        Matcher parts = DAY.matcher(form.strip());
        if (!parts.matches()) {
            return day.toString();
        }
        boolean yearFirst = parts.group(1).length() == 4;
        int dayGroup = yearFirst ? 3 : 1;
        int yearGroup = yearFirst ? 1 : 3;
        String year = String.valueOf(day.getYear());
        boolean shortYear = parts.group(yearGroup).length() == 2;
        String month = month(day.getMonthValue(), parts.group(2), shortYear);
        String dayText = padded(day.getDayOfMonth(), parts.group(dayGroup));
        String yearText = shortYear ? year.substring(year.length() - 2) : year;
        String stripped = form.strip();
        String first = stripped.substring(parts.end(1), parts.start(2));
        String second = stripped.substring(parts.end(2), parts.start(3));
        return (yearFirst ? yearText : dayText)
                + first
                + month
                + second
                + (yearFirst ? dayText : yearText)
                + stripped.substring(parts.end(3));
    }

    private static String month(int month, String form, boolean shortYear) {
        if (Character.isDigit(form.charAt(0))) {
            return padded(month, form);
        }
        String name = MONTHS.get(month - 1);
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        // May is a whole word of three letters; with a short year, other months are cut too
        return form.length() == 3 && (shortYear || !form.equalsIgnoreCase("May")) ? capital.substring(0, 3) : capital;
    }

    /** With a zero before a single digit unless the form shows that there is none. */
    private static String padded(int number, String form) {
        return number < 10 && form.length() == 2 ? "0" + number : String.valueOf(number);
    }

    private static int year(String digits) {
        int number = Integer.parseInt(digits);
        return switch (digits.length()) {
            case 4 -> number;
            case 2 -> number < FIRST_YEAR ? 2000 + number : 1900 + number;
            default -> -1;
        };
    }

    /** The number of a month, or 0, which no calendar takes, if it is none. */
    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        String name = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            if (month.equals(name) || (name.length() <= 4 && month.startsWith(name))) {
                return i + 1;
            }
        }
        return 0;
    }
}
