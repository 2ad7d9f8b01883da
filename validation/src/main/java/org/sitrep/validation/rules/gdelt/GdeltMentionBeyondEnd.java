package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltMentionColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A position far beyond the end of the article. */
final class GdeltMentionBeyondEnd implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-mention-beyond-end")
            .severity(Severity.WARNING)
            .summary("An actor or the action stands far beyond the end of the article.")
            .meaning("Positions may exceed the length a little, since one counts in the text as it was and the "
                    + "other in the text as it was read: by 38 of 3,470 characters in one row. Here they exceed "
                    + "it by half and 500 characters more. Where the action and an actor do, the length is "
                    + "reported.")
            .fix("Take the row from the file as published.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, mentions table, Actor1CharOffset to MentionDocLen")
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
        double length = row.number(GdeltMentionColumns.MENTION_DOC_LEN);
        if (!(length >= 0)) {
            return;
        }
        double most = length * 1.5 + 500;
        int beyond = 0;
        int known = 0;
        for (ColumnKey<?> column : MentionColumns.OFFSETS) {
            double offset = row.number(column);
            known += offset >= 0 ? 1 : 0;
            beyond += offset > most ? 1 : 0;
        }
        if (beyond > 1 || (beyond == 1 && known == 1)) {
            row.report(
                    GdeltMentionColumns.MENTION_DOC_LEN,
                    "the article has " + row.text(GdeltMentionColumns.MENTION_DOC_LEN)
                            + " characters, but actors and action stand far beyond");
            return;
        }
        for (ColumnKey<?> column : MentionColumns.OFFSETS) {
            if (row.number(column) > most) {
                row.report(
                        column,
                        column.name() + " is " + row.text(column) + ", but the article has "
                                + row.text(GdeltMentionColumns.MENTION_DOC_LEN) + " characters");
            }
        }
    }
}
