package org.sitrep.validation.rules.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimeBound;

/** What can be said for certain about the order of the bounds of a time. */
final class TimeOrder {
    private TimeOrder() {}

    /** By moments if both bounds have an offset, else by days; on one day by the clock, if neither has an offset. */
    static boolean endsBeforeStart(EventTime time) {
        TimeBound start = time.start();
        TimeBound end = time.end();
        Optional<Instant> startsAt = start.earliestInstant();
        Optional<Instant> endsAt = end.latestInstant();
        if (startsAt.isPresent() && endsAt.isPresent()) {
            return startsAt.get().isAfter(endsAt.get());
        }
        Optional<LocalDate> firstDay = start.earliest();
        Optional<LocalDate> lastDay = end.latest();
        if (firstDay.isEmpty() || lastDay.isEmpty()) {
            return false;
        }
        if (start.offset().isPresent() != end.offset().isPresent()) {
            // An offset moves a day by at most one, so that two days apart are apart wherever the other clock stood.
            return firstDay.get().isAfter(lastDay.get().plusDays(1));
        }
        if (!firstDay.get().equals(lastDay.get())) {
            return firstDay.get().isAfter(lastDay.get());
        }
        Optional<LocalTime> startTime = start.time();
        Optional<LocalTime> endTime = end.time();
        return startTime.isPresent() && endTime.isPresent() && startTime.get().isAfter(endTime.get());
    }
}
