package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltMentionColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A position in an article that is none. */
final class GdeltMentionPosition implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-mention-position")
            .severity(Severity.ERROR)
            .summary("The sentence, a position or the length of the article is no number that it can be.")
            .meaning("Sentences count from 1, positions of actors and of the action from 0, with -1 for what "
                    + "is not in the article, and a length is not negative; all are whole numbers. Empty cells "
                    + "are left in peace here.")
            .fix("Take the cell from the file as published.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, mentions table, SentenceID to MentionDocLen")
            .addFormats("gdelt2-mentions")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return MentionColumns.POSITIONS;
    }

    @Override
    public void check(RowCells row) {
        report(row, GdeltMentionColumns.SENTENCE_ID, 1);
        for (ColumnKey<?> offset : MentionColumns.OFFSETS) {
            report(row, offset, -1);
        }
        report(row, GdeltMentionColumns.MENTION_DOC_LEN, 0);
    }

    private static void report(RowCells row, ColumnKey<?> column, int least) {
        double number = row.number(column);
        if (!(number >= least && number == Math.rint(number)) && !row.isEmpty(column)) {
            row.report(
                    column, column.name() + " is " + row.text(column) + ", not a whole number from " + least + " on");
        }
    }
}
