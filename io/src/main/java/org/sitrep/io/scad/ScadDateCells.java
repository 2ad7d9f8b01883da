package org.sitrep.io.scad;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sitrep.event.Event;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.internal.DateParts;
import org.sitrep.io.table.EventCells;
import org.sitrep.time.EventTime;

/** The cells that the time of an event becomes in the Social Conflict Analysis Database: the way back of {@link ScadDates}. */
final class ScadDateCells {
    /** The years that two digits stand for, as the reader has it. */
    private static final int FIRST_SHORT_YEAR = 1990;

    private static final int LAST_SHORT_YEAR = 2089;

    static final List<ColumnKey<?>> COLUMNS = List.of(
            ScadColumns.STARTDATE,
            ScadColumns.STDAY,
            ScadColumns.STMO,
            ScadColumns.STYR,
            ScadColumns.ENDDATE,
            ScadColumns.EDAY,
            ScadColumns.EMO,
            ScadColumns.EYR,
            ScadColumns.DURATION);

    private ScadDateCells() {}

    static void write(Event event, EventCells cells) {
        Optional<DateParts> first = DateParts.first(event);
        boolean gone = event.time().isEmpty()
                && !(cells.original(ScadColumns.STYR) + cells.original(ScadColumns.STARTDATE)).isEmpty();
        if (first.isEmpty() || gone) {
            // a row has a day, so that it keeps the one it had
            for (ColumnKey<?> column : COLUMNS) {
                cells.set(column, cells.original(column));
            }
            return;
        }
        Optional<DateParts> last = event.time()
                .filter(EventTime::isInterval)
                .map(time -> DateParts.of(time.end()))
                .orElse(first);
        day(first, ScadColumns.STDAY, ScadColumns.STMO, ScadColumns.STYR, ScadColumns.STARTDATE, cells);
        day(last, ScadColumns.EDAY, ScadColumns.EMO, ScadColumns.EYR, ScadColumns.ENDDATE, cells);
        Optional<LocalDate> from = first.flatMap(DateParts::wholeDay);
        Optional<LocalDate> to = last.flatMap(DateParts::wholeDay);
        cells.set(
                ScadColumns.DURATION,
                from.isPresent() && to.isPresent()
                        ? String.valueOf(ChronoUnit.DAYS.between(from.get(), to.get()) + 1)
                        : "");
    }

    private static void day(
            Optional<DateParts> parts,
            ColumnKey<?> day,
            ColumnKey<?> month,
            ColumnKey<?> year,
            ColumnKey<?> written,
            EventCells cells) {
        cells.set(day, parts.map(at -> number(at.day(), cells.original(day))).orElse(""));
        cells.set(
                month,
                parts.map(at -> number(at.month(), cells.original(month))).orElse(""));
        cells.set(year, parts.map(at -> String.valueOf(at.year())).orElse(""));
        cells.set(
                written,
                parts.flatMap(DateParts::wholeDay)
                        .map(at -> written(at, cells.original(written)))
                        .orElse(""));
    }

    /** A day or month; for one that is not known what the row has for such a one, or 0. */
    private static String number(int number, String original) {
        boolean unknown = !original.isEmpty()
                && Cells.presentInteger(original).filter(before -> before > 0).isEmpty();
        return number == 0 && unknown ? original : String.valueOf(number);
    }

    /** A day as {@code 13-Apr-95}, with all digits of a year that two cannot tell or if the row has them. */
    private static String written(LocalDate day, String original) {
        int year = day.getYear();
        boolean two = year >= FIRST_SHORT_YEAR && year <= LAST_SHORT_YEAR && !original.matches(".*-[0-9]{4}");
        String name = ScadDates.MONTHS.get(day.getMonthValue() - 1);
        String month = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        String digits = String.valueOf(10_000 + year).substring(two ? 3 : 1);
        return day.getDayOfMonth() + "-" + month + "-" + digits;
    }
}
