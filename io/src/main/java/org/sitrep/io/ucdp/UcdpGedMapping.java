package org.sitrep.io.ucdp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.casualty.CasualtyClaim;
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
import org.sitrep.id.EventId;
import org.sitrep.io.table.BlockCache;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableRow;
import org.sitrep.place.Place;
import org.sitrep.source.Origin;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimePrecision;

/**
 * Makes an event of a row of UCDP, whatever its layout; {@link UcdpGedFormat} tells how.
 *
 * <p>Columns that belong together (the sides, the place) are made into values once for all rows that have the same
 * cells there.
 */
final class UcdpGedMapping implements RowMapping {
    private static final Crosswalk<EventType> TYPES = Crosswalk.load(CodeScheme.UCDP_VIOLENCE_TYPE, EventType.class);
    private static final Crosswalk<TimePrecision> PRECISIONS =
            Crosswalk.load(CodeScheme.UCDP_DATE_PRECISION, TimePrecision.class);
    private static final CodeList TYPE_CODES = CodeList.of(CodeScheme.UCDP_VIOLENCE_TYPE);

    private final int id;
    private final int type;
    private final int conflictId;
    private final int conflictName;
    private final int dyadId;
    private final int dyadName;
    private final int datePrecision;
    private final int dateStart;
    private final int dateEnd;
    private final UcdpActors actors;
    private final UcdpPlaces places;
    private final UcdpSources sources;
    private final UcdpDeaths deaths;
    /** Keyed by all columns from type of violence to side B, which stand together, so that one look finds all. */
    private final BlockCache<Kind> kinds;

    /** What type of violence, conflict, dyad and sides say. */
    private record Kind(EventType type, List<Coding> codings, List<Participant> participants) {}

    UcdpGedMapping(List<String> columns) {
        id = UcdpGedColumns.ID.indexIn(columns);
        type = UcdpGedColumns.TYPE_OF_VIOLENCE.indexIn(columns);
        conflictId = UcdpGedColumns.CONFLICT_NEW_ID.indexIn(columns);
        conflictName = UcdpGedColumns.CONFLICT_NAME.indexIn(columns);
        dyadId = UcdpGedColumns.DYAD_NEW_ID.indexIn(columns);
        dyadName = UcdpGedColumns.DYAD_NAME.indexIn(columns);
        datePrecision = UcdpGedColumns.DATE_PREC.indexIn(columns);
        dateStart = UcdpGedColumns.DATE_START.indexIn(columns);
        dateEnd = UcdpGedColumns.DATE_END.indexIn(columns);
        actors = new UcdpActors(columns);
        places = new UcdpPlaces(columns);
        sources = new UcdpSources(columns);
        deaths = new UcdpDeaths(columns);
        kinds = new BlockCache<>(kindCells(columns));
    }

    private int[] kindCells(List<String> columns) {
        IntStream own = IntStream.of(type, conflictId, conflictName, dyadId, dyadName);
        IntStream between = Stream.of(
                        UcdpGedColumns.CONFLICT_DSET_ID,
                        UcdpGedColumns.DYAD_DSET_ID,
                        UcdpGedColumns.SIDE_A_DSET_ID,
                        UcdpGedColumns.SIDE_B_DSET_ID)
                .mapToInt(column -> column.indexIn(columns));
        return IntStream.concat(IntStream.concat(own, between), IntStream.of(actors.cells()))
                .toArray();
    }

    @Override
    public Record map(TableRow row, Origin origin) {
        row.integer(id);
        String eventId = row.text(id);
        Kind kind = kinds.get(row, () -> kind(row));
        EventBuilder event = Event.builder()
                .id(EventId.of(eventId))
                .type(kind.type())
                .addAllCodings(kind.codings())
                .time(time(row))
                .addAllParticipants(kind.participants())
                .addAllSources(sources.sources(row))
                .origin(origin);
        Optional<Place> place = places.place(row);
        if (place.isPresent()) {
            event.addPlace(place.get());
        }
        Optional<CasualtyClaim> claim = deaths.claim(row, eventId);
        if (claim.isPresent()) {
            event.addCasualty(claim.get());
        }
        return event.build();
    }

    private Kind kind(TableRow row) {
        row.integer(type);
        String code = row.text(type);
        List<Coding> codings = new ArrayList<>();
        codings.add(TYPE_CODES.find(code).orElseGet(() -> Coding.of(CodeScheme.UCDP_VIOLENCE_TYPE, code)));
        addNamed(codings, CodeScheme.UCDP_CONFLICT, row, conflictId, conflictName);
        addNamed(codings, CodeScheme.UCDP_DYAD, row, dyadId, dyadName);
        EventType ours = TYPES.match(code).map(Match::target).orElse(EventType.OTHER);
        return new Kind(ours, List.copyOf(codings), actors.participants(row));
    }

    private static void addNamed(List<Coding> codings, CodeScheme scheme, TableRow row, int code, int name) {
        Optional<String> label = UcdpText.optional(row, name);
        UcdpText.optional(row, code).ifPresent(text -> codings.add(new Coding(scheme, text, label)));
    }

    private EventTime time(TableRow row) {
        LocalDate first = row.isoDate(dateStart);
        LocalDate last = dateEnd < 0 ? first : row.isoDate(dateEnd);
        EventTime time = first.equals(last) ? EventTime.of(first) : EventTime.between(first, last);
        String code = UcdpText.text(row, datePrecision);
        if (code.isEmpty()) {
            return time;
        }
        TimePrecision precision = PRECISIONS.match(code).map(Match::target).orElse(TimePrecision.UNKNOWN);
        return precision == TimePrecision.DAY && first.equals(last) ? time : time.withPrecision(precision);
    }
}
