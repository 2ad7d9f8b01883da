package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Numbers that cannot be. */
final class GtdBadCount implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-bad-count")
            .severity(Severity.ERROR)
            .summary("A number of people, hours, days or dollars is negative, or no number.")
            .meaning("Victims, perpetrators, hostages, hours, days and sums of money are numbers from 0; victims may "
                    + "have fractions, where a toll was split over several events. -99 is unknown, and so is -9 or an "
                    + "empty cell.")
            .fix("Look the number up in the source, or leave the cell empty.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variables nperps to nreleased")
            .addFormats("gtd-csv")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.EVENTID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return GtdCounts.ALL;
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : GtdCounts.ALL) {
            if (!row.isEmpty(column)) {
                double number = CellText.number(row, column);
                if (!(number >= 0 || number == -9 || number == -99) && !CellText.isMissing(row, column)) {
                    row.report(
                            column,
                            column + " is " + row.text(column) + ", but is a number from 0, or -99 for unknown");
                }
            }
        }
    }
}
