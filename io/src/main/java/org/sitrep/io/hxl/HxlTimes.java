package org.sitrep.io.hxl;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.code.Term;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.cells.WrittenDays;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.TableRow;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimePrecision;

/** Makes times of the columns under {@code #date}. */
final class HxlTimes {
    private final int day;
    private final int start;
    private final int end;
    private final int year;
    private final int month;
    private final int precision;

    HxlTimes(List<String> names) {
        day = HxlColumns.DATE.indexIn(names);
        start = HxlColumns.DATE_START.indexIn(names);
        end = HxlColumns.DATE_END.indexIn(names);
        year = HxlColumns.DATE_YEAR.indexIn(names);
        month = HxlColumns.DATE_MONTH.indexIn(names);
        precision = HxlColumns.DATE_PRECISION.indexIn(names);
    }

    /** The columns that an event's time becomes. */
    static final List<ColumnKey<?>> COLUMNS = List.of(
            HxlColumns.DATE,
            HxlColumns.DATE_START,
            HxlColumns.DATE_END,
            HxlColumns.DATE_YEAR,
            HxlColumns.DATE_MONTH,
            HxlColumns.DATE_PRECISION);

    /** The time of the event; empty if no column tells it. */
    Optional<EventTime> time(TableRow row) {
        Optional<TimePrecision> known = Term.find(TimePrecision.class, Cells.text(row, precision));
        return said(row).map(time -> known.map(time::withPrecision).orElse(time));
    }

    private Optional<EventTime> said(TableRow row) {
        Optional<EventTime> only = read(row, day);
        if (only.isPresent()) {
            return only;
        }
        Optional<EventTime> first = read(row, start);
        Optional<EventTime> last = read(row, end);
        if (first.isPresent() && last.isPresent()) {
            return Optional.of(between(first.get(), last.get(), row));
        }
        return first.or(() -> last.flatMap(EventTime::latest).map(EventTime::until))
                .or(() -> ofYear(row));
    }

    private EventTime between(EventTime first, EventTime last, TableRow row) {
        if (first.equals(last)) {
            return first;
        }
        Optional<LocalDate> from = first.earliest();
        Optional<LocalDate> to = last.latest();
        if (from.isEmpty() || to.isEmpty() || from.get().isAfter(to.get())) {
            throw new BadCellException(end, "bad-date", "a day not before " + row.text(start), row.text(end));
        }
        return EventTime.between(from.get(), to.get());
    }

    private Optional<EventTime> ofYear(TableRow row) {
        String text = Cells.text(row, year);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int number = Cells.presentInteger(text)
                .filter(known -> known > 0 && known < 10_000)
                .map(Long::intValue)
                .orElseThrow(() -> new BadCellException(year, "bad-date", "a year", text));
        String monthText = Cells.text(row, month);
        return Optional.of(
                monthText.isEmpty()
                        ? EventTime.ofYear(number)
                        : EventTime.of(YearMonth.of(
                                number,
                                month(monthText)
                                        .orElseThrow(
                                                () -> new BadCellException(month, "bad-date", "a month", monthText)))));
    }

    /** A month by its English name, the first three letters of it, or its number. */
    private static Optional<Month> month(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.of(Month.values())
                .filter(month -> String.valueOf(month.getValue()).equals(text)
                        || ("0" + month.getValue()).equals(text)
                        || (lower.length() >= 3
                                && month.name().toLowerCase(Locale.ROOT).startsWith(lower)))
                .findFirst();
    }

    private static Optional<EventTime> read(TableRow row, int index) {
        String text = Cells.text(row, index);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return parse(text).or(() -> {
            throw new BadCellException(
                    index, "bad-date", "a date like 2024-01-31, 31 January 2024 or 31/01/2024", text);
        });
    }

    /** A day in any form, or a time in the form of Sitrep: {@code 2024}, {@code 2024-01}. */
    static Optional<EventTime> parse(String text) {
        Optional<LocalDate> known = WrittenDays.parse(text);
        if (known.isPresent()) {
            return known.map(EventTime::of);
        }
        try {
            return Optional.of(EventTime.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A day in the form that the row has, or as {@code 2024-01-31}. */
    static String text(Optional<LocalDate> day, String form) {
        return day.map(known -> WrittenDays.format(known, form)).orElse("");
    }

    /** A month as the row has it: by its number, with or without a zero before it, or its name. */
    static String month(Month month, String form) {
        if (!form.isBlank() && Character.isDigit(form.strip().charAt(0))) {
            return String.format(Locale.ROOT, form.strip().length() == 2 ? "%02d" : "%d", month.getValue());
        }
        String name = month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
        return form.strip().length() == 3 ? name.substring(0, 3) : name;
    }
}
