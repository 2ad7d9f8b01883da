package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltMentionColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Something in the column that is reserved. */
final class GdeltMentionExtras implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-mention-extras")
            .severity(Severity.WARNING)
            .summary("The reserved column of a mention is not empty.")
            .meaning("GDELT has kept the column Extras for later, and has put nothing into it in 200 rows that "
                    + "were counted. A text there is as a rule a row with a tab too many.")
            .fix("Compare the number of cells with that of the other rows.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, mentions table, Extras")
            .addFormats("gdelt2-mentions")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return MentionColumns.CODES;
    }

    @Override
    public void check(RowCells row) {
        if (!row.isEmpty(GdeltMentionColumns.EXTRAS)) {
            row.report(
                    GdeltMentionColumns.EXTRAS,
                    "Extras is \"" + row.text(GdeltMentionColumns.EXTRAS) + "\", not empty");
        }
    }
}
