package org.sitrep.validation.rules.hxl;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.hxl.TagColumns.Cell;

/** Years and months in columns of their own that are not those of the dates. */
final class HxlDatePart implements RecordRule {
    private static final RuleInfo INFO = Hxl.rule("hxl-date-part", Severity.WARNING)
            .summary("The year or month in a column of its own is none, or not that of the date.")
            .meaning("A cell under `#date +year` must be a year, and lie from the year of `#date +start` to that of"
                    + " `#date +end` or, where these are not, be that of `#date +occurred`; `#date +month` must be a"
                    + " month, by its number or English name, and that of the date if this lies in one month. In"
                    + " tables with the headers of ACLED, that is for the rule acled-year.")
            .fix("Derive the year and the month from the date.")
            .reference("HXL standard 1.1, #date")
            .build();

    private static final TagColumns YEARS = TagColumns.under("#date+year-start-end");
    private static final TagColumns MONTHS = TagColumns.under("#date+month-start-end");
    private static final TagColumns DAYS = TagColumns.under("#date+occurred");
    private static final TagColumns STARTS = TagColumns.under("#date+start-year-month");
    private static final TagColumns ENDS = TagColumns.under("#date+end-year-month");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void checkEvent(Event event, RuleContext context) {
        boolean acled = event.origin()
                .map(row -> AcledColumns.EVENT_ID_CNTY.indexIn(row.columns()) >= 0)
                .orElse(false);
        if (acled) {
            return;
        }
        Optional<LocalDate> start = day(DAYS, event).or(() -> day(STARTS, event));
        Optional<LocalDate> end = day(DAYS, event).or(() -> day(ENDS, event)).or(() -> start);
        for (Cell cell : YEARS.filled(event)) {
            checkYear(cell, start, end, context);
        }
        for (Cell cell : MONTHS.filled(event)) {
            checkMonth(cell, start, end, context);
        }
    }

    private static Optional<LocalDate> day(TagColumns columns, Event event) {
        return columns.filled(event).stream().findFirst().flatMap(cell -> Hxl.day(cell.text()));
    }

    private static void checkYear(Cell cell, Optional<LocalDate> start, Optional<LocalDate> end, RuleContext context) {
        if (Hxl.isMissing(cell.text())) {
            return;
        }
        double year = Hxl.number(cell.text());
        if (Double.isNaN(year) || year != Math.rint(year) || year < 1 || year > 9999) {
            cell.report(context, cell.name() + " is \"" + cell.text() + "\", which is no year");
        } else if (start.isPresent()
                && end.isPresent()
                && !end.get().isBefore(start.get())
                && (year < start.get().getYear() || year > end.get().getYear())) {
            cell.report(
                    context, cell.name() + " is " + cell.text() + ", but the date is " + span(start.get(), end.get()));
        }
    }

    private static void checkMonth(Cell cell, Optional<LocalDate> start, Optional<LocalDate> end, RuleContext context) {
        if (Hxl.isMissing(cell.text())) {
            return;
        }
        int month = month(cell.text());
        if (month == 0) {
            cell.report(context, cell.name() + " is \"" + cell.text() + "\", which is no month");
        } else if (start.isPresent()
                && end.isPresent()
                && start.get().withDayOfMonth(1).equals(end.get().withDayOfMonth(1))
                && month != start.get().getMonthValue()) {
            cell.report(
                    context, cell.name() + " is " + cell.text() + ", but the date is " + span(start.get(), end.get()));
        }
    }

    private static String span(LocalDate start, LocalDate end) {
        return start.equals(end) ? start.toString() : start + " to " + end;
    }

    /** A month by its number, or its English name or the beginning of that; 0 if it is none. */
    private static int month(String text) {
        double number = Hxl.number(text);
        if (!Double.isNaN(number)) {
            return number == Math.rint(number) && number >= 1 && number <= 12 ? (int) number : 0;
        }
        String upper = text.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (upper.length() >= 3 && month.name().startsWith(upper)) {
                return month.getValue();
            }
        }
        return 0;
    }
}
