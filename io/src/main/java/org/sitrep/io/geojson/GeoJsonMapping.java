package org.sitrep.io.geojson;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.code.Term;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventBuilder;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.geojson.Geometry.BadGeometryException;
import org.sitrep.io.table.BadCellException;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableRow;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.source.Origin;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

/** Makes records of features; {@link GeoJsonFormat} tells how. */
final class GeoJsonMapping implements RowMapping {
    private static final CodeScheme TYPE_SCHEME = CodeScheme.of("geojson-type");
    private static final List<Crosswalk<EventType>> TYPES = List.of(
            Crosswalk.load(CodeScheme.ACLED_SUB_EVENT_TYPE, EventType.class),
            Crosswalk.load(CodeScheme.ACLED_EVENT_TYPE, EventType.class));

    private static final Pattern WHOLE = Pattern.compile("^(-?[0-9]+)\\.0+$");

    private final List<String> columns;
    private final boolean geographic;
    private final Optional<RowMapping> other;
    private final OwnFeatures own;
    private final int[] flat;
    private final int type;
    private final int geometry;
    private final int record;

    /**
     * A mapping of features with the same members.
     *
     * @param columns the columns
     * @param geographic whether geometries are in longitudes and latitudes
     * @param other makes records of the properties, where they are those of another format
     * @param findings is told what is odd
     */
    GeoJsonMapping(List<String> columns, boolean geographic, Optional<RowMapping> other, Consumer<Finding> findings) {
        this.columns = columns;
        this.geographic = geographic;
        this.other = other;
        this.own = new OwnFeatures(findings);
        this.flat = OwnFeatures.indexes(columns);
        this.type = GeoJsonColumns.FEATURE_TYPE.indexIn(columns);
        this.geometry = GeoJsonColumns.GEOMETRY.indexIn(columns);
        this.record = columns.indexOf(GeoJsonColumns.SITREP.name());
    }

    @Override
    public Record map(TableRow row, Origin origin) {
        if (!row.equalsAscii(type, "Feature")) {
            throw new BadCellException(type, "bad-value", "the type Feature", row.text(type));
        }
        Geometry read = geometry(row);
        if (record >= 0 && !row.isEmpty(record)) {
            Optional<Record> written = own.read(row, record);
            if (written.isPresent()) {
                boolean foreign = written.get()
                        .origin()
                        .filter(from -> from.format().equals(GeoJsonFormat.ID))
                        .isPresent();
                if (!foreign) {
                    return own.edited(written.get(), row, flat, geometry);
                }
                compare(written.get(), event(row, origin, read), row);
                return written.get();
            }
        }
        if (other.isPresent()) {
            return other.get().map(row, origin) instanceof Event event
                    ? located(event, read)
                    : event(row, origin, read);
        }
        return event(row, origin, read);
    }

    /** Tells where the properties of a feature of others do not say what the record that was added to them says. */
    private void compare(Record written, Event said, TableRow row) {
        if (written instanceof Event event
                && (differs(said.time(), event.time())
                        || differs(said.title(), event.title())
                        || differs(said.note(), event.note())
                        || !Geometry.sameSpots(Geometry.pointsOf(said), Geometry.pointsOf(event)))) {
            own.report(
                    row,
                    record,
                    "edit-not-read",
                    Severity.WARNING,
                    "the time, place, title or note of the feature is not what its record says; the record counts");
        }
    }

    private static <T> boolean differs(Optional<T> said, Optional<T> written) {
        return said.isPresent() && !said.equals(written);
    }

    private Geometry geometry(TableRow row) {
        if (geometry < 0 || row.isEmpty(geometry)) {
            return Geometry.NONE;
        }
        try {
            Geometry read = Geometry.parse(row.text(geometry));
            if (!geographic) {
                return Geometry.NONE;
            }
            if (!read.others().isEmpty()) {
                own.report(
                        row,
                        geometry,
                        "geometry-not-read",
                        Severity.INFO,
                        "a " + read.others().get(0) + " gives no point; it stays with the row of the event");
            }
            return read;
        } catch (BadGeometryException e) {
            throw new BadCellException(
                    geometry,
                    "bad-geometry",
                    String.valueOf(e.getMessage()).replaceFirst("^expected ", ""),
                    row.text(geometry));
        }
    }

    /** An event with coordinates of its own is where the geometry is. */
    private static Event located(Event event, Geometry geometry) {
        if (geometry.points().isEmpty()) {
            return event;
        }
        Place first = event.places().isEmpty()
                ? Place.builder().build()
                : event.places().get(0);
        Coordinates point = geometry.points().get(0);
        Event at = first.coordinates()
                        .filter(known -> Geometry.sameSpot(known, point))
                        .isPresent()
                ? event
                : FlatProperty.withPlace(
                        event, first.toBuilder().coordinates(point).build());
        return geometry.points().size() == 1
                ? at
                : at.toBuilder().addAllPlaces(furtherPlaces(geometry)).build();
    }

    private static List<Place> furtherPlaces(Geometry geometry) {
        return geometry.points().stream()
                .skip(1)
                .map(point -> Place.builder().coordinates(point).build())
                .toList();
    }

