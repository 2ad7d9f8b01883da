package org.sitrep.validation.rules.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimePrecision;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.ValueRule;

/** A time that is said to be known more finely than it is told. */
final class PrecisionFinerThanSpan implements ValueRule<EventTime> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("precision-finer-than-span")
            .severity(Severity.WARNING)
            .summary("A time spans far more than the precision with which it is said to be known.")
            .meaning(
                    "A stated precision says within what span the event took place: what is known to the day, or to within days or a"
                            + " week, should not span more than a month, what is known to within a month not more than three, a year not"
                            + " more than three years. Only a precision that differs from that of the two ends is looked at, since an event"
                            + " that lasts may have two ends that are both known well.")
            .fix("State a coarser precision, or correct the ends.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<EventTime> type() {
        return EventTime.class;
    }

    @Override
    public void check(EventTime time, RuleContext context) {
        Optional<TimePrecision> stated = time.statedPrecision();
        if (stated.isEmpty()) {
            return;
        }
        Optional<LocalDate> first = time.earliest();
        Optional<LocalDate> last = time.latest();
        if (first.isPresent() && last.isPresent()) {
            long days = ChronoUnit.DAYS.between(first.get(), last.get()) + 1;
            if (days > mostDays(stated.get())) {
                context.report(
                        time.isInterval() ? "end" : "",
                        time.toString(),
                        "the time " + time.start() + (time.isInterval() ? " to " + time.end() : "") + " spans " + days
                                + " days, but its precision is said to be: "
                                + stated.get().code());
            }
        }
    }

    private static long mostDays(TimePrecision stated) {
        return switch (stated) {
            case SECOND, MINUTE, HOUR, DAY, DAYS, WEEK -> 31;
            case MONTH -> 92;
            case YEAR -> 1_096;
            case DECADE, CENTURY, UNKNOWN -> Long.MAX_VALUE;
        };
    }
}
