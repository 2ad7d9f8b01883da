package org.sitrep.validation.rules.hxl;

import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.hxl.TagColumns.Cell;

/** Deaths in demonstrations, which HDX HAPI does not count. */
final class HxlHapiDemonstrationDeaths implements RecordRule {
    private static final RuleInfo INFO = Hxl.rule("hxl-hapi-demonstration-deaths", Severity.WARNING)
            .summary("Deaths are told of demonstrations, for which HDX HAPI counts none.")
            .meaning("In tables with the flags of HAPI, `#affected +killed` is empty where `#event +type` is"
                    + " demonstration (4,791 of 4,791 rows).")
            .fix("Compare the source: the type may be political_violence.")
            .reference("HDX HAPI, conflict events, fatalities")
            .build();

    private static final TagColumns FLAGS = TagColumns.under("#meta+has_hrp", "#meta+in_gho");
    private static final TagColumns TYPES = TagColumns.under("#event+type");
    private static final TagColumns DEATHS = TagColumns.under("#affected+killed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void checkEvent(Event event, RuleContext context) {
        boolean demonstration =
                TYPES.filled(event).stream().anyMatch(cell -> cell.text().equals("demonstration"));
        if (demonstration && !FLAGS.cells(event).isEmpty()) {
            for (Cell cell : DEATHS.filled(event)) {
                if (!Hxl.isMissing(cell.text())) {
                    cell.report(context, cell.name() + " is " + cell.text() + ", but #event+type is demonstration");
                }
            }
        }
    }
}
