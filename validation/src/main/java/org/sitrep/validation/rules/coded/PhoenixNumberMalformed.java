package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.phoenix.PhoenixColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Cells for numbers that say something else. */
final class PhoenixNumberMalformed implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("phoenix-number-malformed")
            .severity(Severity.ERROR)
            .summary("A cell for a number says something that is no number of its kind.")
            .meaning("Year, month, day and class are whole numbers, the score is any number. NA and empty cells are"
                    + " left in peace. Coordinates that are no numbers make the reader reject the row.")
            .fix("Correct the cell, or leave it empty.")
            .since("0.1")
            .reference("phoenix_pipeline and Cline Center Historical Phoenix, Year, Month, Day, PentaClass,"
                    + " GoldsteinScore")
            .addFormats("phoenix")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PhoenixColumns.EVENT_ID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(
                PhoenixColumns.YEAR,
                PhoenixColumns.MONTH,
                PhoenixColumns.DAY,
                PhoenixColumns.PENTA_CLASS,
                PhoenixColumns.GOLDSTEIN_SCORE);
    }

    @Override
    public void check(RowCells row) {
        CellText.checkNumber(row, PhoenixColumns.YEAR, true);
        CellText.checkNumber(row, PhoenixColumns.MONTH, true);
        CellText.checkNumber(row, PhoenixColumns.DAY, true);
        CellText.checkNumber(row, PhoenixColumns.PENTA_CLASS, true);
        CellText.checkNumber(row, PhoenixColumns.GOLDSTEIN_SCORE, false);
    }
}
