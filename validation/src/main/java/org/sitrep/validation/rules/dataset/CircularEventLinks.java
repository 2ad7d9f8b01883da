package org.sitrep.validation.rules.dataset;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventLink;
import org.sitrep.event.LinkKind;
import org.sitrep.finding.FindingBuilder;
import org.sitrep.finding.Severity;
import org.sitrep.id.EventId;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Events that are parts, effects or successors of themselves. */
final class CircularEventLinks implements DatasetRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("circular-event-links")
            .severity(Severity.ERROR)
            .summary(
                    "An event is a part of itself, was caused by itself or comes after itself, directly or over others.")
            .meaning(
                    "Links of the kinds `part-of`, `caused-by` and `follows` are followed, each kind by itself, over any"
                            + " number of events. Of each circle one finding is made, at the event that comes last in the input."
                            + " Left in peace are links that somebody alleges, since two sides may each see the cause in what the"
                            + " other did, and the kinds that may go both ways, such as `response-to` and `same-as`.")
            .fix("Take out the link that points the wrong way.")
            .since("0.1")
            .build();

    private static final List<LinkKind> KINDS = List.of(LinkKind.PART_OF, LinkKind.CAUSED_BY, LinkKind.FOLLOWS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "About 300 bytes for each link of these kinds.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new Check(context);
    }

    private static final class Check implements DatasetCheck {
        private final RuleContext context;
        private final Map<LinkKind, DirectedLinks> byKind = new EnumMap<>(LinkKind.class);

        Check(RuleContext context) {
            this.context = context;
        }

        @Override
        public void see(Record record) {
            if (!(record instanceof Event event)) {
                return;
            }
            List<EventLink> links = event.links();
            for (int i = 0; i < links.size(); i++) {
                EventLink link = links.get(i);
                if (KINDS.contains(link.kind()) && link.allegedBy().isEmpty()) {
                    byKind.computeIfAbsent(link.kind(), kind -> new DirectedLinks())
                            .add(
                                    event.id().value(),
                                    link.event().value(),
                                    context.locationOf("links[" + i + "].event"));
                }
            }
        }

        @Override
        public void finish() {
            byKind.forEach((kind, links) -> {
                for (DirectedLinks.Circle circle : links.circles()) {
                    FindingBuilder finding = context.finding(
                                    "events are linked in a circle: " + circle.describe(kind.code()))
                            .location(circle.location())
                            .raw(circle.ids().get(1));
                    circle.some().forEach(id -> finding.addRecord(EventId.of(id)));
                    context.report(finding.build());
                }
            });
        }
    }
}
