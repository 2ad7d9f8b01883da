package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Cells that are never empty. */
final class IcewsCellMissing implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-cell-missing")
            .severity(Severity.WARNING)
            .summary("A cell says nothing that every row of ICEWS fills.")
            .meaning("Source and target name, event text, code, intensity, story id, sentence number and publisher are"
                    + " filled in all 3,705 rows that were counted. Sectors, countries and all parts of the place may"
                    + " be missing. A column that a file does not have is left in peace.")
            .fix("Look the value up in the release.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), table of variables")
            .addFormats("icews", "icews-json")
            .build();

    private static final List<ColumnKey<?>> FILLED = List.of(
            IcewsColumns.SOURCE_NAME,
            IcewsColumns.EVENT_TEXT,
            IcewsColumns.CAMEO_CODE,
            IcewsColumns.INTENSITY,
            IcewsColumns.TARGET_NAME,
            IcewsColumns.STORY_ID,
            IcewsColumns.SENTENCE_NUMBER,
            IcewsColumns.PUBLISHER);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(IcewsColumns.EVENT_ID);
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
