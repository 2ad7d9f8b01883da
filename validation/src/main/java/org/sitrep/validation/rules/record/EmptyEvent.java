package org.sitrep.validation.rules.record;

import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** An event without when, where, who and whence. */
final class EmptyEvent implements RecordRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("empty-event")
            .severity(Severity.WARNING)
            .summary("An event says neither when, where nor who, and has no source.")
            .meaning("It has no time, no place, no participants, no casualties, no sources and nobody who attests it.")
            .fix("Add what is known, or leave the event out.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void checkEvent(Event event, RuleContext context) {
        if (event.places().isEmpty()
                && event.participants().isEmpty()
                && event.casualties().isEmpty()
                && event.sources().isEmpty()
                && event.time().isEmpty()
                && event.attestedBy().isEmpty()) {
            context.report(
                    context.finding("event " + event.id() + " says neither when, where nor who, and has no source")
                            .raw(event.id().value())
                            .build());
        }
    }
}
