package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An id made of another date. */
final class GtdEventIdDate implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-eventid-date")
            .severity(Severity.INFO)
            .summary("The id begins with another date than that of the event.")
            .meaning("The id is made when an event is entered and stays, while the date may be corrected later: 16 of"
                    + " 475 rows of a good file differ, by a day or by months. It is told as information alone.")
            .fix("Compare the date with the sources; leave the id as it is.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variable eventid")
            .addFormats("gtd-csv")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.EVENTID, GtdColumns.IYEAR, GtdColumns.IMONTH, GtdColumns.IDAY);
    }

    @Override
    public void check(RowCells row) {
        String id = CellText.text(row, GtdColumns.EVENTID);
        int year = CellText.digits(id, 0, 4);
        int month = CellText.digits(id, 4, 6);
        int day = CellText.digits(id, 6, 8);
        double y = CellText.number(row, GtdColumns.IYEAR);
        double m = known(CellText.number(row, GtdColumns.IMONTH));
        double d = known(CellText.number(row, GtdColumns.IDAY));
        if (year > 0 && month >= 0 && day >= 0 && y > 0 && (year != y || month != m || day != d)) {
            row.report(
                    GtdColumns.EVENTID,
                    "eventid is " + id + ", but the date is " + (long) y + ", " + (long) m + ", " + (long) d);
        }
    }

    private static double known(double number) {
        return number > 0 ? number : 0;
    }
}
