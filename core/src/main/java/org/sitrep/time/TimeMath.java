package org.sitrep.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a calendar form can stand for: its first and last day and moment. */
final class TimeMath {
    private static final int[] POWERS_OF_TEN = {1, 10, 100, 1000, 10000};

    private TimeMath() {}

    static boolean isDayOfMonth(int year, int month, int day) {
        return day >= 1
                && day
                        <= (month == TimeBound.UNSPECIFIED_MONTH
                                ? 31
                                : YearMonth.of(year, month).lengthOfMonth());
    }

    static LocalDate first(TimeBound bound) {
        int month = bound.month() == 0 || bound.month() == TimeBound.UNSPECIFIED_MONTH ? 1 : bound.month();
        int day = bound.day() == 0 || bound.day() == TimeBound.UNSPECIFIED_DAY ? 1 : bound.day();
        return LocalDate.of(bound.year(), month, day);
    }

    static LocalDate last(TimeBound bound) {
        int year = bound.year() + POWERS_OF_TEN[bound.yearDigits()] - 1;
        int month = bound.month() == 0 || bound.month() == TimeBound.UNSPECIFIED_MONTH ? 12 : bound.month();
        if (bound.day() == 0 || bound.day() == TimeBound.UNSPECIFIED_DAY) {
            return YearMonth.of(year, month).atEndOfMonth();
        }
        return LocalDate.of(year, month, bound.day());
    }

    static LocalDateTime firstMoment(TimeBound bound) {
        ClockTime clock = bound.clock();
        return first(bound).atTime(clock == null ? LocalTime.MIN : clock.first());
    }

    static LocalDateTime lastMoment(TimeBound bound) {
        ClockTime clock = bound.clock();
        return last(bound).atTime(clock == null ? LocalTime.MAX : clock.last());
    }

    static Optional<Instant> instant(TimeBound bound, boolean first) {
        ClockTime clock = bound.clock();
        if (clock == null) {
            return Optional.empty();
        }
        LocalDateTime local = first ? firstMoment(bound) : lastMoment(bound);
        if (clock.offset() != null) {
            return Optional.of(local.toInstant(clock.offset()));
        }
        if (clock.zone() == null) {
            return Optional.empty();
        }
        ZonedDateTime zoned = local.atZone(clock.zone());
        return Optional.of((first ? zoned.withEarlierOffsetAtOverlap() : zoned.withLaterOffsetAtOverlap()).toInstant());
    }

    /** Whether the last moment of one, with its slack, is before the first of the other, with its slack. */
    static boolean isBefore(TimeBound one, @Nullable Long oneSlack, TimeBound other, @Nullable Long otherSlack) {
        if (!one.isKnown() || !other.isKnown() || oneSlack == null || otherSlack == null) {
            return false;
        }
        long slack = oneSlack + otherSlack;
        Optional<Instant> last = one.latestInstant();
        Optional<Instant> first = other.earliestInstant();
        if (last.isPresent() && first.isPresent()) {
            return last.get().plusSeconds(slack).isBefore(first.get());
        }
        if (last.isEmpty() && first.isEmpty()) {
            return lastMoment(one).plusSeconds(slack).isBefore(firstMoment(other));
        }
        return last(one).plusDays((slack + 86_399) / 86_400).isBefore(first(other));
    }

    /** How many seconds about a time "around" it can still be, or null where nothing can be said. */
    static @Nullable Long slack(TimePrecision precision) {
        long day = 86_400;
        return switch (precision) {
            case SECOND, MINUTE, HOUR -> 3_600L;
            case DAY -> day;
            case DAYS -> 6 * day;
            case WEEK -> 7 * day;
            case MONTH -> 31 * day;
            case YEAR -> 366 * day;
            case DECADE -> 3_653 * day;
            case CENTURY -> 36_525 * day;
            case UNKNOWN -> null;
        };
    }
}
