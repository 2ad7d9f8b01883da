package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A date that neither the id nor the summary has. */
final class GtdDateDisagrees implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-date-disagrees")
            .severity(Severity.WARNING)
            .summary("The id and the summary agree on a date that is not that of iyear, imonth and iday.")
            .meaning("The summary begins with the date of the event, `01/25/2000: ...`, and so does the id. Either "
                    + "may differ from the date in a good file (16 and 7 of 475 rows), but never both in the same way."
                    + " The finding is on the part of the date that differs.")
            .fix("Correct iyear, imonth or iday.")
            .since("0.1")
            .reference(
                    "GTD Codebook: Inclusion Criteria and Variables, variables eventid, iyear, imonth, iday, summary")
            .addFormats("gtd-csv")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.EVENTID, GtdColumns.IYEAR, GtdColumns.IMONTH, GtdColumns.IDAY, GtdColumns.SUMMARY);
    }

    @Override
    public void check(RowCells row) {
        String id = CellText.text(row, GtdColumns.EVENTID);
        int[] told = GtdDates.parts(CellText.text(row, GtdColumns.SUMMARY));
        if (told.length == 0
                || CellText.digits(id, 0, 4) != told[0]
                || CellText.digits(id, 4, 6) != told[1]
                || CellText.digits(id, 6, 8) != told[2]) {
            return;
        }
        check(row, GtdColumns.IYEAR, told[0]);
        check(row, GtdColumns.IMONTH, told[1]);
        check(row, GtdColumns.IDAY, told[2]);
    }

    private static void check(RowCells row, ColumnKey<?> column, int told) {
        double number = CellText.number(row, column);
        if (number >= 0 && number != told) {
            row.report(column, column + " is " + row.text(column) + ", but both the id and the summary have " + told);
        }
    }
}
