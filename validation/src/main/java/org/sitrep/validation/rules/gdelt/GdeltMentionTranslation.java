package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltMentionColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A translation that is not told as GDELT does. */
final class GdeltMentionTranslation implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-mention-translation")
            .severity(Severity.WARNING)
            .summary("The translation of the article is not told as GDELT tells it.")
            .meaning("Articles in English have an empty cell, others the code of their language and what "
                    + "translated them, such as srclc:spa;eng:GT-SPA 1.0: so in all 200 rows that were counted.")
            .fix("Take the cell from the file as published.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, mentions table, MentionDocTranslationInfo")
            .addFormats("gdelt2-mentions")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GdeltMentionColumns.MENTION_DOC_TRANSLATION_INFO);
    }

    @Override
    public void check(RowCells row) {
        if (!row.isEmpty(GdeltMentionColumns.MENTION_DOC_TRANSLATION_INFO)
                && row.value(GdeltMentionColumns.MENTION_DOC_TRANSLATION_INFO).isEmpty()) {
            row.report(
                    GdeltMentionColumns.MENTION_DOC_TRANSLATION_INFO,
                    "the translation is \"" + row.text(GdeltMentionColumns.MENTION_DOC_TRANSLATION_INFO)
                            + "\", not like srclc:spa;eng:GT-SPA 1.0");
        }
    }
}
