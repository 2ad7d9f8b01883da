package org.sitrep.io.gdelt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventBuilder;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.EventId;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.BlockCache;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableRow;
import org.sitrep.party.Party;
import org.sitrep.place.Place;
import org.sitrep.source.Origin;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimePrecision;

/**
 * Makes an event of a row of GDELT, 2.0 or 1.0.
 *
 * <p>Neighbouring columns that belong together (an actor, a place, the event's codes) are made into values once for all rows
 * that have the same cells there.
 */
final class GdeltMapping implements RowMapping {
    /** From this day on events were added on the day, or within the 15 minutes, of their first article. */
    private static final int FIRST_DAILY_FILE = 20130401;
    /** The last day that eight digits can write, and one more is none. */
    private static final int LATEST = 9999_12_31;

    private static final Crosswalk<EventType> TYPES = Crosswalk.load(CodeScheme.CAMEO_EVENT, EventType.class);
    private static final CodeList EVENTS = CodeList.of(CodeScheme.CAMEO_EVENT);

    private final GdeltLayout layout;
    private final GdeltActors actors = new GdeltActors();
    private final GdeltPlaces places;
    private final BlockCache<Kind> kinds = new BlockCache<>();
    private int lastDay;
    private int lastAdded;
    private EventTime lastTime = EventTime.ofYear(0);

    /** What the four columns of codes say. */
    private record Kind(EventType type, List<Coding> codings) {}

    GdeltMapping(GdeltLayout layout) {
        this.layout = layout;
        this.places = new GdeltPlaces(layout);
    }

    @Override
    public Record map(TableRow row, Origin origin) {
        row.integer(GdeltLayout.ID);
        Kind kind = kinds.get(row, GdeltLayout.EVENT_CODE, GdeltLayout.QUAD_CLASS, () -> kind(row));
        EventBuilder event = Event.builder()
                .id(EventId.of(row.text(GdeltLayout.ID)))
                .type(kind.type())
                .addAllCodings(kind.codings())
                .time(time(row))
                .origin(origin);
        addParticipant(event, row, GdeltLayout.ACTOR1, layout.actor1Geo, ParticipantRole.INITIATOR);
        addParticipant(event, row, GdeltLayout.ACTOR2, layout.actor2Geo, ParticipantRole.TARGET);
        Optional<Place> place = places.place(row, layout.actionGeo);
        if (place.isPresent()) {
            event.addPlace(place.get());
        }
        if (!row.isEmpty(layout.sourceUrl)) {
            event.addSource(source(row.text(layout.sourceUrl)));
        }
        return event.build();
    }

    /** Older rows have the name of a news service in place of an address. */
    private static Source source(String text) {
        return text.startsWith("http")
                ? Source.builder().url(text).build()
                : Source.builder().publisher(text).build();
    }

    private void addParticipant(EventBuilder event, TableRow row, int actor, int geo, ParticipantRole role) {
        Optional<Party> party = actors.party(row, actor);
        if (party.isPresent()) {
            event.addParticipant(Participant.builder()
                    .party(party.get())
                    .role(role)
                    .place(places.place(row, geo))
                    .build());
        }
    }

    private static Kind kind(TableRow row) {
        String code = row.text(GdeltLayout.EVENT_CODE);
        List<Coding> codings = new ArrayList<>();
        if (!code.isEmpty()) {
            codings.add(EVENTS.find(code).orElseGet(() -> Coding.of(CodeScheme.CAMEO_EVENT, code)));
        }
        String quadClass = row.text(GdeltLayout.QUAD_CLASS);
        if (!quadClass.isEmpty()) {
            codings.add(CodeList.of(CodeScheme.GDELT_QUAD_CLASS)
                    .find(quadClass)
                    .orElseGet(() -> Coding.of(CodeScheme.GDELT_QUAD_CLASS, quadClass)));
        }
        return new Kind(TYPES.match(code).map(Match::target).orElse(EventType.UNKNOWN), List.copyOf(codings));
    }

    /**
     * GDELT knows the day of an event only if it is that of the article or the one before. Others are inferred from words
     * such as "last week", and are exactly 7, 30, 365 or 3,650 days off: counted in all sampled rows. What was added before the
     * daily files began was added long after its articles were written; there the distance says nothing.
     */
    private EventTime time(TableRow row) {
        int day = row.basicDate(GdeltLayout.DAY);
        long moment = row.integer(layout.dateAdded);
        int added = (int) Math.min(layout.addedToTheSecond ? moment / 1_000_000 : moment, LATEST + 1);
        if (day == lastDay && added == lastAdded) {
            return lastTime;
        }
        LocalDate date = date(day);
        EventTime time = EventTime.of(date);
        if (added > 0) {
            long offset = ChronoUnit.DAYS.between(date, checked(row, added));
            if (offset >= 7 && added >= FIRST_DAILY_FILE) {
                TimePrecision precision = offset < 30
                        ? TimePrecision.WEEK
                        : offset < 365
                                ? TimePrecision.MONTH
                                : offset < 3650 ? TimePrecision.YEAR : TimePrecision.DECADE;
                time = time.approximately().withPrecision(precision);
            }
        }
        lastDay = day;
        lastAdded = added;
        lastTime = time;
        return time;
    }

    private LocalDate checked(TableRow row, int day) {
        try {
            return date(day);
        } catch (DateTimeException e) {
            throw badDateAdded(row);
        }
    }

    private BadCellException badDateAdded(TableRow row) {
        String expected = layout.addedToTheSecond ? "a time like 20240131143000" : "a date like 20240131";
        return new BadCellException(layout.dateAdded, "bad-date", expected, row.text(layout.dateAdded));
    }

    private static LocalDate date(int day) {
        return LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
    }
}
