package org.sitrep.io.gtd;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.TableRow;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimeBound;

/** Makes times of the columns from {@code iyear} to {@code resolution}. */
final class GtdDates {
    private static final Pattern US =
            Pattern.compile("([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})(?: 0{1,2}:00(?::00)?)?");
    private static final Pattern ISO = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T]00:00(?::00)?)?");

    private final int year;
    private final int month;
    private final int day;
    private final int words;
    private final int extended;
    private final int resolution;

    GtdDates(List<String> columns) {
        year = GtdColumns.IYEAR.indexIn(columns);
        month = GtdColumns.IMONTH.indexIn(columns);
        day = GtdColumns.IDAY.indexIn(columns);
        words = GtdColumns.APPROXDATE.indexIn(columns);
        extended = GtdColumns.EXTENDED.indexIn(columns);
        resolution = GtdColumns.RESOLUTION.indexIn(columns);
    }

    EventTime time(TableRow row) {
        TimeBound start = start(row);
        EventTime time = EventTime.of(start);
        String end = Cells.text(row, resolution);
        Optional<LocalDate> last = end(end);
        boolean goesOn = Cells.code(Cells.text(row, extended)).equals("1");
        if (goesOn || last.isPresent()) {
            time = EventTime.between(start, last.map(TimeBound::of).orElseGet(TimeBound::unknown));
        }
        String wording = Cells.text(row, words);
        if (!end.isEmpty() && last.isEmpty()) {
            wording = wording.isEmpty() ? "to " + end : wording + ", to " + end;
        }
        return wording.isEmpty() ? time : time.withWording(wording);
    }

    private TimeBound start(TableRow row) {
        long y = number(row, year, 1, 9999, "a year, such as 2014");
        long m = number(row, month, 0, 12, "a month from 1 to 12, or 0 for one that is not known");
        long d = number(row, day, 0, 31, "a day from 1 to 31, or 0 for one that is not known");
        if (m == 0) {
            return TimeBound.parse(String.format(Locale.ROOT, "%04d-XX-XX", y));
        }
        if (d == 0) {
            return TimeBound.parse(String.format(Locale.ROOT, "%04d-%02d-XX", y, m));
        }
        try {
            return TimeBound.of(LocalDate.of((int) y, (int) m, (int) d));
        } catch (DateTimeException e) {
            throw new BadCellException(day, "bad-date", "a day that this month has", Cells.text(row, day));
        }
    }

    private static long number(TableRow row, int index, int low, int high, String expected) {
        String text = Cells.text(row, index);
        boolean mayBeUnknown = low == 0;
        return Cells.presentInteger(text)
                .or(() -> text.isEmpty() && mayBeUnknown ? Optional.of(0L) : Optional.empty())
                .map(value -> mayBeUnknown && (value == -9 || value == -99) ? 0L : value)
                .filter(value -> value >= low && value <= high)
                .orElseThrow(() -> new BadCellException(index, "bad-date", expected, text));
    }

    /** The last day, the month first as in the CSV files, or as copies from a workbook have it. */
    private static Optional<LocalDate> end(String text) {
        try {
            Matcher us = US.matcher(text);
            if (us.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(us.group(3)), Integer.parseInt(us.group(1)), Integer.parseInt(us.group(2))));
            }
            Matcher iso = ISO.matcher(text);
            return iso.matches() ? Optional.of(LocalDate.parse(iso.group(1))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
