package org.sitrep.io.polecat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.code.Plover;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventBuilder;
import org.sitrep.event.EventType;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.EventId;
import org.sitrep.id.SourceId;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.BlockCache;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableHead;
import org.sitrep.io.table.TableRow;
import org.sitrep.source.Origin;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

/** Makes an event of a row of POLECAT, whichever columns it has. */
final class PolecatMapping implements RowMapping {
    private static final Crosswalk<EventType> TYPES = Crosswalk.load(CodeScheme.PLOVER_EVENT, EventType.class);
    private static final Crosswalk<EventType> MODES = Crosswalk.load(CodeScheme.PLOVER_MODE, EventType.class);
    private static final CodeList TYPE_CODES = CodeList.of(CodeScheme.PLOVER_EVENT);
    private static final CodeList CONTEXTS = CodeList.of(CodeScheme.PLOVER_CONTEXT);
    private static final CodeScheme QUAD_CODE = CodeScheme.of("plover-quad-code");

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
        actors = new PolecatActors(
                columns,
                ParticipantRole.INITIATOR,
                List.of(
                        PolecatColumns.ACTOR_NAME,
                        PolecatColumns.ACTOR_COUNTRY,
                        PolecatColumns.ACTOR_COW,
                        PolecatColumns.PRIMARY_ACTOR_SECTOR,
                        PolecatColumns.ACTOR_SECTORS,
                        PolecatColumns.ACTOR_TITLE,
                        PolecatColumns.ACTOR_NAME_RAW,
                        PolecatColumns.WIKIPEDIA_ACTOR_ID));
        recipients = new PolecatActors(
                columns,
                ParticipantRole.TARGET,
                List.of(
                        PolecatColumns.RECIPIENT_NAME,
                        PolecatColumns.RECIPIENT_COUNTRY,
                        PolecatColumns.RECIPIENT_COW,
                        PolecatColumns.PRIMARY_RECIPIENT_SECTOR,
                        PolecatColumns.RECIPIENT_SECTORS,
                        PolecatColumns.RECIPIENT_TITLE,
                        PolecatColumns.RECIPIENT_NAME_RAW,
                        PolecatColumns.WIKIPEDIA_RECIPIENT_ID));
        places = new PolecatPlaces(columns);
        times = new BlockCache<>(date);
        kinds = new BlockCache<>(type, mode, quadCode, contexts);
    }

    @Override
    public Record map(TableRow row, Origin origin) {
        String eventId = PolecatText.text(row, id);
        if (eventId.isEmpty()) {
            throw new BadCellException(id, "missing-id", "the id of the event", row.text(id));
        }
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
        return EventTime.of(PolecatText.presentDay(row.text(date))
                .orElseThrow(() -> new BadCellException(date, "bad-date", "a date like 2023-01-02", row.text(date))));
    }

    private Kind kind(TableRow row) {
        String typeCode = PolecatText.text(row, type);
        String modeCode = PolecatText.text(row, mode);
        List<Coding> codings = new ArrayList<>();
        Optional<EventType> ours = Optional.empty();
        if (!typeCode.isEmpty()) {
            Coding coding =
                    TYPE_CODES.findSpelling(typeCode).orElseGet(() -> Coding.of(CodeScheme.PLOVER_EVENT, typeCode));
            codings.add(coding);
            ours = TYPES.match(coding.code()).map(Match::target);
            if (!modeCode.isEmpty()) {
                Coding under = Plover.mode(coding.code(), modeCode.toLowerCase(Locale.ROOT))
                        .orElseGet(() -> Coding.of(CodeScheme.PLOVER_MODE, coding.code() + "/" + modeCode));
                codings.add(under);
                Optional<EventType> byType = ours;
                ours = MODES.match(under.code()).map(Match::target).or(() -> byType);
            }
        }
        String quad = PolecatText.text(row, quadCode);
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
        return new Kind(ours.orElse(typeCode.isEmpty() ? EventType.UNKNOWN : EventType.OTHER), List.copyOf(codings));
    }

    /** The part of the event's id before its type names the story. */
    private Source source(TableRow row, String eventId) {
        int end = eventId.indexOf('_');
        return Source.builder()
                .id(SourceId.of("polecat/" + (end > 0 ? eventId.substring(0, end) : eventId)))
                .publisher(text(row, publisher))
                .published(text(row, published).flatMap(PolecatText::presentDay).map(EventTime::of))
                .language(text(row, language))
                .build();
    }

    private static Optional<String> text(TableRow row, int index) {
        return Optional.of(PolecatText.text(row, index)).filter(text -> !text.isEmpty());
    }
}
