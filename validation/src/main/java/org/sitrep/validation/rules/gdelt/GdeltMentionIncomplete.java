package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltMentionColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An empty cell of a mention. */
final class GdeltMentionIncomplete implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-mention-incomplete")
            .severity(Severity.WARNING)
            .summary("A cell of a mention is empty that GDELT fills in each row.")
            .meaning("All columns but MentionDocTranslationInfo and Extras are filled in all 200 rows that "
                    + "were counted. Files that were converted from another format have less.")
            .fix("Take the row from the file as published; for a converted file, leave the rule out.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, mentions table")
            .addFormats("gdelt2-mentions")
            .build();
    private static final int FILLED = 14;
    private static final List<ColumnKey<?>> COLUMNS = List.copyOf(GdeltMentionColumns.ALL.subList(0, FILLED));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return COLUMNS;
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : COLUMNS) {
            if (row.isEmpty(column)) {
                row.report(column, column.name() + " is empty");
            }
        }
    }
}
