package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An id that is not twelve digits. */
final class GtdEventId implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-bad-eventid")
            .severity(Severity.ERROR)
            .summary("The id is not a date and four digits.")
            .meaning("eventid is the eight digits of a date, in which an unknown month or day is 00, and a number of "
                    + "four digits: 12 digits in every row that was counted. `200001010027.0`, which pandas writes, is"
                    + " left in peace; `2.00001E+11`, which spreadsheets write, has lost its last digits.")
            .fix("Take the id from a copy that has not gone through a spreadsheet.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variable eventid")
            .addFormats("gtd-csv")
            .build();

    private static final int LENGTH = 12;
    private static final int FIRST_YEAR = 1970;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.EVENTID);
    }

    @Override
    public void check(RowCells row) {
        String id = CellText.text(row, GtdColumns.EVENTID);
        String digits = id.endsWith(".0") ? id.substring(0, id.length() - 2) : id;
        int month = CellText.digits(digits, 4, 6);
        int day = CellText.digits(digits, 6, 8);
        boolean isId = digits.length() == LENGTH
                && CellText.digits(digits, 0, 4) >= FIRST_YEAR
                && month >= 0
                && month <= 12
                && day >= 0
                && day <= 31
                && CellText.digits(digits, 8, LENGTH) >= 0;
        if (!isId && !id.isEmpty()) {
            row.report(GtdColumns.EVENTID, "eventid is " + id + ", which is no date and four digits");
        }
    }
}
