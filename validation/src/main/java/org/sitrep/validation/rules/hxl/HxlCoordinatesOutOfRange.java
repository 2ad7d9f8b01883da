package org.sitrep.validation.rules.hxl;

import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.hxl.TagColumns.Cell;

/** Degrees that no place has. */
final class HxlCoordinatesOutOfRange implements RecordRule {
    private static final RuleInfo INFO = Hxl.rule("hxl-coordinates-out-of-range", Severity.ERROR)
            .summary("A latitude is not within 90 degrees, or a longitude not within 180.")
            .meaning("Looked at are `#geo +lat` and `#geo +lon`, in decimal degrees. Cells without a number are for"
                    + " other rules.")
            .fix("Look the coordinates up; a lost decimal point or swapped columns are likely.")
            .reference("HXL standard 1.1, #geo")
            .build();

    private static final TagColumns LATITUDES = TagColumns.under("#geo+lat", "#lat_deg");
    private static final TagColumns LONGITUDES = TagColumns.under("#geo+lon", "#geo+lng", "#lon_deg");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void checkEvent(Event event, RuleContext context) {
        check(LATITUDES, event, 90, context);
        check(LONGITUDES, event, 180, context);
    }

    private static void check(TagColumns columns, Event event, double most, RuleContext context) {
        for (Cell cell : columns.filled(event)) {
            if (Math.abs(Hxl.number(cell.text())) > most) {
                cell.report(context, cell.name() + " is " + cell.text() + ", not within " + (int) most + " degrees");
            }
        }
    }
}
