package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Flags that are none. */
final class GtdBadFlag implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-bad-flag")
            .severity(Severity.ERROR)
            .summary("A flag is neither 1 nor 0, nor -9 for unknown.")
            .meaning("Columns of yes and no are 1 and 0; -9 is unknown, and in some columns an empty cell. What -9 is"
                    + " in a column that should not have it is told by another rule.")
            .fix("Write 1, 0 or -9.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, the variables of yes and no")
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
        return GtdFlags.ALL;
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : GtdFlags.ALL) {
            if (!row.isEmpty(column)) {
                double flag = CellText.number(row, column);
                if (flag != 0 && flag != 1 && flag != -9 && !CellText.isMissing(row, column)) {
                    row.report(column, column + " is " + row.text(column) + ", but is 1, 0, or -9 for unknown");
                }
            }
        }
    }
}
