package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Text whose characters were lost. */
final class IcewsCharacters implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-characters-garbled")
            .severity(Severity.WARNING)
            .summary("A text has characters that a program has garbled.")
            .meaning("The files are UTF-8. A replacement character, a character for control, or letters such as those"
                    + " that a program makes of UTF-8 when it takes it for Windows-1252 tell that the text was read in"
                    + " another charset.")
            .fix("Read the release as UTF-8.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), UTF-8 text")
            .addFormats("icews", "icews-json")
            .build();

    private static final List<ColumnKey<?>> NAMES = List.of(IcewsColumns.SOURCE_NAME);
    private static final List<ColumnKey<?>> TEXTS = List.of(
            IcewsColumns.TARGET_NAME,
            IcewsColumns.PUBLISHER,
            IcewsColumns.CITY,
            IcewsColumns.DISTRICT,
            IcewsColumns.PROVINCE,
            IcewsColumns.HEADLINE,
            IcewsColumns.EVENT_SENTENCE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(IcewsColumns.SOURCE_NAME);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return TEXTS;
    }

    @Override
    public void check(RowCells row) {
        CellText.checkCharacters(row, TEXTS);
        CellText.checkCharacters(row, NAMES);
    }
}
