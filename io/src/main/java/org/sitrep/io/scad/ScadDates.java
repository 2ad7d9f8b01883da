package org.sitrep.io.scad;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.TableRow;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimeBound;

/** Makes times of the numeric columns or, where these are empty, of the written dates. */
final class ScadDates {
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,2})-([A-Za-z]{3})-([0-9]{2}|[0-9]{4})");
    static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int FIRST_YEAR = 90;

    private final Columns first;
    private final Columns last;

    /** Where a day stands: in numbers and as it is written. */
    private record Columns(int day, int month, int year, int written) {}

    ScadDates(List<String> columns) {
        first = columns(columns, ScadColumns.STDAY, ScadColumns.STMO, ScadColumns.STYR, ScadColumns.STARTDATE);
        last = columns(columns, ScadColumns.EDAY, ScadColumns.EMO, ScadColumns.EYR, ScadColumns.ENDDATE);
    }

    private static Columns columns(
            List<String> columns,
            ColumnKey<Long> day,
            ColumnKey<Long> month,
            ColumnKey<Long> year,
            ColumnKey<String> written) {
        return new Columns(
                day.indexIn(columns), month.indexIn(columns), year.indexIn(columns), written.indexIn(columns));
    }

    EventTime time(TableRow row) {
        TimeBound start = bound(row, first)
                .orElseThrow(() -> new BadCellException(
                        first.year, "bad-date", "the year in which it began", Cells.text(row, first.year)));
        Optional<TimeBound> end = bound(row, last);
        return end.isEmpty() || end.get().equals(start) ? EventTime.of(start) : EventTime.between(start, end.get());
    }

    private static Optional<TimeBound> bound(TableRow row, Columns at) {
        if (!Cells.text(row, at.year).isEmpty()) {
            return Optional.of(numeric(row, at));
        }
        String written = Cells.text(row, at.written);
        return written.isEmpty() ? Optional.empty() : Optional.of(TimeBound.of(written(written, at.written)));
    }

    /** A month or day that is empty, 0 or negative is not known. */
    private static TimeBound numeric(TableRow row, Columns at) {
        long year = number(row, at.year, 9999);
        long month = number(row, at.month, 12);
        long day = number(row, at.day, 31);
        if (year == 0) {
            throw new BadCellException(at.year, "bad-date", "a year, such as 1995", Cells.text(row, at.year));
        }
        if (month == 0) {
            return TimeBound.parse(String.format(Locale.ROOT, "%04d-XX-XX", year));
        }
        if (day == 0) {
            return TimeBound.parse(String.format(Locale.ROOT, "%04d-%02d-XX", year, month));
        }
        try {
            return TimeBound.of(LocalDate.of((int) year, (int) month, (int) day));
        } catch (DateTimeException e) {
            throw new BadCellException(at.day, "bad-date", "a day that this month has", Cells.text(row, at.day));
        }
    }

    private static long number(TableRow row, int index, int most) {
        String text = Cells.text(row, index);
        if (text.isEmpty()) {
            return 0;
        }
        long number = Cells.presentInteger(text)
                .filter(value -> value <= most)
                .orElseThrow(() -> new BadCellException(index, "bad-date", "a number up to " + most, text));
        return Math.max(0, number);
    }

    private static LocalDate written(String text, int index) {
        Matcher parts = WRITTEN.matcher(text);
        if (parts.matches()) {
            int month = MONTHS.indexOf(parts.group(2).toLowerCase(Locale.ROOT)) + 1;
            int year = Integer.parseInt(parts.group(3));
            if (parts.group(3).length() == 2) {
                year += year < FIRST_YEAR ? 2000 : 1900;
            }
            try {
                return LocalDate.of(year, month, Integer.parseInt(parts.group(1)));
            } catch (DateTimeException e) {
                throw new BadCellException(index, "bad-date", "a date like 13-Apr-95", text);
            }
        }
        throw new BadCellException(index, "bad-date", "a date like 13-Apr-95", text);
    }
}
