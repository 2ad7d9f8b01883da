package org.sitrep.validation.rules.gdelt;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sitrep.io.gdelt.Gdelt2Format;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;

/** Days and times as GDELT writes them, in digits. */
final class Days {
    /** What the clocks of a publisher and of a reader may differ by. */
    private static final Duration CLOCK_ERROR = Duration.ofHours(1);

    private static final double WRITTEN_TO = 0.00011;
    private static final int MINUTES_OF_A_FILE = 15;

    private Days() {}

    /** The day that a number like 20240131 says. */
    static Optional<LocalDate> day(double number) {
        if (!(number >= 1_01_01 && number <= 9999_12_31) || number != Math.rint(number)) {
            return Optional.empty();
        }
        int digits = (int) number;
        int year = digits / 10_000;
        int month = digits / 100 % 100;
        int day = digits % 100;
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The moment that a number like 20240131143000 says. */
    static Optional<LocalDateTime> time(double number) {
        if (!(number >= 0 && number <= 9999_12_31_23_59_59d) || number != Math.rint(number)) {
            return Optional.empty();
        }
        long digits = (long) number;
        int hour = (int) (digits / 10_000 % 100);
        int minute = (int) (digits / 100 % 100);
        int second = (int) (digits % 100);
        return hour > 23 || minute > 59 || second > 59
                ? Optional.empty()
                : day(Math.floor(number / 1_000_000)).map(day -> day.atTime(hour, minute, second));
    }

    /** The day on which a row was added, by version. */
    static Optional<LocalDate> added(RowCells row) {
        double number = row.number(GdeltColumns.DATE_ADDED);
        return isVersion2(row) ? time(number).map(LocalDateTime::toLocalDate) : day(number);
    }

    static boolean isVersion2(RowCells row) {
        return row.format().equals(Gdelt2Format.ID);
    }

    static boolean isQuarterOfAnHour(LocalDateTime time) {
        return time.getMinute() % MINUTES_OF_A_FILE == 0 && time.getSecond() == 0;
    }

    static boolean isInTheFuture(LocalDateTime time, Clock clock) {
        return time.toInstant(ZoneOffset.UTC).isAfter(clock.instant().plus(CLOCK_ERROR));
    }

    /** The day as a fraction of its year, in which all months have thirty days. */
    static boolean isFraction(double fraction, LocalDate day) {
        double expected = day.getYear() + ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0;
        return Math.abs(fraction - expected) < WRITTEN_TO;
    }

    /** Whether month, year and fraction say the same month, whatever the day may say. */
    static boolean agree(double monthOfYear, double year, double fraction) {
        double month = monthOfYear % 100;
        double day = (fraction - year) * 365 - (month - 1) * 30;
        return year == Math.floor(monthOfYear / 100) && month >= 1 && month <= 12 && day > 0.9 && day < 31.1;
    }
}
