package org.sitrep.validation.rules.record;

import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** An event of which nothing tells what happened. */
final class EventWithoutType implements RecordRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("event-without-type")
            .severity(Severity.INFO)
            .summary("Nothing tells what happened in an event.")
            .meaning("The type is other or unknown, and there is no code of another scheme, no title, no note and no"
                    + " weapon that would tell more.")
            .fix("Choose a type, or write a title.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean passesOverRows() {
        return true;
    }

    @Override
    public void checkEvent(Event event, RuleContext context) {
        if ((event.type() == EventType.UNKNOWN || event.type() == EventType.OTHER)
                && event.codings().isEmpty()
                && event.title().isEmpty()
                && event.note().isEmpty()
                && event.weapons().isEmpty()) {
            context.report("type", event.type().code(), "nothing tells what happened in event " + event.id());
        }
    }
}
