package org.sitrep.validation.rules.coded;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.code.Cameo;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.phoenix.PhoenixColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Cells that are never empty. */
final class PhoenixCellMissing implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("phoenix-cell-missing")
            .severity(Severity.WARNING)
            .summary("A cell says nothing that every row of Phoenix fills.")
            .meaning("These are year, month, day, the full codes of both actors, event code and root code, and class"
                    + " and score of a code that is known. All others may be missing.")
            .fix("Look the value up in the release.")
            .since("0.1")
            .reference("phoenix_pipeline and Cline Center Historical Phoenix, columns")
            .addFormats("phoenix")
            .build();

    private static final List<ColumnKey<?>> FILLED = List.of(
            PhoenixColumns.YEAR,
            PhoenixColumns.MONTH,
            PhoenixColumns.DAY,
            PhoenixColumns.SOURCE_ACTOR_FULL,
            PhoenixColumns.TARGET_ACTOR_FULL,
            PhoenixColumns.EVENT_ROOT_CODE);
    private static final List<ColumnKey<?>> SCORES =
            List.of(PhoenixColumns.PENTA_CLASS, PhoenixColumns.GOLDSTEIN_SCORE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PhoenixColumns.EVENT_CODE);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return Stream.concat(FILLED.stream(), SCORES.stream()).toList();
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : FILLED) {
            check(row, column);
        }
        String code = CellText.of(row, PhoenixColumns.EVENT_CODE);
        if (code.isEmpty()) {
            row.report(PhoenixColumns.EVENT_CODE, "EventCode is empty, which no row should be");
        } else if (Cameo.find(code)
                .filter(event -> event.goldstein().isPresent())
                .isPresent()) {
            for (ColumnKey<?> column : SCORES) {
                check(row, column);
            }
        }
    }

    private static void check(RowCells row, ColumnKey<?> column) {
        if (row.has(column)
                && CellText.of(row, column).isEmpty()
                && !row.text(column).startsWith("---")) {
            row.report(column, column.name() + " is empty, which no row should be");
        }
    }
}
