package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Sentences that ICEWS does not code. */
final class IcewsSentenceNumber implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-sentence-number-unusual")
            .severity(Severity.WARNING)
            .summary("The sentence number is not one of 1 to 6.")
            .meaning("ICEWS codes the first six sentences of a story, counted from 1; all 3,705 rows that were counted"
                    + " have one of these. What is no whole number is left to another rule.")
            .fix("Look the sentence up in the release.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), Sentence Number")
            .addFormats("icews", "icews-json")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(IcewsColumns.SENTENCE_NUMBER);
    }

    @Override
    public void check(RowCells row) {
        double number = CellText.number(row, IcewsColumns.SENTENCE_NUMBER);
        if (number == 0 || (number > 6 && number == Math.rint(number))) {
            row.report(
                    IcewsColumns.SENTENCE_NUMBER,
                    "the sentence number is " + CellText.of(row, IcewsColumns.SENTENCE_NUMBER)
                            + ", but only sentences 1 to 6 are coded");
        }
    }
}
