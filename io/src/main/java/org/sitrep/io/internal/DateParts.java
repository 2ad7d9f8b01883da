package org.sitrep.io.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.event.Event;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimeBound;
import org.sitrep.time.TimePrecision;

/**
 * A day in three numbers, for formats that have a column for each.
 *
 * @param year the year, from 1 to 9999
 * @param month the month; 0 if it is not known
 * @param day the day of the month; 0 if it is not known
 */
public record DateParts(int year, int month, int day) {
    private static final int LAST_YEAR = 9999;

    /**
     * When an event began or, if only that is known, when it ended; of an event without a time, when the first of its sources
     * that says so was published.
     */
    public static Optional<DateParts> first(Event event) {
        return event.time()
                .flatMap(DateParts::first)
                .or(() -> event.sources().stream()
                        .map(DateParts::published)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /**
     * When an event was; of one without a time that four digits can write, the day on which the first of its sources that says
     * so was published.
     */
    public static Optional<EventTime> time(Event event) {
        return event.time()
                .filter(time -> first(time).isPresent())
                .or(() -> first(event).map(day -> EventTime.of(day.earliest())));
    }

    /** The day on which a report was published. */
    public static Optional<DateParts> published(Source source) {
        return source.published().flatMap(DateParts::first);
    }

    private static Optional<DateParts> first(EventTime time) {
        return of(time.start()).or(() -> of(time.end()));
    }

    /** The day that a bound names; empty if it is open or unknown, or has a year that four digits cannot write. */
    public static Optional<DateParts> of(TimeBound bound) {
        Optional<LocalDate> first = bound.earliest();
        if (first.isEmpty() || first.get().getYear() < 1 || first.get().getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        LocalDate day = first.get();
        TimePrecision precision = bound.precision();
        if (precision == TimePrecision.MONTH) {
            return Optional.of(new DateParts(day.getYear(), day.getMonthValue(), 0));
        }
        boolean yearOnly = precision.compareTo(TimePrecision.MONTH) > 0;
        return Optional.of(
                yearOnly
                        ? new DateParts(day.getYear(), 0, 0)
                        : new DateParts(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    /** The first day that it can be. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The day, if it is one. */
    public Optional<LocalDate> wholeDay() {
        return day > 0 ? Optional.of(earliest()) : Optional.empty();
    }
}
