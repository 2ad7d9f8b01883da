package org.sitrep.validation.rules.hxl;

import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.hxl.TagColumns.Cell;

/** Codes of countries that are none. */
final class HxlCountryCode implements RecordRule {
    private static final RuleInfo INFO = Hxl.rule("hxl-country-code", Severity.WARNING)
            .summary("The code of a country is not one of ISO 3166.")
            .meaning("A cell under `#country +code` is a code of ISO 3166-1 of three or two capital letters or a"
                    + " number; `XKX` and `XK` are Kosovo, and `NA` is Namibia.")
            .fix("Write the three letters of ISO 3166-1.")
            .reference("HXL standard 1.1, #country")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void checkEvent(Event event, RuleContext context) {
        for (Cell cell : HxlCountries.CODES.filled(event)) {
            if (HxlCountries.coded(cell.text()).isEmpty()) {
                cell.report(context, cell.name() + " is \"" + cell.text() + "\", which is the code of no country");
            }
        }
    }
}
