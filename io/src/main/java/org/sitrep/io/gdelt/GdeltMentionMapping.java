package org.sitrep.io.gdelt;

import java.time.ZoneOffset;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.id.EventId;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableRow;
import org.sitrep.source.Origin;
import org.sitrep.source.Source;
import org.sitrep.source.SourceBuilder;
import org.sitrep.time.EventTime;

/** Makes of a mention an event that has an id and a source. */
final class GdeltMentionMapping implements RowMapping {
    private static final int ID = GdeltMentionColumns.ALL.indexOf(GdeltMentionColumns.GLOBAL_EVENT_ID);
    private static final int TIME = GdeltMentionColumns.ALL.indexOf(GdeltMentionColumns.MENTION_TIME_DATE);
    private static final int PUBLISHER = GdeltMentionColumns.ALL.indexOf(GdeltMentionColumns.MENTION_SOURCE_NAME);
    private static final int DOCUMENT = GdeltMentionColumns.ALL.indexOf(GdeltMentionColumns.MENTION_IDENTIFIER);
    private static final int TRANSLATION_INFO =
            GdeltMentionColumns.ALL.indexOf(GdeltMentionColumns.MENTION_DOC_TRANSLATION_INFO);
    private static final String ENGLISH = "en";

    private String lastTime = "";
    private EventTime lastPublished = EventTime.ofYear(0);

    @Override
    public Record map(TableRow row, Origin origin) {
        row.integer(ID);
        SourceBuilder source = Source.builder()
                .published(published(row))
                .language(GdeltTranslation.parse(row.text(TRANSLATION_INFO))
                        .map(GdeltTranslation::languageTag)
                        .orElse(ENGLISH));
        if (!row.isEmpty(PUBLISHER)) {
            source.publisher(row.text(PUBLISHER));
        }
        if (row.startsWith(DOCUMENT, "http")) {
            source.url(row.text(DOCUMENT));
        } else if (!row.isEmpty(DOCUMENT)) {
            source.note(row.text(DOCUMENT));
        }
        return Event.builder()
                .id(EventId.of(row.text(ID)))
                .type(EventType.UNKNOWN)
                .addSource(source.build())
                .origin(origin)
                .build();
    }

    /** All rows of a file have the same time. */
    private EventTime published(TableRow row) {
        String text = row.text(TIME);
        if (!text.equals(lastTime)) {
            lastPublished = GkgColumns.time(text)
                    .map(time -> EventTime.of(time, ZoneOffset.UTC))
                    .orElseThrow(() -> new BadCellException(TIME, "bad-date", "a time like 20150218230000", text));
            lastTime = text;
        }
        return lastPublished;
    }
}
