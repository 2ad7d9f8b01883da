package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Event texts that stand for no code. */
final class IcewsTextUnknown implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-text-unknown")
            .severity(Severity.WARNING)
            .summary("The event text is that of no code of CAMEO.")
            .meaning("The text is the label of the code in the list of ICEWS, of which some spellings are known; upper"
                    + " and lower case and blanks around it do not matter. All 3,705 rows that were counted have such a"
                    + " text.")
            .fix("Correct the text, or tell us if a release of ICEWS has it.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), Event Text")
            .addFormats("icews", "icews-json")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(IcewsColumns.EVENT_TEXT);
    }

    @Override
    public void check(RowCells row) {
        String text = CellText.of(row, IcewsColumns.EVENT_TEXT);
        if (!text.isEmpty() && IcewsKinds.ofText(text).isEmpty()) {
            row.report(IcewsColumns.EVENT_TEXT, "the event text \"" + text + "\" is that of no code");
        }
    }
}
