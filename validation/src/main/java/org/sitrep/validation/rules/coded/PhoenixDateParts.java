package org.sitrep.validation.rules.coded;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.phoenix.PhoenixColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Year, month or day that are not those of the date. */
final class PhoenixDateParts implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("phoenix-date-parts-differ")
            .severity(Severity.ERROR)
            .summary("Year, month or day are not those of the date.")
            .meaning("The three columns repeat the date. One that differs is reported; if two or three do, the date"
                    + " is, which then is the one that was changed.")
            .fix("Correct the cell that was changed.")
            .since("0.1")
            .reference("phoenix_pipeline and Cline Center Historical Phoenix, Date, Year, Month, Day")
            .addFormats("phoenix")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PhoenixColumns.DATE, PhoenixColumns.YEAR, PhoenixColumns.MONTH, PhoenixColumns.DAY);
    }

    @Override
    public void check(RowCells row) {
        Optional<LocalDate> date = row.value(PhoenixColumns.DATE);
        if (date.isEmpty()) {
            return;
        }
        LocalDate day = date.get();
        boolean year = differs(row, PhoenixColumns.YEAR, day.getYear());
        boolean month = differs(row, PhoenixColumns.MONTH, day.getMonthValue());
        boolean dayOfMonth = differs(row, PhoenixColumns.DAY, day.getDayOfMonth());
        if ((year && month) || (year && dayOfMonth) || (month && dayOfMonth)) {
            row.report(
                    PhoenixColumns.DATE,
                    "the date is " + day + ", but year, month and day are " + row.text(PhoenixColumns.YEAR) + ", "
                            + row.text(PhoenixColumns.MONTH) + " and " + row.text(PhoenixColumns.DAY));
        } else if (year || month || dayOfMonth) {
            ColumnKey<Long> wrong = year ? PhoenixColumns.YEAR : month ? PhoenixColumns.MONTH : PhoenixColumns.DAY;
            row.report(
                    wrong,
                    wrong.name().toLowerCase(Locale.ROOT) + " is " + CellText.of(row, wrong) + ", but the date is "
                            + day);
        }
    }

    private static boolean differs(RowCells row, ColumnKey<Long> column, int right) {
        double number = CellText.number(row, column);
        return !Double.isNaN(number) && number != right;
    }
}
