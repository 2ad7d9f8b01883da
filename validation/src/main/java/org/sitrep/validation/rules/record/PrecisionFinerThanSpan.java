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

/** A time that is said to be known more finely than its two ends allow. */
final class PrecisionFinerThanSpan implements ValueRule<EventTime> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("precision-finer-than-span")
            .severity(Severity.WARNING)
            .summary("A time is said to be known to the day, or more finely, but spans more than a year.")
            .meaning("A stated precision says within what span the event took place; a day that may be any of four"
                    + " hundred is not known to the day. Only a precision that is stated by itself counts, and only spans"
                    + " over a year: an event that lasts may have two ends that are both known well.")
            .fix("State a coarser precision, or correct the ends.")
            .since("0.1")
            .build();

    private static final int MOST_DAYS = 366;

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
        if (stated.isEmpty() || stated.get().compareTo(TimePrecision.DAY) > 0) {
            return;
        }
        Optional<LocalDate> first = time.earliest();
        Optional<LocalDate> last = time.latest();
        if (first.isPresent() && last.isPresent()) {
            long days = ChronoUnit.DAYS.between(first.get(), last.get());
            if (days > MOST_DAYS) {
                context.report(
                        time.isInterval() ? "end" : "",
                        time.toString(),
                        "the time " + time.start() + (time.isInterval() ? " to " + time.end() : "") + " spans " + days
                                + " days, but is said to be known to the "
                                + stated.get().code());
            }
        }
    }
}
