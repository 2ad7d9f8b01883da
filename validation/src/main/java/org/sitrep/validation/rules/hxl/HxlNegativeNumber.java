package org.sitrep.validation.rules.hxl;

import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.hxl.TagColumns.Cell;

/** Negative numbers of people and events. */
final class HxlNegativeNumber implements RecordRule {
    private static final RuleInfo INFO = Hxl.rule("hxl-negative-number", Severity.ERROR)
            .summary("A number of people or events is negative.")
            .meaning("Looked at are `#affected`, `#fatality`, `#population`, `#inneed`, `#targeted`, `#reached` and"
                    + " `#indicator +num`. Where the number becomes a claim, the reader rejects the row"
                    + " (bad-number).")
            .fix("Look the number up in the source; an unknown one is an empty cell.")
            .reference("HXL standard 1.1, #affected")
            .build();

    private static final TagColumns NUMBERS = TagColumns.under(
            "#affected-type-name-code-description-list",
            "#fatality",
            "#fatalities",
            "#population-type-name-code",
            "#inneed-type-name-code",
            "#targeted-type-name-code",
            "#reached-type-name-code",
            "#indicator+num");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void checkEvent(Event event, RuleContext context) {
        for (Cell cell : NUMBERS.filled(event)) {
            if (Hxl.number(cell.text()) < 0) {
                cell.report(
                        context,
                        cell.name() + " is " + cell.text() + ", but a number of people or events is not negative");
            }
        }
    }
}
