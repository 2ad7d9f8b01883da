package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A day of a month that is not known. */
final class GtdDayWithoutMonth implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-day-without-month")
            .severity(Severity.WARNING)
            .summary("The day is known, but the month is not.")
            .meaning("0 stands for a month or day that is not known. A day without its month says nothing.")
            .fix("Look the month up, or say 0 for the day too.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variables imonth and iday")
            .addFormats("gtd-csv")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.IMONTH, GtdColumns.IDAY);
    }

    @Override
    public void check(RowCells row) {
        if (CellText.number(row, GtdColumns.IMONTH) == 0 && CellText.number(row, GtdColumns.IDAY) > 0) {
            row.report(GtdColumns.IMONTH, "imonth is 0, for unknown, but iday is " + row.text(GtdColumns.IDAY));
        }
    }
}
