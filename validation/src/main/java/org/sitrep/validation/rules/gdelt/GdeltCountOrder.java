package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Counts that cannot be of the same articles. */
final class GdeltCountOrder implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-count-order")
            .severity(Severity.WARNING)
            .summary("There are more sources than articles, or more articles than mentions.")
            .meaning("Each article mentions the event at least once and comes from one source, so that sources "
                    + "are not more than articles, and articles not more than mentions; so it was in 311 rows "
                    + "that were counted. Counts that are no counts are left to another rule.")
            .fix("Compare the counts with the mentions file of the same time.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, columns NumMentions, NumSources and NumArticles")
            .addFormats("gdelt1", "gdelt2")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return EventColumns.COUNTS;
    }

    @Override
    public void check(RowCells row) {
        double mentions = row.number(GdeltColumns.NUM_MENTIONS);
        double sources = row.number(GdeltColumns.NUM_SOURCES);
        double articles = row.number(GdeltColumns.NUM_ARTICLES);
        if (!(mentions >= 1 && sources >= 1 && articles >= 1) || (sources <= articles && articles <= mentions)) {
            return;
        }
        if (sources > mentions && sources <= articles) {
            report(row, GdeltColumns.NUM_MENTIONS, GdeltColumns.NUM_SOURCES);
        } else if (sources > articles) {
            boolean articlesAlone = sources <= mentions && mentions > articles;
            report(
                    row,
                    articlesAlone ? GdeltColumns.NUM_ARTICLES : GdeltColumns.NUM_SOURCES,
                    articlesAlone ? GdeltColumns.NUM_SOURCES : GdeltColumns.NUM_ARTICLES);
        } else {
            report(row, GdeltColumns.NUM_ARTICLES, GdeltColumns.NUM_MENTIONS);
        }
    }

    private static void report(RowCells row, ColumnKey<?> column, ColumnKey<?> other) {
        row.report(
                column,
                column.name() + " is " + row.text(column) + ", which cannot be with " + other.name() + " "
                        + row.text(other));
    }
}
