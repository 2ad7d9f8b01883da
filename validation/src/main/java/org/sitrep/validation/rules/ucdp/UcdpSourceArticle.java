package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Lists of offices, dates and headlines that the articles do not bear out. */
final class UcdpSourceArticle implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-source-article")
            .severity(Severity.WARNING)
            .summary("An office, a date or a headline is not in the articles that the lists are made of.")
            .meaning("Where sources are recorded, each article is `office,date,headline`, and the lists repeat these:"
                    + " each office, each day and each headline stands in source_article, in all articles that were "
                    + "counted (blanks do not count). Where the article is cut off or the lists have other lengths, "
                    + "other rules tell.")
            .fix("Correct the list, or the article.")
            .since("0.1")
            .reference("UCDP GED Codebook, variables source_article, source_office, source_date, source_headline")
            .addAllFormats(Ged.FORMATS)
            .build();

    private static final List<ColumnKey<?>> LISTS =
            List.of(UcdpGedColumns.SOURCE_OFFICE, UcdpGedColumns.SOURCE_DATE, UcdpGedColumns.SOURCE_HEADLINE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(UcdpGedColumns.NUMBER_OF_SOURCES, UcdpGedColumns.SOURCE_ARTICLE);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(UcdpGedColumns.SOURCE_OFFICE, UcdpGedColumns.SOURCE_DATE, UcdpGedColumns.SOURCE_HEADLINE);
    }

    @Override
    public void check(RowCells row) {
        if (!(row.number(UcdpGedColumns.NUMBER_OF_SOURCES) >= 1)) {
            return;
        }
        String article = Ged.text(row, UcdpGedColumns.SOURCE_ARTICLE);
        if (article.startsWith("\"") && article.endsWith("\"")) {
            for (ColumnKey<?> list : LISTS) {
                check(row, list, article);
            }
        }
    }

    private static void check(RowCells row, ColumnKey<?> column, String article) {
        String list = Ged.text(row, column);
        int from = 0;
        while (from < list.length()) {
            int semicolon = list.indexOf(';', from);
            int to = semicolon < 0 ? list.length() : semicolon;
            String entry = list.substring(from, to).strip();
            if (!article.contains(entry) && !Ged.squeeze(article).contains(Ged.squeeze(entry))) {
                row.report(column, column + " has " + entry + ", which is not in source_article");
                return;
            }
            from = to + 1;
        }
    }
}
