package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltMentionColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A tone of a mention outside of its scale. */
final class GdeltMentionTone implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-mention-tone")
            .severity(Severity.ERROR)
            .summary("The tone of the article is not a number from -100 to 100.")
            .meaning("The tone is the share of positive words less that of negative ones, in per cent. Empty "
                    + "cells are left in peace here.")
            .fix("Take the tone from the file as published.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, mentions table, MentionDocTone")
            .addFormats("gdelt2-mentions")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GdeltMentionColumns.MENTION_DOC_TONE);
    }

    @Override
    public void check(RowCells row) {
        double tone = row.number(GdeltMentionColumns.MENTION_DOC_TONE);
        if (!(tone >= -100 && tone <= 100) && !row.isEmpty(GdeltMentionColumns.MENTION_DOC_TONE)) {
            row.report(
                    GdeltMentionColumns.MENTION_DOC_TONE,
                    "the tone is " + row.text(GdeltMentionColumns.MENTION_DOC_TONE)
                            + ", not a number from -100 to 100");
        }
    }
}
