package org.sitrep.validation.rules.hxl;

import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.hxl.TagColumns.Cell;

/** Levels of divisions that are none. */
final class HxlAdminLevel implements RecordRule {
    private static final RuleInfo INFO = Hxl.rule("hxl-admin-level", Severity.WARNING)
            .summary("The level of a division is not a whole number from 0 to 5.")
            .meaning("A cell under `#adm +level` says of which level of divisions the row tells: 0 is the country.")
            .fix("Look the level up in the source.")
            .reference("HDX HAPI, conflict events, admin_level")
            .build();

    private static final TagColumns LEVELS = TagColumns.under("#adm+level");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void checkEvent(Event event, RuleContext context) {
        for (Cell cell : LEVELS.filled(event)) {
            double level = Hxl.number(cell.text());
            if (!Hxl.isMissing(cell.text()) && !(level >= 0 && level <= 5 && level == Math.rint(level))) {
                cell.report(context, cell.name() + " is \"" + cell.text() + "\", not a level from 0 to 5");
            }
        }
    }
}
