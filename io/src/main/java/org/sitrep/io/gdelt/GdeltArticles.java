package org.sitrep.io.gdelt;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.sitrep.event.Event;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimeBound;

/** What the mentions and the GKG write about the article that is the source of an event. */
final class GdeltArticles {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final int LAST_YEAR = 9999;
    private static final String ENGLISH = "en";

    private GdeltArticles() {}

    /** The first source, which is the article. */
    static Optional<Source> of(Event event) {
        return event.sources().stream().findFirst();
    }

    /**
     * When the article was published, in UTC; of an event that was read without saying so, what its row says, and of another
     * one, when the event was.
     */
    static String published(Event event, String original) {
        Optional<String> published = of(event).flatMap(Source::published).flatMap(GdeltArticles::moment);
        return published.orElseGet(() ->
                original.isEmpty() ? event.time().flatMap(GdeltArticles::moment).orElse("") : original);
    }

    private static Optional<String> moment(EventTime time) {
        TimeBound bound = time.start().isKnown() ? time.start() : time.end();
        Optional<LocalDateTime> local =
                bound.earliest().map(day -> day.atTime(bound.time().orElse(LocalTime.MIDNIGHT)));
        return bound.earliestInstant()
                .map(instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC))
                .or(() -> local)
                .filter(moment -> moment.getYear() > 0 && moment.getYear() <= LAST_YEAR)
                .map(TIME::format);
    }

    /** What tells one article from others: its address or, without one, a citation, on one line. */
    static String document(Event event) {
        return of(event)
                .flatMap(source -> source.url().or(() -> source.note().map(GdeltArticles::onOneLine)))
                .orElse("");
    }

    static String publisher(Event event) {
        return of(event)
                .flatMap(Source::publisher)
                .map(GdeltArticles::onOneLine)
                .orElse("");
    }

    /** Words may be parted by a blank as well as by a line break or tab, which cannot stand in a cell. */
    private static String onOneLine(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }

    /** Where the article is from: the web, or a citation is all there is. */
    static String collection(Event event) {
        return of(event).flatMap(Source::url).isPresent() ? "1" : "2";
    }

    /** The language of the article, with what translated it where the row says so; nothing for English. */
    static String translation(Event event, String original) {
        String tag = of(event).flatMap(Source::language).orElse(ENGLISH);
        String before = GdeltTranslation.parse(original)
                .map(GdeltTranslation::languageTag)
                .orElse(ENGLISH);
        if (tag.equals(before)) {
            return original;
        }
        Locale language = Locale.forLanguageTag(tag);
        if (language.getLanguage().equals(ENGLISH)) {
            return "";
        }
        String code = threeLetters(language);
        return code.isEmpty() ? "" : "srclc:" + code;
    }

    private static String threeLetters(Locale language) {
        try {
            return language.getISO3Language();
        } catch (MissingResourceException e) {
            return "";
        }
    }
}
