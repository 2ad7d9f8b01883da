package org.sitrep.validation.rules.curated;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.scad.ScadColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.curated.ScadSpan.End;

/** Dates that are written otherwise than in numbers. */
final class ScadWrittenDate implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("scad-written-date")
            .severity(Severity.WARNING)
            .summary("A written day is no date, or not that of the numbers for day, month and year.")
            .meaning("Each of the two days stands twice in a row: as `13-Apr-95`, and in three columns of numbers; "
                    + "both agree in all rows that were counted. Where the duration bears out the written day and not "
                    + "the numbers, the finding is on the number that differs, otherwise on the written day. Days of "
                    + "which a number is not known are left in peace.")
            .fix("Correct the form that is wrong; the numbers are the ones to trust.")
            .since("0.1")
            .reference("SCAD Codebook (Africa, 2018 final), variables startdate to eyr")
            .addFormats("scad-csv")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(ScadColumns.EVENTID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(
                ScadColumns.STARTDATE,
                ScadColumns.STDAY,
                ScadColumns.STMO,
                ScadColumns.STYR,
                ScadColumns.ENDDATE,
                ScadColumns.EDAY,
                ScadColumns.EMO,
                ScadColumns.EYR,
                ScadColumns.DURATION);
    }

    @Override
    public void check(RowCells row) {
        check(row, ScadSpan.START, ScadSpan.END, -1);
        check(row, ScadSpan.END, ScadSpan.START, 1);
    }

    /** Checks one of the two days; the other one is so many times the duration away, less a day, in a direction. */
    private static void check(RowCells row, End end, End other, int direction) {
        String text = CellText.text(row, end.written());
        if (text.isEmpty()) {
            return;
        }
        OptionalLong written = ScadSpan.parse(text);
        if (written.isEmpty()) {
            // copies have been seen with other forms; what has a letter or begins like one of ours is none of these
            if (text.indexOf('/') < 0) {
                row.report(end.written(), end.written() + " is " + text + ", which is no date such as 13-Apr-95");
            }
            return;
        }
        OptionalLong numbers = end.numbers(row);
        if (numbers.isEmpty() || numbers.getAsLong() == written.getAsLong()) {
            return;
        }
        LocalDate day = LocalDate.ofEpochDay(written.getAsLong());
        LocalDate inNumbers = LocalDate.ofEpochDay(numbers.getAsLong());
        OptionalLong otherDay = other.numbers(row);
        double duration = CellText.number(row, ScadColumns.DURATION);
        boolean writtenIsBorneOut =
                otherDay.isPresent() && written.getAsLong() == otherDay.getAsLong() + direction * (duration - 1);
        if (!writtenIsBorneOut) {
            row.report(
                    end.written(),
                    end.written() + " is " + text + ", but the numbers of the day are those of " + inNumbers);
            return;
        }
        report(row, end.year(), day.getYear(), inNumbers.getYear(), text);
        report(row, end.month(), day.getMonthValue(), inNumbers.getMonthValue(), text);
        report(row, end.day(), day.getDayOfMonth(), inNumbers.getDayOfMonth(), text);
    }

    private static void report(RowCells row, ColumnKey<?> column, int written, int number, String text) {
        if (written != number) {
            row.report(column, column + " is " + row.text(column) + ", but the date is written " + text);
        }
    }
}
