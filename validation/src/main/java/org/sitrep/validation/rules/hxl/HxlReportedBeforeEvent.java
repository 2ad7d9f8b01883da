package org.sitrep.validation.rules.hxl;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.hxl.TagColumns.Cell;

/** Events that were reported before they happened. */
final class HxlReportedBeforeEvent implements RecordRule {
    private static final RuleInfo INFO = Hxl.rule("hxl-reported-before-event", Severity.WARNING)
            .summary("An event was reported before the day on which it happened.")
            .meaning("The first day under `#date +reported` must not lie before the one under `#date +occurred` or,"
                    + " without that, `#date +start`.")
            .fix("Look the days up in the source; they may have been swapped.")
            .reference("HXL standard 1.1, #date")
            .build();

    private static final TagColumns REPORTS = TagColumns.under("#date+reported");
    private static final TagColumns DAYS = TagColumns.under("#date+occurred");
    private static final TagColumns STARTS = TagColumns.under("#date+start-year-month");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void checkEvent(Event event, RuleContext context) {
        Optional<Cell> reported = REPORTS.filled(event).stream().findFirst();
        Optional<Cell> occurred = Stream.concat(DAYS.filled(event).stream(), STARTS.filled(event).stream())
                .findFirst();
        Optional<LocalDate> report = reported.flatMap(cell -> Hxl.day(cell.text()));
        Optional<LocalDate> day = occurred.flatMap(cell -> Hxl.day(cell.text()));
        if (report.isPresent() && day.isPresent() && report.get().isBefore(day.get())) {
            reported.get()
                    .report(
                            context,
                            reported.get().name() + " is " + report.get() + ", before "
                                    + occurred.get().name() + ", " + day.get());
        }
    }
}
