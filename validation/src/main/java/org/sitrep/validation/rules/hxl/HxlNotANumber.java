package org.sitrep.validation.rules.hxl;

import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.hxl.TagColumns.Cell;

/** Cells without a number under tags for numbers. */
final class HxlNotANumber implements RecordRule {
    private static final RuleInfo INFO = Hxl.rule("hxl-not-a-number", Severity.WARNING)
            .summary("A cell under a tag for numbers has no number.")
            .meaning("Looked at are `#affected`, `#fatality`, `#population`, `#inneed`, `#targeted`, `#reached`,"
                    + " `#indicator +num` and the degrees of `#geo`. Of most such columns the reader already rejects"
                    + " the row (bad-number); the rule finds those that become no value of their own. Empty cells,"
                    + " `NA` and `NaN` are left in peace.")
            .fix("Write the number in digits, with a point and without other signs, or leave the cell empty.")
            .reference("HXL standard 1.1, #affected, #geo, #indicator")
            .build();

    private static final TagColumns NUMBERS = TagColumns.under(
            "#affected-type-name-code-description-list",
            "#fatality",
            "#fatalities",
            "#population-type-name-code",
            "#inneed-type-name-code",
            "#targeted-type-name-code",
            "#reached-type-name-code",
            "#indicator+num",
            "#geo+lat",
            "#geo+lon",
            "#geo+lng",
            "#lat_deg",
            "#lon_deg");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void checkEvent(Event event, RuleContext context) {
        for (Cell cell : NUMBERS.filled(event)) {
            if (!Hxl.isMissing(cell.text()) && Double.isNaN(Hxl.number(cell.text()))) {
                cell.report(context, cell.name() + " is \"" + cell.text() + "\", which is no number");
            }
        }
    }
}