    private Event event(TableRow row, Origin origin, Geometry read) {
        String id = text(row, GeoJsonColumns.FEATURE_ID)
                .or(() -> text(row, GeoJsonColumns.ID))
                .orElseGet(() -> "feature-" + fingerprint(row));
        EventBuilder event = Event.builder()
                .id(EventId.of(id))
                .time(time(row))
                .title(text(row, GeoJsonColumns.TITLE))
                .note(text(row, GeoJsonColumns.NOTE))
                .origin(origin);
        type(row, event);
        place(row, read, event);
        side(row, GeoJsonColumns.SIDE_A, ParticipantRole.SIDE_A, event);
        side(row, GeoJsonColumns.SIDE_B, ParticipantRole.SIDE_B, event);
        harm(row, GeoJsonColumns.KILLED, Harm.KILLED, id, event);
        harm(row, GeoJsonColumns.WOUNDED, Harm.WOUNDED, id, event);
        Optional<String> publisher = text(row, GeoJsonColumns.SOURCE);
        Optional<String> url = text(row, GeoJsonColumns.SOURCE_URL);
        if (publisher.isPresent() || url.isPresent()) {
            event.addSource(Source.builder().publisher(publisher).url(url).build());
        }
        return event.build();
    }

    /** Tells features without an id from one another; numbers count by their value, as rows may have lost their spelling. */
    private static String fingerprint(TableRow row) {
        Hasher hasher = Hashing.sha256().newHasher();
        for (String text : row.texts()) {
            hasher.putString(WHOLE.matcher(text).replaceFirst("$1"), StandardCharsets.UTF_8)
                    .putChar('\n');
        }
        return hasher.hash().toString().substring(0, 16);
    }

    private Optional<String> text(TableRow row, ColumnKey<?> column) {
        int index = column.indexIn(columns);
        return index < 0
                ? Optional.empty()
                : Optional.of(row.text(index).strip()).filter(text -> !text.isEmpty());
    }

    private Optional<EventTime> time(TableRow row) {
        Optional<EventTime> first = time(row, GeoJsonColumns.DATE).or(() -> time(row, GeoJsonColumns.MOMENT));
        if (first.isEmpty()) {
            return time(row, GeoJsonColumns.YEAR);
        }
        if (first.get().isInterval()) {
            return first;
        }
        Optional<EventTime> last = time(row, GeoJsonColumns.DATE_END);
        boolean span = last.isPresent() && !last.get().isInterval() && !isLastDayOf(first.get(), last.get());
        return span
                ? Optional.of(EventTime.between(first.get().start(), last.get().start()))
                : first;
    }

    private static boolean isLastDayOf(EventTime time, EventTime last) {
        return last.equals(time)
                || time.latest().filter(day -> EventTime.of(day).equals(last)).isPresent();
    }

    private Optional<EventTime> time(TableRow row, ColumnKey<?> column) {
        Optional<String> text = text(row, column);
        Optional<EventTime> time = text.flatMap(GeoJsonTimes::parse);
        if (text.isPresent() && time.isEmpty()) {
            own.report(
                    row,
                    column.indexIn(columns),
                    "unreadable-date",
                    Severity.WARNING,
                    "this is no time in a form that is known; the event is read without it");
        }
        return time;
    }

    private void type(TableRow row, EventBuilder event) {
        Optional<String> text = text(row, GeoJsonColumns.TYPE);
        if (text.isEmpty()) {
            event.type(EventType.UNKNOWN);
            return;
        }
        event.type(typeOf(text.get()));
        if (Term.find(EventType.class, text.get()).isEmpty()) {
            event.addCoding(Coding.of(TYPE_SCHEME, text.get()));
        }
    }

    /** The type that a text means: in Sitrep's words, or in ACLED's. */
    static EventType typeOf(String text) {
        return Term.find(EventType.class, text)
                .or(() -> TYPES.stream()
                        .flatMap(crosswalk -> crosswalk.match(text).map(Match::target).stream())
                        .findFirst())
                .orElse(EventType.OTHER);
    }

    private void place(TableRow row, Geometry read, EventBuilder event) {
        Place place = Place.builder()
                .name(text(row, GeoJsonColumns.PLACE))
                .admin1(text(row, GeoJsonColumns.ADMIN1))
                .admin2(text(row, GeoJsonColumns.ADMIN2))
                .countryName(text(row, GeoJsonColumns.COUNTRY))
                .countries(text(row, GeoJsonColumns.COUNTRY_CODE).map(FlatProperty::country).stream()
                        .toList())
                .coordinates(read.points().stream().findFirst())
                .build();
        if (!place.equals(Place.builder().build())) {
            event.addPlace(place);
        }
        event.addAllPlaces(furtherPlaces(read));
    }

    private void side(TableRow row, ColumnKey<?> column, ParticipantRole role, EventBuilder event) {
        text(row, column)
                .ifPresent(name -> event.addParticipant(
                        Participant.of(role, Party.of(GeoJsonFormat.ID + "/" + name, PartyKind.UNKNOWN, name))));
    }

    private void harm(TableRow row, ColumnKey<?> column, Harm harm, String id, EventBuilder event) {
        Optional<String> text = text(row, column);
        Optional<Count> count = text.flatMap(GeoJsonCounts::parse);
        if (text.isPresent() && count.isEmpty()) {
            own.report(
                    row,
                    column.indexIn(columns),
                    "unreadable-count",
                    Severity.WARNING,
                    "this is no number of people; the event is read without it");
        }
        count.ifPresent(number -> event.addCasualty(CasualtyClaim.builder()
                .id(ClaimId.of(id + "-" + harm.code()))
                .harm(harm)
                .count(number)
                .build()));
    }
}
