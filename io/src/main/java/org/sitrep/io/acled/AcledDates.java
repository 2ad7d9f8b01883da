package org.sitrep.io.acled;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the days of ACLED's files in every form that they and their copies have.
 *
 * <p>These are {@code 2022-09-23} (API, current exports), {@code 28 December 2022} (export tool), {@code 01-January-2015} (Asia
 * to 2016), {@code 29/12/2015} (Africa to 2016, always the day first), {@code 9-May-20} and {@code 31-12-19} (Excel), {@code
 * 2021-01-02T00:00:00Z} (R). A year of two digits is one of 1997, when ACLED's data begin, to 2096. Serial numbers of Excel are
 * no days here, since nothing tells them from other numbers.
 */
final class AcledDates {
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

    private AcledDates() {}

    static Optional<LocalDate> parse(String text) {
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
