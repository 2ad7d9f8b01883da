package org.sitrep.validation.rules.record;

import org.sitrep.finding.Severity;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimeBound;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.ValueRule;

/** A year that has lost its century. */
final class YearOfTwoDigits implements ValueRule<EventTime> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("year-of-two-digits")
            .severity(Severity.ERROR)
            .summary("A year has lost its century.")
            .meaning("A year below 1000, such as 0025 for 2025, comes of a program that took two digits for a whole"
                    + " year; copies of ACLED files have had such dates.")
            .fix("Restore the century in the source, and read the file anew.")
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
        check(time.start(), time.isInterval() ? "start" : "", context);
        if (time.isInterval()) {
            check(time.end(), "end", context);
        }
    }

    private static void check(TimeBound bound, String attribute, RuleContext context) {
        int year = Years.of(bound);
        if (year >= 0 && year < Years.FIRST_OF_FOUR_DIGITS) {
            context.report(attribute, bound.toString(), "the time is " + bound + ", a year without its century");
        }
    }
}
