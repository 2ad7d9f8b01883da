package org.sitrep.validation.rules.record;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.time.EventTime;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** An event that is said to have ended after now. */
final class EventEndsInFuture implements RecordRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("event-ends-in-future")
            .severity(Severity.WARNING)
            .summary("An event that has begun is said to end on a day in the future.")
            .meaning(
                    "The last day of an event cannot be known before it is over: one that is still going on has an open"
                            + " end. The day may be up to two days after the validator's clock. Ends of ties, such as terms of"
                            + " office, are left in peace.")
            .fix("Correct the end, or leave it open.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void checkEvent(Event event, RuleContext context) {
        Optional<EventTime> said = event.time();
        if (said.isEmpty() || !said.get().isInterval()) {
            return;
        }
        EventTime time = said.get();
        Optional<LocalDate> end = time.end().earliest();
        if (end.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(context.clock());
        LocalDate most = today.plusDays(TimeInFuture.SLACK_DAYS);
        boolean begun = time.earliest().isEmpty() || !time.earliest().get().isAfter(most);
        if (begun && end.get().isAfter(most)) {
            context.report(
                    "time.end",
                    time.end().toString(),
                    "the event is said to end at " + time.end() + ", but today is " + today);
        }
    }
}
