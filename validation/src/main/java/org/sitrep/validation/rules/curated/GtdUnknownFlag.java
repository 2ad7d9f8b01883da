package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A flag that is unknown where it is always known. */
final class GtdUnknownFlag implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-unknown-flag")
            .severity(Severity.WARNING)
            .summary("A flag is -9 in a column that is always 1 or 0.")
            .meaning("extended, the three criteria, multiple, success, suicide, individual and the uncertainty of "
                    + "groups are 1 or 0; there -9 is not among the values of the codebook. An empty cell is left in "
                    + "peace.")
            .fix("Write 1 or 0.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variables extended, crit1 to crit3, multiple, "
                    + "success, suicide, individual, guncertain1 to guncertain3")
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
        return GtdFlags.ALWAYS_KNOWN;
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : GtdFlags.ALWAYS_KNOWN) {
            if (CellText.number(row, column) == -9) {
                row.report(column, column + " is -9, for unknown, but is always 1 or 0");
            }
        }
    }
}
