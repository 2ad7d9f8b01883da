package org.sitrep.io.coded;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.event.Event;
import org.sitrep.io.internal.DateParts;
import org.sitrep.source.Source;

/** Writes days as the machine-coded formats do. */
public final class CodedDays {
    private static final Pattern YEAR_FIRST = Pattern.compile("[0-9]{4}([-/])([0-9]{1,2})\\1([0-9]{1,2})([ T].*)?");
    private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/[0-9]{4}");
    private static final Pattern BASIC = Pattern.compile("[0-9]{8}");

    private CodedDays() {}

    /**
     * The day of an event in a format that has one day for it: the first or, of an event without a time, that of the report.
     *
     * @param event the event
     * @return the day; empty if nothing is known
     */
    public static Optional<LocalDate> of(Event event) {
        return DateParts.first(event).map(DateParts::earliest);
    }

    /**
     * The day on which a report was published.
     *
     * @param source the report
     * @return the day; empty if it is not known
     */
    public static Optional<LocalDate> published(Source source) {
        return DateParts.published(source).map(DateParts::earliest);
    }

    /**
     * A day in the form in which a cell has one, or else in that of another example.
     *
     * @param day the day
     * @param original the text that the cell had; may be empty
     * @param example a day in the form to take otherwise: {@code 2018-06-01}, {@code 2018/06/01}, {@code 20180601} or {@code 6/1/2018}
     * @return the text
     */
    public static String format(LocalDate day, String original, String example) {
        String form = CodedText.day(original).isPresent() ? original : example;
        Matcher monthFirst = MONTH_FIRST.matcher(form);
        if (monthFirst.matches()) {
            boolean padded = form.startsWith("0") || monthFirst.group(2).startsWith("0");
            return String.format(
                    Locale.ROOT,
                    padded ? "%02d/%02d/%04d" : "%d/%d/%04d",
                    day.getMonthValue(),
                    day.getDayOfMonth(),
                    day.getYear());
        }
        if (BASIC.matcher(form).matches()) {
            return String.format(Locale.ROOT, "%04d%02d%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }
        Matcher yearFirst = YEAR_FIRST.matcher(form);
        if (!yearFirst.matches()) {
            return day.toString();
        }
        boolean padded = yearFirst.group(2).length() == 2 && yearFirst.group(3).length() == 2;
        String between = yearFirst.group(1);
        String rest = yearFirst.group(4) == null ? "" : yearFirst.group(4);
        return String.format(
                Locale.ROOT,
                padded ? "%04d%s%02d%s%02d%s" : "%04d%s%d%s%d%s",
                day.getYear(),
                between,
                day.getMonthValue(),
                between,
                day.getDayOfMonth(),
                rest);
    }
}
