package org.sitrep.validation.rules.gdelt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Month, year or fraction of the year that are not those of the day. */
final class GdeltDerivedDate implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-derived-date")
            .severity(Severity.ERROR)
            .summary("The month, the year or the fraction of the year is not that of the event's day.")
            .meaning("GDELT derives MonthYear, Year and FractionDate from the day: in all 5,237 rows that were "
                    + "counted they are its first six digits, its first four, and the year and ((month - 1) x "
                    + "30 + day) / 365 to four places. The codebook prints month x 30 for the last, which no "
                    + "row follows. Where the three agree with each other and the day is in another month, the "
                    + "day is reported.")
            .fix("Derive the three columns from the day again, or correct the day.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, columns Day to FractionDate")
            .addFormats("gdelt1", "gdelt2")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return EventColumns.DATES;
    }

    @Override
    public void check(RowCells row) {
        Optional<LocalDate> day = Days.day(row.number(GdeltColumns.DAY));
        if (day.isEmpty()) {
            return;
        }
        LocalDate date = day.get();
        double monthOfYear = row.number(GdeltColumns.MONTH_YEAR);
        double year = row.number(GdeltColumns.YEAR);
        double fraction = row.number(GdeltColumns.FRACTION_DATE);
        boolean monthFits = monthOfYear == date.getYear() * 100 + date.getMonthValue();
        boolean yearFits = year == date.getYear();
        boolean fractionFits = Days.isFraction(fraction, date);
        if (monthFits && yearFits && fractionFits) {
            return;
        }
        if (!monthFits && !fractionFits && Days.agree(monthOfYear, year, fraction)) {
            row.report(
                    GdeltColumns.DAY,
                    "the day is " + row.text(GdeltColumns.DAY) + ", but month, year and fraction are those of "
                            + row.text(GdeltColumns.MONTH_YEAR));
            return;
        }
        report(row, GdeltColumns.MONTH_YEAR, monthFits);
        report(row, GdeltColumns.YEAR, yearFits);
        report(row, GdeltColumns.FRACTION_DATE, fractionFits);
    }

    private static void report(RowCells row, ColumnKey<?> column, boolean fits) {
        if (!fits) {
            String text = row.text(column);
            row.report(
                    column,
                    column.name() + (text.isEmpty() ? " is empty" : " is " + text) + ", but the day is "
                            + row.text(GdeltColumns.DAY));
        }
    }
}
