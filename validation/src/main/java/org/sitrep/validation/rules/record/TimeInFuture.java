package org.sitrep.validation.rules.record;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimePrecision;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.ValueRule;

/** A time that begins after now. */
final class TimeInFuture implements ValueRule<EventTime> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("time-in-future")
            .severity(Severity.WARNING)
            .summary("A time lies in the future.")
            .meaning(
                    "Any time in a record (of an event, a statement, a publication) is looked at. It may begin up to"
                            + " two days after the validator's clock, since clocks and zones differ. A time that began and is to"
                            + " end later is left in peace here; see `event-ends-in-future`. Published files have no such time.")
            .fix("Look for digits that were exchanged in the year. If the time is right, correct the clock.")
            .since("0.1")
            .build();

    static final int SLACK_DAYS = 2;

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
        Optional<LocalDate> first = time.earliest();
        if (first.isPresent() && time.start().precision() != TimePrecision.UNKNOWN) {
            LocalDate today = LocalDate.now(context.clock());
            if (first.get().isAfter(today.plusDays(SLACK_DAYS))) {
                context.report(
                        time.isInterval() ? "start" : "",
                        time.toString(),
                        "the time is " + time.start() + ", but today is " + today);
            }
        }
    }
}
