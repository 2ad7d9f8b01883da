package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.phoenix.PhoenixColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Lists of sentences, addresses and sources that differ in length. */
final class PhoenixListsUnequal implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("phoenix-lists-unequal")
            .severity(Severity.WARNING)
            .summary("Sentence ids, addresses and news sources of a row are lists of different lengths.")
            .meaning("They have one entry for each story that was merged into the row, with repeats. Of the three the"
                    + " list that differs from the two others is reported; an empty cell is, too, if the others are"
                    + " filled. Historical files have none of them.")
            .fix("Fill in what is missing.")
            .since("0.1")
            .reference("phoenix_pipeline and Cline Center Historical Phoenix, SentenceID, URLs, NewsSources")
            .addFormats("phoenix")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PhoenixColumns.SENTENCE_ID, PhoenixColumns.URLS, PhoenixColumns.NEWS_SOURCES);
    }

    @Override
    public void check(RowCells row) {
        int sentences = row.value(PhoenixColumns.SENTENCE_ID).orElse(List.of()).size();
        int urls = row.value(PhoenixColumns.URLS).orElse(List.of()).size();
        int sources = row.value(PhoenixColumns.NEWS_SOURCES).orElse(List.of()).size();
        String lengths =
                "there are " + sentences + " sentence ids, " + urls + " addresses and " + sources + " news sources";
        if (sentences != urls && urls == sources) {
            row.report(PhoenixColumns.SENTENCE_ID, lengths);
        } else if (sentences != sources && sentences == urls) {
            row.report(PhoenixColumns.NEWS_SOURCES, lengths);
        } else if (urls != sources) {
            row.report(PhoenixColumns.URLS, lengths);
        }
    }
}
