package org.sitrep.validation.rules.hxl;

import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.hxl.TagColumns.Cell;

/** Cells without a date under tags for dates. */
final class HxlBadDate implements RecordRule {
    private static final RuleInfo INFO = Hxl.rule("hxl-bad-date", Severity.WARNING)
            .summary("A cell under a tag for dates has no date.")
            .meaning("Looked at are `#date` with any attributes but those for parts of dates and for words about"
                    + " them. A day may be written in all forms of ACLED's files, and a month or year as `2024-01`"
                    + " and `2024`. Of the dates of the event itself the reader already rejects the row (bad-date).")
            .fix("Write the date as 2024-01-31.")
            .reference("HXL standard 1.1, #date")
            .build();

    private static final TagColumns DATES =
            TagColumns.under("#date-year-month-week-day-quarter-precision-time-name-type-code-num");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void checkEvent(Event event, RuleContext context) {
        for (Cell cell : DATES.filled(event)) {
            if (!Hxl.isMissing(cell.text()) && !Hxl.isTime(cell.text())) {
                cell.report(context, cell.name() + " is \"" + cell.text() + "\", which is no date");
            }
        }
    }
}
