package org.sitrep.io.ucdp;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.TableRow;
import org.sitrep.source.Source;
import org.sitrep.source.SourceBuilder;
import org.sitrep.time.EventTime;

/**
 * Makes sources of UCDP's lists of offices, dates and headlines.
 *
 * <p>Offices and dates hold no semicolons; headlines may, and are then taken from the articles, each of which is {@code
 * office,date,headline}. What cannot be told is left out; the origin has it.
 */
final class UcdpSources {
    private final int article;
    private final int office;
    private final int date;
    private final int headline;
    private final int original;

    UcdpSources(List<String> columns) {
        article = UcdpGedColumns.SOURCE_ARTICLE.indexIn(columns);
        office = UcdpGedColumns.SOURCE_OFFICE.indexIn(columns);
        date = UcdpGedColumns.SOURCE_DATE.indexIn(columns);
        headline = UcdpGedColumns.SOURCE_HEADLINE.indexIn(columns);
        original = UcdpGedColumns.SOURCE_ORIGINAL.indexIn(columns);
    }

    /** The sources in the order of the offices. */
    List<Source> sources(TableRow row) {
        Optional<String> quoted = UcdpText.optional(row, original);
        String publishers = UcdpText.text(row, office);
        if (publishers.isEmpty()) {
            return unrecorded(row, quoted);
        }
        return publishers.indexOf(';') < 0
                ? List.of(single(row, publishers, quoted))
                : several(row, UcdpText.split(publishers, ";"), quoted);
    }

    /** The most frequent case, without lists. */
    private Source single(TableRow row, String publisher, Optional<String> quoted) {
        SourceBuilder source =
                Source.builder().publisher(publisher).originalSource(quoted).title(UcdpText.optional(row, headline));
        if (!UcdpText.isEmpty(row, date)) {
            publish(source, row);
        }
        return source.build();
    }

    private void publish(SourceBuilder source, TableRow row) {
        try {
            source.published(EventTime.of(row.isoDate(date)));
        } catch (BadCellException e) {
            source.published(published(UcdpText.text(row, date)));
        }
    }

    private List<Source> several(TableRow row, List<String> offices, Optional<String> quoted) {
        List<String> dates = UcdpText.split(UcdpText.text(row, date), ";");
        List<String> titles = UcdpText.split(UcdpText.text(row, headline), ";");
        List<String> articles =
                titles.size() == offices.size() ? List.of() : UcdpText.articles(UcdpText.text(row, article));
        List<Source> made = new ArrayList<>(offices.size());
        for (int i = 0; i < offices.size(); i++) {
            SourceBuilder source = Source.builder();
            set(source, offices.get(i));
            String day = dates.size() == offices.size() ? dates.get(i) : "";
            if (!day.isEmpty()) {
                source.published(published(day));
            }
            String title = titles.size() == offices.size()
                    ? titles.get(i)
                    : articles.size() == offices.size() ? headline(articles.get(i), offices.get(i), day) : "";
            if (!title.isEmpty()) {
                source.title(title);
            }
            if (i == 0) {
                source.originalSource(quoted);
            }
            made.add(source.build());
        }
        return made;
    }

    private static void set(SourceBuilder source, String publisher) {
        if (!publisher.isEmpty()) {
            source.publisher(publisher);
        }
    }

    /** The headline of an article that begins with its office and date. */
    private static String headline(String article, String office, String day) {
        String before = office + "," + day + ",";
        return article.startsWith(before) ? article.substring(before.length()).strip() : "";
    }

    /** A day, or no time at all: this is not worth a row. */
    private static Optional<EventTime> published(String day) {
        int year = digits(day, 0, 4);
        int month = digits(day, 5, 7);
        int dayOfMonth = digits(day, 8, 10);
        if (day.length() != 10 || year < 0 || month < 1 || month > 12 || dayOfMonth < 1) {
            return Optional.empty();
        }
        return dayOfMonth > YearMonth.of(year, month).lengthOfMonth()
                ? Optional.empty()
                : Optional.of(EventTime.of(LocalDate.of(year, month, dayOfMonth)));
    }

    /** The number that stands in a part of a text; -1 if that is not made of digits alone. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = i < text.length() ? text.charAt(i) - '0' : -1;
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Older coding: the references stand in free text. */
    private List<Source> unrecorded(TableRow row, Optional<String> quoted) {
        Optional<String> reference = UcdpText.optional(row, article);
        return reference.isEmpty() && quoted.isEmpty()
                ? List.of()
                : List.of(
                        Source.builder().note(reference).originalSource(quoted).build());
    }
}
