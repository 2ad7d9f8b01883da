package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltMentionColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A mention on the web that is not at an address of its publisher. */
final class GdeltMentionSource implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-mention-source")
            .severity(Severity.WARNING)
            .summary("The article is not identified by an address on the web, or not by one of its publisher.")
            .meaning("A mention of type 1 is from the web: its identifier is an address, and the host of this "
                    + "ends with the name of the publisher, in all 200 rows that were counted. Other types have "
                    + "citations and names, and are left in peace.")
            .fix("Take the cells from the file as published.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, mentions table, MentionSourceName and MentionIdentifier")
            .addFormats("gdelt2-mentions")
            .build();

    private static final List<ColumnKey<?>> COLUMNS = List.of(
            GdeltMentionColumns.MENTION_TYPE,
            GdeltMentionColumns.MENTION_SOURCE_NAME,
            GdeltMentionColumns.MENTION_IDENTIFIER);

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
        if (row.number(GdeltMentionColumns.MENTION_TYPE) == 1) {
            WebSources.check(row, GdeltMentionColumns.MENTION_SOURCE_NAME, GdeltMentionColumns.MENTION_IDENTIFIER);
        }
    }
}
