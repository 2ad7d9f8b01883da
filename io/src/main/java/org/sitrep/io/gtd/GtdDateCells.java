package org.sitrep.io.gtd;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.event.Event;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.internal.DateParts;
import org.sitrep.io.table.EventCells;
import org.sitrep.time.EventTime;

/** The cells that the time of an event becomes in the Global Terrorism Database: the way back of {@link GtdDates}. */
final class GtdDateCells {
    static final List<ColumnKey<?>> COLUMNS = List.of(
            GtdColumns.IYEAR,
            GtdColumns.IMONTH,
            GtdColumns.IDAY,
            GtdColumns.APPROXDATE,
            GtdColumns.EXTENDED,
            GtdColumns.RESOLUTION);

    private GtdDateCells() {}

    static void write(Event event, EventCells cells) {
        Optional<DateParts> first = DateParts.first(event);
        boolean gone =
                event.time().isEmpty() && !cells.original(GtdColumns.IYEAR).isEmpty();
        if (first.isEmpty() || gone) {
            // a row has a year, so that it keeps the one it had
            for (ColumnKey<?> column : COLUMNS) {
                cells.set(column, cells.original(column));
            }
            return;
        }
        cells.set(GtdColumns.IYEAR, String.valueOf(first.get().year()));
        cells.set(GtdColumns.IMONTH, String.valueOf(first.get().month()));
        cells.set(GtdColumns.IDAY, String.valueOf(first.get().day()));
        Optional<EventTime> time = event.time();
        boolean goesOn =
                time.filter(span -> span.isInterval() && span.start().isKnown()).isPresent();
        cells.set(GtdColumns.EXTENDED, Codes.flag(goesOn, cells.original(GtdColumns.EXTENDED)));
        cells.fill(GtdColumns.EXTENDED, goesOn ? "1" : "0");
        cells.set(GtdColumns.RESOLUTION, goesOn ? end(time, cells.original(GtdColumns.RESOLUTION)) : "");
        cells.set(GtdColumns.APPROXDATE, time.map(GtdDateCells::words).orElse(""));
    }

    /** The last day, the month first unless the row has it otherwise. */
    private static String end(Optional<EventTime> time, String original) {
        Optional<LocalDate> last = time.filter(span -> span.end().isKnown()).flatMap(EventTime::latest);
        boolean yearFirst = original.matches("[0-9]{4}-.*");
        return last.map(day -> yearFirst
                        ? day.toString()
                        : day.getMonthValue() + "/" + day.getDayOfMonth() + "/" + day.getYear())
                .orElse("");
    }

    /** The wording or, without one, what the numbers do not say. */
    private static String words(EventTime time) {
        boolean more = time.isApproximate()
                || time.isUncertain()
                || time.statedPrecision().isPresent();
        return time.wording().orElse(more ? time.toString() : "");
    }
}
