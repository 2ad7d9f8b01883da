package org.sitrep.validation.rules.ucdp;

import java.util.List;
import java.util.OptionalLong;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** As many sources as are told, and the lists of them, do not agree. */
final class UcdpSourceCount implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-source-count")
            .severity(Severity.WARNING)
            .summary("The number of sources is not that of the articles, offices and dates.")
            .meaning("Where sources are recorded, source_article has each article in quotes of its own, parted by "
                    + "semicolons; there are as many articles, offices and dates as number_of_sources says, in all "
                    + "20,221 such rows that were counted. Where number_of_sources is -1, the articles are free text "
                    + "and the lists are empty. The finding is on the one cell that the others disagree with.")
            .fix("Correct the list that misses an entry, or the number.")
            .since("0.1")
            .reference("UCDP GED Codebook, variables number_of_sources, source_article, source_office, source_date")
            .addAllFormats(Ged.FORMATS)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(
                UcdpGedColumns.NUMBER_OF_SOURCES,
                UcdpGedColumns.SOURCE_ARTICLE,
                UcdpGedColumns.SOURCE_OFFICE,
                UcdpGedColumns.SOURCE_DATE);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(UcdpGedColumns.SOURCE_HEADLINE);
    }

    @Override
    public void check(RowCells row) {
        OptionalLong number = Ged.whole(row, UcdpGedColumns.NUMBER_OF_SOURCES);
        if (number.isEmpty() || number.getAsLong() < -1) {
            return;
        }
        long told = number.getAsLong();
        String article = Ged.text(row, UcdpGedColumns.SOURCE_ARTICLE);
        boolean isQuoted = article.length() >= 2 && article.startsWith("\"") && article.endsWith("\"");
        long articles = isQuoted ? Ged.count(article, "\";\"") : -1;
        long offices = listed(row, UcdpGedColumns.SOURCE_OFFICE);
        long dates = listed(row, UcdpGedColumns.SOURCE_DATE);
        if (told == -1) {
            checkUnrecorded(row, articles, offices, dates);
            return;
        }
        boolean isBorneOut = told == offices || told == dates || told == articles;
        if (!isBorneOut) {
            row.report(
                    UcdpGedColumns.NUMBER_OF_SOURCES,
                    "number_of_sources is " + told + ", but there are " + Math.max(0, articles) + " articles, "
                            + Math.max(0, offices) + " offices and " + Math.max(0, dates) + " dates");
            return;
        }
        check(row, UcdpGedColumns.SOURCE_ARTICLE, articles, told);
        check(row, UcdpGedColumns.SOURCE_OFFICE, offices, told);
        check(row, UcdpGedColumns.SOURCE_DATE, dates, told);
        if (row.has(UcdpGedColumns.SOURCE_HEADLINE) && Ged.isMissing(row, UcdpGedColumns.SOURCE_HEADLINE)) {
            row.report(
                    UcdpGedColumns.SOURCE_HEADLINE, "source_headline says nothing, but number_of_sources is " + told);
        }
    }

    /** How many entries a list has; -1 for none. */
    private static long listed(RowCells row, ColumnKey<?> column) {
        String list = Ged.text(row, column);
        return list.isEmpty() ? -1 : Ged.count(list, ";");
    }

    private static void checkUnrecorded(RowCells row, long articles, long offices, long dates) {
        if (offices >= 0 && dates >= 0) {
            row.report(
                    UcdpGedColumns.NUMBER_OF_SOURCES,
                    "number_of_sources is -1, for not recorded, but there are " + offices + " offices and " + dates
                            + " dates");
        } else if (offices >= 0 || dates >= 0) {
            ColumnKey<?> column = offices >= 0 ? UcdpGedColumns.SOURCE_OFFICE : UcdpGedColumns.SOURCE_DATE;
            row.report(column, column + " is " + row.text(column) + ", but number_of_sources is -1, for not recorded");
        } else if (!Ged.isMissing(row, UcdpGedColumns.SOURCE_HEADLINE)) {
            row.report(
                    UcdpGedColumns.SOURCE_HEADLINE,
                    "source_headline says something, but number_of_sources is -1, for not recorded");
        } else if (articles >= 2) {
            row.report(
                    UcdpGedColumns.NUMBER_OF_SOURCES,
                    "number_of_sources is -1, for not recorded, but there are " + articles + " articles in quotes");
        }
    }

    private static void check(RowCells row, ColumnKey<?> column, long found, long told) {
        if (found != told) {
            row.report(
                    column,
                    column + " has " + (found < 0 ? "no list" : found + (found == 1 ? " entry" : " entries"))
                            + ", but number_of_sources is " + told);
        }
    }
}
