package org.sitrep.io.phoenix;

import static org.sitrep.io.phoenix.PhoenixText.CELLS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventBuilder;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.EventId;
import org.sitrep.id.SourceId;
import org.sitrep.io.coded.CameoCodes;
import org.sitrep.io.table.BlockCache;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableHead;
import org.sitrep.io.table.TableRow;
import org.sitrep.source.Origin;
import org.sitrep.source.Source;
import org.sitrep.source.SourceBuilder;
import org.sitrep.time.EventTime;

/** Makes an event of a row of Phoenix, daily or historical. */
final class PhoenixMapping implements RowMapping {
    static final CodeScheme PENTA_CLASS = CodeScheme.of("phoenix-penta-class");

    private final int id;
    private final int date;
    private final int code;
    private final int pentaClass;
    private final int issues;
    private final int urls;
    private final int newsSources;
    private final int article;
    private final PhoenixActors sources;
    private final PhoenixActors targets;
    private final PhoenixPlaces places;
    private final BlockCache<EventTime> times;
    private final BlockCache<Kind> kinds;

    /** What the columns for code and class say. */
    private record Kind(EventType type, List<Coding> codings) {}

    PhoenixMapping(TableHead head) {
        List<String> columns = head.columns();
        id = PhoenixColumns.EVENT_ID.indexIn(columns);
        date = PhoenixColumns.DATE.indexIn(columns);
        code = PhoenixColumns.EVENT_CODE.indexIn(columns);
        pentaClass = PhoenixColumns.PENTA_CLASS.indexIn(columns);
        issues = PhoenixColumns.ISSUES.indexIn(columns);
        urls = PhoenixColumns.URLS.indexIn(columns);
        newsSources = PhoenixColumns.NEWS_SOURCES.indexIn(columns);
        article = PhoenixColumns.AID.indexIn(columns);
        sources = new PhoenixActors(
                columns,
                PhoenixColumns.SOURCE_ACTOR_FULL,
                PhoenixColumns.SOURCE_ACTOR_ENTITY,
                PhoenixColumns.SOURCE_ACTOR_ROLE,
                PhoenixColumns.SOURCE_ACTOR_ATTRIBUTE);
        targets = new PhoenixActors(
                columns,
                PhoenixColumns.TARGET_ACTOR_FULL,
                PhoenixColumns.TARGET_ACTOR_ENTITY,
                PhoenixColumns.TARGET_ACTOR_ROLE,
                PhoenixColumns.TARGET_ACTOR_ATTRIBUTE);
        places = new PhoenixPlaces(columns);
        times = new BlockCache<>(date);
        kinds = new BlockCache<>(code, pentaClass);
    }

    @Override
    public Record map(TableRow row, Origin origin) {
        String eventId = CELLS.id(row, id, "the id of the event, such as 0_v0.4.0");
        Kind kind = kinds.get(row, () -> kind(row));
        EventBuilder event = Event.builder()
                .id(EventId.of(eventId))
                .type(kind.type())
                .addAllCodings(kind.codings())
                .time(times.get(row, () -> time(row)))
                .addAllSources(reports(row))
                .addAllTags(tags(row))
                .origin(origin);
        sources.party(row).ifPresent(party -> event.addParticipant(Participant.of(ParticipantRole.INITIATOR, party)));
        targets.party(row).ifPresent(party -> event.addParticipant(Participant.of(ParticipantRole.TARGET, party)));
        places.place(row).ifPresent(event::addPlace);
        return event.build();
    }

    private EventTime time(TableRow row) {
        return CELLS.day(row, date, "a date like 20160626, 6/26/2016 or 2016/06/26");
    }

    private Kind kind(TableRow row) {
        List<Coding> codings = new ArrayList<>();
        String cameo = CELLS.text(row, code);
        if (!cameo.isEmpty()) {
            codings.add(CameoCodes.coding(cameo));
        }
        String classOfFive = CELLS.text(row, pentaClass);
        if (!classOfFive.isEmpty()) {
            codings.add(Coding.of(PENTA_CLASS, classOfFive));
        }
        return new Kind(cameo.isEmpty() ? EventType.UNKNOWN : CameoCodes.type(cameo), List.copyOf(codings));
    }

    /** The names of the issues; each comes with a number behind a comma. */
    private List<String> tags(TableRow row) {
        return PhoenixText.list(CELLS.text(row, issues)).stream()
                .map(PhoenixMapping::tag)
                .distinct()
                .toList();
    }

    /** The name of an issue, without the number. */
    static String tag(String issue) {
        return issue.replaceFirst(",[0-9]+$", "");
    }

    /** Addresses and news sources stand pairwise; if they do not, each is a report of its own. Repeats are left out. */
    private List<Source> reports(TableRow row) {
        List<String> addresses = PhoenixText.urls(CELLS.text(row, urls));
        List<String> publishers = PhoenixText.list(CELLS.text(row, newsSources));
        boolean paired = addresses.size() == publishers.size();
        List<Source> made = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            SourceBuilder source = Source.builder().url(addresses.get(i));
            made.add((paired ? source.publisher(publishers.get(i)) : source).build());
        }
        if (!paired) {
            publishers.forEach(
                    publisher -> made.add(Source.builder().publisher(publisher).build()));
        }
        Optional.of(CELLS.text(row, article))
                .filter(number -> !number.isEmpty())
                .ifPresent(number -> made.add(
                        Source.builder().id(SourceId.of("phoenix/" + number)).build()));
        return made.stream().distinct().toList();
    }
}
