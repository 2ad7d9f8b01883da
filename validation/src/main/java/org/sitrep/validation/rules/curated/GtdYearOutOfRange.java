package org.sitrep.validation.rules.curated;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A year before the database begins. */
final class GtdYearOutOfRange implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-year-out-of-range")
            .severity(Severity.ERROR)
            .summary("The year is before 1970, or in the future.")
            .meaning("The database begins in 1970. A year, month or day that is none has been rejected when the row "
                    + "was read.")
            .fix("Correct the year.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variable iyear")
            .addFormats("gtd-csv")
            .build();

    private static final int FIRST_YEAR = 1970;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.IYEAR);
    }

    @Override
    public void check(RowCells row) {
        double year = CellText.number(row, GtdColumns.IYEAR);
        if (year < FIRST_YEAR) {
            row.report(
                    GtdColumns.IYEAR, "iyear is " + row.text(GtdColumns.IYEAR) + ", but the database begins in 1970");
        } else if (year > LocalDate.now(row.clock()).getYear() + 1) {
            row.report(GtdColumns.IYEAR, "iyear is " + row.text(GtdColumns.IYEAR) + ", which is in the future");
        }
    }
}
