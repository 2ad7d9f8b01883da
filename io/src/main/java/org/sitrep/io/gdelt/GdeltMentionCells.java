package org.sitrep.io.gdelt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.event.Event;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.table.CarriedAttribute;
import org.sitrep.io.table.EventCells;
import org.sitrep.io.table.RowDivision;
import org.sitrep.source.Source;

/** The cells that an event becomes in a mentions file: the way back of {@link GdeltMentionMapping}. */
final class GdeltMentionCells {
    /** The attributes and their columns. */
    static final List<CarriedAttribute> ATTRIBUTES = List.of(
            new CarriedAttribute(
                    "id",
                    List.of(GdeltMentionColumns.GLOBAL_EVENT_ID),
                    (event, cells) -> cells.set(
                            GdeltMentionColumns.GLOBAL_EVENT_ID,
                            Codes.number(event.id().toString())),
                    "An id that is no number becomes one of twelve digits."),
            new CarriedAttribute(
                    "sources",
                    List.of(
                            GdeltMentionColumns.EVENT_TIME_DATE,
                            GdeltMentionColumns.MENTION_TIME_DATE,
                            GdeltMentionColumns.MENTION_TYPE,
                            GdeltMentionColumns.MENTION_SOURCE_NAME,
                            GdeltMentionColumns.MENTION_IDENTIFIER,
                            GdeltMentionColumns.MENTION_DOC_TRANSLATION_INFO),
                    GdeltMentionCells::source,
                    "Each source has a row; of it the address or a citation, the publisher, the language and the second of"
                            + " its publication are kept."));

    /** A row for each source. */
    static final RowDivision DIVISION = new RowDivision() {
        @Override
        public List<Event> rows(Event event) {
            if (event.sources().size() < 2) {
                return List.of(event);
            }
            List<Event> rows = new ArrayList<>();
            for (Source source : event.sources()) {
                rows.add(event.toBuilder()
                        .sources(List.of(source))
                        .origin(rows.isEmpty() ? event.origin() : Optional.empty())
                        .build());
            }
            return rows;
        }

        @Override
        public Event whole(List<Event> rows) {
            Set<Source> sources = new LinkedHashSet<>();
            rows.forEach(row -> sources.addAll(row.sources()));
            return rows.size() == 1
                    ? rows.get(0)
                    : rows.get(0).toBuilder().sources(sources).build();
        }
    };

    private GdeltMentionCells() {}

    /** The event of a new row is taken as added with its mention, which GDELT's own need not be. */
    private static void source(Event event, EventCells cells) {
        String published = GdeltArticles.published(event, cells.original(GdeltMentionColumns.MENTION_TIME_DATE));
        cells.fill(GdeltMentionColumns.EVENT_TIME_DATE, published);
        cells.set(GdeltMentionColumns.MENTION_TIME_DATE, published);
        cells.fill(GdeltMentionColumns.MENTION_TYPE, GdeltArticles.collection(event));
        cells.set(GdeltMentionColumns.MENTION_SOURCE_NAME, GdeltArticles.publisher(event));
        cells.set(GdeltMentionColumns.MENTION_IDENTIFIER, GdeltArticles.document(event));
        cells.set(
                GdeltMentionColumns.MENTION_DOC_TRANSLATION_INFO,
                GdeltArticles.translation(event, cells.original(GdeltMentionColumns.MENTION_DOC_TRANSLATION_INFO)));
    }
}
