package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Cells that are never empty. */
final class PolecatCellMissing implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-cell-missing")
            .severity(Severity.WARNING)
            .summary("A cell says nothing that every event of POLECAT needs.")
            .meaning("These are event type, quad code, intensity and day of publication, where the file has the"
                    + " column. All others may be empty or None.")
            .fix("Look the value up in the release.")
            .since("0.1")
            .reference("POLECAT Weekly Data (doi:10.7910/DVN/AJGVIT), table of variables")
            .addFormats("polecat")
            .build();

    private static final List<ColumnKey<?>> FILLED = List.of(
            PolecatColumns.EVENT_TYPE,
            PolecatColumns.INTENSITY,
            PolecatColumns.QUAD_CODE,
            PolecatColumns.PUBLICATION_DATE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.EVENT_ID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return FILLED;
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : FILLED) {
            if (row.has(column) && CellText.of(row, column).isEmpty()) {
                row.report(column, column.name() + " is empty, which no row should be");
            }
        }
    }
}
