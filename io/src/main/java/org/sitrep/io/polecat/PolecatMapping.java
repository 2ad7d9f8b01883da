package org.sitrep.io.polecat;

import static org.sitrep.io.polecat.PolecatText.CELLS;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventBuilder;
import org.sitrep.event.EventType;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.EventId;
import org.sitrep.id.SourceId;
import org.sitrep.io.table.BlockCache;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableHead;
import org.sitrep.io.table.TableRow;
import org.sitrep.source.Origin;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

/** Makes an event of a row of POLECAT, whichever columns it has. */
final class PolecatMapping implements RowMapping {
    private static final CodeList CONTEXTS = CodeList.of(CodeScheme.PLOVER_CONTEXT);
    static final CodeScheme QUAD_CODE = CodeScheme.of("plover-quad-code");

    private final int id;
    private final int date;
    private final int type;
    private final int mode;
    private final int quadCode;
    private final int contexts;
    private final int publisher;
    private final int published;
    private final int language;
    private final PolecatActors actors;
    private final PolecatActors recipients;
    private final PolecatPlaces places;
    private final BlockCache<EventTime> times;
    private final BlockCache<Kind> kinds;

    /** What the columns for type, mode, quad code and contexts say. */
    private record Kind(EventType type, List<Coding> codings) {}

    PolecatMapping(TableHead head) {
        List<String> columns = head.columns();
        id = PolecatColumns.EVENT_ID.indexIn(columns);
        date = PolecatColumns.EVENT_DATE.indexIn(columns);
        type = PolecatColumns.EVENT_TYPE.indexIn(columns);
        mode = PolecatColumns.EVENT_MODE.indexIn(columns);
        quadCode = PolecatColumns.QUAD_CODE.indexIn(columns);
        contexts = PolecatColumns.CONTEXTS.indexIn(columns);
        publisher = PolecatColumns.SOURCE.indexIn(columns);
        published = PolecatColumns.PUBLICATION_DATE.indexIn(columns);
        language = PolecatColumns.LANGUAGE.indexIn(columns);
        actors = new PolecatActors(columns, ParticipantRole.INITIATOR, PolecatActors.ACTOR);
        recipients = new PolecatActors(columns, ParticipantRole.TARGET, PolecatActors.RECIPIENT);
        places = new PolecatPlaces(columns);
        times = new BlockCache<>(date);
        kinds = new BlockCache<>(type, mode, quadCode, contexts);
    }

    @Override
    public Record map(TableRow row, Origin origin) {
        String eventId = CELLS.id(row, id, "the id of the event");
        Kind kind = kinds.get(row, () -> kind(row));
        EventBuilder event = Event.builder()
                .id(EventId.of(eventId))
                .type(kind.type())
                .addAllCodings(kind.codings())
                .time(times.get(row, () -> time(row)))
                .addAllParticipants(actors.participants(row))
                .addAllParticipants(recipients.participants(row))
                .addSource(source(row, eventId))
                .origin(origin);
        places.place(row).ifPresent(event::addPlace);
        return event.build();
    }

    private EventTime time(TableRow row) {
        return CELLS.day(row, date, "a date like 2023-01-02");
    }

    private Kind kind(TableRow row) {
        List<Coding> codings = new ArrayList<>(PolecatTypes.codings(CELLS.text(row, type), CELLS.text(row, mode)));
        EventType ours = PolecatTypes.type(codings);
        String quad = CELLS.text(row, quadCode);
        if (!quad.isEmpty()) {
            codings.add(Coding.of(QUAD_CODE, quad));
        }
        if (contexts >= 0) {
            PolecatText.presentBars(row.text(contexts)).orElse(List.of()).stream()
                    .distinct()
                    .map(context -> CONTEXTS.findSpelling(context)
                            .orElseGet(() -> Coding.of(CodeScheme.PLOVER_CONTEXT, context)))
                    .forEach(codings::add);
        }
        return new Kind(ours, List.copyOf(codings));
    }

    /** The part of the event's id before its type names the story. */
    private Source source(TableRow row, String eventId) {
        int end = eventId.indexOf('_');
        return Source.builder()
                .id(SourceId.of("polecat/" + (end > 0 ? eventId.substring(0, end) : eventId)))
                .publisher(CELLS.said(row, publisher))
                .published(CELLS.said(row, published).flatMap(CELLS::presentDay).map(EventTime::of))
                .language(CELLS.said(row, language))
                .build();
    }
}
