package org.sitrep.validation.rules.hxl;

import java.util.List;
import java.util.Set;
import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.hxl.TagColumns.Cell;

/** Codes that HDX HAPI does not have. */
final class HxlHapiCode implements RecordRule {
    private static final RuleInfo INFO = Hxl.rule("hxl-hapi-code", Severity.WARNING)
            .summary("A type of events or a flag is not one that HDX HAPI has.")
            .meaning("In tables that count events (`#indicator +event +num`) and have the flags of HAPI, the type"
                    + " is civilian_targeting, demonstration or political_violence, and each flag Y or N, formerly"
                    + " True or False.")
            .fix("Take the code from the source.")
            .reference("HDX HAPI, conflict events")
            .build();

    private static final TagColumns FLAGS = TagColumns.under("#meta+has_hrp", "#meta+in_gho");
    private static final TagColumns COUNTS = TagColumns.under("#indicator+event+num");
    private static final TagColumns TYPES = TagColumns.under("#event+type");
    private static final Set<String> YES_OR_NO = Set.of("Y", "N", "True", "False", "TRUE", "FALSE");
    private static final Set<String> KNOWN = Set.of("civilian_targeting", "demonstration", "political_violence");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void checkEvent(Event event, RuleContext context) {
        List<Cell> flags = FLAGS.cells(event);
        if (flags.isEmpty() || COUNTS.cells(event).isEmpty()) {
            return;
        }
        for (Cell cell : flags) {
            if (!Hxl.isMissing(cell.text()) && !YES_OR_NO.contains(cell.text())) {
                cell.report(context, cell.name() + " is \"" + cell.text() + "\", neither Y nor N");
            }
        }
        for (Cell cell : TYPES.cells(event)) {
            if (!KNOWN.contains(cell.text())) {
                cell.report(context, cell.name() + " is \"" + cell.text() + "\", which is no type of events of HAPI");
            }
        }
    }
}
