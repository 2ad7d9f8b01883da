package org.sitrep.validation.rules.record;

import org.sitrep.finding.Severity;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimeBound;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.ValueRule;

/** A time before the 20th century. */
final class TimeBefore1900 implements ValueRule<EventTime> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("time-before-1900")
            .severity(Severity.WARNING)
            .summary("A time lies before 1900.")
            .meaning("No dataset of conflict events that is published event by event begins before 1900. Years below"
                    + " 1000 have a rule of their own, `year-of-two-digits`.")
            .fix("Correct the century. If the event is historical, switch the rule off.")
            .since("0.1")
            .build();

    private static final int FIRST_LIKELY = 1900;

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
        check(time.start(), time.isInterval() ? "start" : "", context);
        if (time.isInterval()) {
            check(time.end(), "end", context);
        }
    }

    private static void check(TimeBound bound, String attribute, RuleContext context) {
        int year = Years.of(bound);
        if (year >= Years.FIRST_OF_FOUR_DIGITS && year < FIRST_LIKELY) {
            context.report(attribute, bound.toString(), "the time is " + bound + ", before 1900");
        }
    }
}
