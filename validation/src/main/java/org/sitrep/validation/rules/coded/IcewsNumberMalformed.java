package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Cells for numbers that say something else. */
final class IcewsNumberMalformed implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-number-malformed")
            .severity(Severity.ERROR)
            .summary("A cell for a number says something that is no number of its kind.")
            .meaning("The intensity is a number, story id and sentence number are whole numbers that are not negative."
                    + " What programs make of whole numbers, such as 5.0 or 4.74e+07, is left in peace, and so are"
                    + " NULL, NA and empty cells. Event ids and coordinates that are no numbers make the reader reject"
                    + " the row.")
            .fix("Correct the cell, or leave it empty.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), Intensity, Story ID, Sentence Number")
            .addFormats("icews", "icews-json")
            .build();

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
        return List.of(IcewsColumns.INTENSITY, IcewsColumns.STORY_ID, IcewsColumns.SENTENCE_NUMBER);
    }

    @Override
    public void check(RowCells row) {
        CellText.checkNumber(row, IcewsColumns.INTENSITY, false);
        CellText.checkNumber(row, IcewsColumns.STORY_ID, true);
        CellText.checkNumber(row, IcewsColumns.SENTENCE_NUMBER, true);
    }
}
