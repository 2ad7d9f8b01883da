package org.sitrep.validation.rules.record;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.time.EventTime;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.ValueRule;

/** Two ways to write one moment that are not the same moment. */
final class RenderingsDisagree implements ValueRule<EventTime> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("renderings-disagree")
            .severity(Severity.WARNING)
            .summary("A time is rendered in two ways that are not the same moment.")
            .meaning("A time may be told by several clocks, such as 19:35 in Bishkek and 16:35 in Moscow. Renderings of"
                    + " which offset or region are known must have a moment in common; times that are only approximate"
                    + " have some slack. Renderings without either are left in peace.")
            .fix("Look up which clock the source used, and correct the other rendering or its offset.")
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
        List<EventTime> renderings = time.renderings();
        for (int i = 0; i < renderings.size(); i++) {
            EventTime rendering = renderings.get(i);
            if (isMoment(time) && isMoment(rendering) && !time.overlaps(rendering)) {
                context.report(
                        "renderings[" + i + "]",
                        rendering.toString(),
                        "the time is " + time.start() + ", and is also rendered as " + rendering
                                + ", which is another moment");
            }
        }
    }

    private static boolean isMoment(EventTime time) {
        return time.earliestInstant().isPresent() && time.latestInstant().isPresent();
    }
}
