package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A year that is not that of the dates. */
final class UcdpYearMismatch implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-year-mismatch")
            .severity(Severity.WARNING)
            .summary("The year is not that in which the event began and ended.")
            .meaning("Events never go from one year to the next: year is the year of both date_start and date_end in "
                    + "all 23,390 rows that were counted. The finding is on the one of the three that the other two "
                    + "disagree with.")
            .fix("Correct the cell that disagrees; split an event that goes from one year to the next.")
            .since("0.1")
            .reference("UCDP GED Codebook, variables year, date_start, date_end")
            .addAllFormats(Ged.FORMATS)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(UcdpGedColumns.TYPE_OF_VIOLENCE, UcdpGedColumns.YEAR, UcdpGedColumns.DATE_START);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(UcdpGedColumns.DATE_END);
    }

    @Override
    public void check(RowCells row) {
        String from = row.text(UcdpGedColumns.DATE_START);
        String to = row.isEmpty(UcdpGedColumns.DATE_END) ? from : row.text(UcdpGedColumns.DATE_END);
        int first = Ged.digits(from, 0, 4);
        int last = Ged.digits(to, 0, 4);
        double year = row.number(UcdpGedColumns.YEAR);
        if (first < 0 || last < 0 || (year == first && first == last)) {
            return;
        }
        if (first == last) {
            if (!Ged.isMissing(row, UcdpGedColumns.YEAR)) {
                row.report(
                        UcdpGedColumns.YEAR,
                        "year is " + row.text(UcdpGedColumns.YEAR) + ", but date_start is " + Ged.dayText(from));
            }
        } else if (year == last) {
            row.report(
                    UcdpGedColumns.DATE_START,
                    "date_start is " + Ged.dayText(from) + ", but year is " + last + " and date_end is "
                            + Ged.dayText(to));
        } else {
            row.report(
                    UcdpGedColumns.DATE_END,
                    "date_end is " + Ged.dayText(to) + ", but date_start is " + Ged.dayText(from)
                            + ", and events do not go from one year to the next");
        }
    }
}
