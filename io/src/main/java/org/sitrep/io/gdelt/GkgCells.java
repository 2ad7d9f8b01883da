package org.sitrep.io.gdelt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.event.Event;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.table.CarriedAttribute;
import org.sitrep.io.table.EventCells;
import org.sitrep.source.Source;

/** The cells that an event becomes in the GKG: the way back of {@link GkgMapping}. */
final class GkgCells {
    private static final Pattern TITLE = Pattern.compile("<PAGE_TITLE>.*?</PAGE_TITLE>", Pattern.DOTALL);
    private static final int LAST_ASCII = 0x7e;

    /** The attributes and their columns. */
    static final List<CarriedAttribute> ATTRIBUTES = List.of(
            new CarriedAttribute(
                    "id",
                    List.of(GkgColumns.RECORD_ID),
                    GkgCells::id,
                    "An id that is none of the GKG's becomes one of the time of publication and a number. Statements about"
                            + " the event are not written: they come as records of their own."),
            new CarriedAttribute(
                    "places",
                    List.of(
                            GkgColumns.LOCATIONS,
                            GkgColumns.ENHANCED_LOCATIONS,
                            GkgColumns.COUNTS,
                            GkgColumns.ENHANCED_COUNTS),
                    (event, cells) -> new GkgCountCells(event, cells).writeLocations(cells),
                    "All places become locations, but only those at which somebody is counted are places of the event when"
                            + " it is read: the first, for counts that are new. Their precision is a country, a first-order"
                            + " division or a point."),
            new CarriedAttribute(
                    "casualties",
                    List.of(GkgColumns.COUNTS, GkgColumns.ENHANCED_COUNTS),
                    (event, cells) -> new GkgCountCells(event, cells).writeCounts(cells),
                    "Only the harm, one number and the note are kept, under an id made of the event's; that none are"
                            + " reported, or a harm that the GKG does not count, cannot be said. Who claims it is the"
                            + " article."),
            new CarriedAttribute(
                    "sources",
                    List.of(
                            GkgColumns.DATE,
                            GkgColumns.SOURCE_COLLECTION,
                            GkgColumns.SOURCE_COMMON_NAME,
                            GkgColumns.DOCUMENT_IDENTIFIER,
                            GkgColumns.TRANSLATION_INFO,
                            GkgColumns.EXTRAS),
                    GkgCells::source,
                    "Only the first source is kept: its address or a citation, the publisher, the title, the language and the"
                            + " second of its publication."));

    private GkgCells() {}

    private static void id(Event event, EventCells cells) {
        String id = event.id().toString();
        if (GkgMapping.ID_FORM.matcher(id).matches()) {
            cells.set(GkgColumns.RECORD_ID, id);
            return;
        }
        String time = GdeltArticles.published(event, cells.original(GkgColumns.DATE));
        boolean translated = !GdeltArticles.translation(event, cells.original(GkgColumns.TRANSLATION_INFO))
                .isEmpty();
        cells.set(GkgColumns.RECORD_ID, time.isEmpty() ? "" : time + (translated ? "-T" : "-") + Codes.number(id));
    }

    private static void source(Event event, EventCells cells) {
        cells.set(GkgColumns.DATE, GdeltArticles.published(event, cells.original(GkgColumns.DATE)));
        cells.fill(GkgColumns.SOURCE_COLLECTION, GdeltArticles.collection(event));
        cells.set(GkgColumns.SOURCE_COMMON_NAME, GdeltArticles.publisher(event));
        cells.set(GkgColumns.DOCUMENT_IDENTIFIER, GdeltArticles.document(event));
        cells.set(
                GkgColumns.TRANSLATION_INFO,
                GdeltArticles.translation(event, cells.original(GkgColumns.TRANSLATION_INFO)));
        cells.set(
                GkgColumns.EXTRAS,
                extras(GdeltArticles.of(event).flatMap(Source::title), cells.original(GkgColumns.EXTRAS)));
    }

    /** The XML elements with another title among them, if it is another one. */
    private static String extras(Optional<String> title, String original) {
        Optional<String> before = GkgColumns.elements(original).map(elements -> elements.get("PAGE_TITLE"));
        if (title.equals(before)) {
            return original;
        }
        String element = title.map(text -> "<PAGE_TITLE>" + escaped(text) + "</PAGE_TITLE>")
                .orElse("");
        return before.isPresent()
                ? TITLE.matcher(original).replaceFirst(Matcher.quoteReplacement(element))
                : original + element;
    }

    /** All but plain letters as references, as the GKG has them. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < ' ' || c > LAST_ASCII || c == '&' || c == '<' || c == '>') {
                escaped.append("&#x").append(Integer.toHexString(c)).append(';');
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
