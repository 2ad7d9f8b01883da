package org.sitrep.validation.rules.hxl;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.hxl.TagColumns.Cell;

/** Times that end before they start. */
final class HxlDateOrder implements RecordRule {
    private static final RuleInfo INFO = Hxl.rule("hxl-date-order", Severity.ERROR)
            .summary("A time ends before it starts.")
            .meaning("The first day under `#date +start` is compared with the first under `#date +end`. Where they"
                    + " are the time of the event, the reader may reject the row already (bad-date).")
            .fix("Look the days up in the source; they may have been swapped.")
            .reference("HXL standard 1.1, #date")
            .build();

    private static final TagColumns STARTS = TagColumns.under("#date+start-year-month");
    private static final TagColumns ENDS = TagColumns.under("#date+end-year-month");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void checkEvent(Event event, RuleContext context) {
        Optional<Cell> start = STARTS.filled(event).stream().findFirst();
        Optional<Cell> end = ENDS.filled(event).stream().findFirst();
        Optional<LocalDate> first = start.flatMap(cell -> Hxl.day(cell.text()));
        Optional<LocalDate> last = end.flatMap(cell -> Hxl.day(cell.text()));
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            end.get()
                    .report(
                            context,
                            end.get().name() + " is " + last.get() + ", before "
                                    + start.get().name() + ", " + first.get());
        }
    }
}
