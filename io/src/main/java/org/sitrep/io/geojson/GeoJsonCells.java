package org.sitrep.io.geojson;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.code.CodeScheme;
import org.sitrep.event.Event;
import org.sitrep.event.Participant;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.internal.Deaths;
import org.sitrep.io.internal.Sides;
import org.sitrep.io.table.CarriedAttribute;
import org.sitrep.io.table.EventCells;
import org.sitrep.place.Place;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimeBound;

/** The properties of others' features that an event of theirs becomes again. */
final class GeoJsonCells {
    private static final CodeScheme TYPE_SCHEME = CodeScheme.of("geojson-type");
    private static final Place NOWHERE = Place.builder().build();

    /** The attributes and their properties. */
    static final List<CarriedAttribute> ATTRIBUTES = List.of(
            new CarriedAttribute("id", List.of(GeoJsonColumns.FEATURE_ID, GeoJsonColumns.ID), GeoJsonCells::id),
            new CarriedAttribute("type", List.of(GeoJsonColumns.TYPE), GeoJsonCells::type),
            new CarriedAttribute(
                    "time",
                    List.of(GeoJsonColumns.DATE, GeoJsonColumns.MOMENT, GeoJsonColumns.DATE_END, GeoJsonColumns.YEAR),
                    GeoJsonCells::time),
            new CarriedAttribute(
                    "places",
                    List.of(
                            GeoJsonColumns.GEOMETRY,
                            GeoJsonColumns.PLACE,
                            GeoJsonColumns.ADMIN1,
                            GeoJsonColumns.ADMIN2,
                            GeoJsonColumns.COUNTRY),
                    GeoJsonCells::places),
            new CarriedAttribute(
                    "participants", List.of(GeoJsonColumns.SIDE_A, GeoJsonColumns.SIDE_B), GeoJsonCells::sides),
            new CarriedAttribute(
                    "casualties", List.of(GeoJsonColumns.KILLED, GeoJsonColumns.WOUNDED), GeoJsonCells::harm),
            new CarriedAttribute(
                    "sources", List.of(GeoJsonColumns.SOURCE, GeoJsonColumns.SOURCE_URL), GeoJsonCells::sources),
            new CarriedAttribute(
                    "title",
                    List.of(GeoJsonColumns.TITLE),
                    (event, cells) ->
                            cells.set(GeoJsonColumns.TITLE, event.title().orElse(""))),
            new CarriedAttribute(
                    "note",
                    List.of(GeoJsonColumns.NOTE),
                    (event, cells) ->
                            cells.set(GeoJsonColumns.NOTE, event.note().orElse(""))));

    private GeoJsonCells() {}

    private static void id(Event event, EventCells cells) {
        boolean own = !cells.original(GeoJsonColumns.FEATURE_ID).isBlank();
        cells.set(
                own ? GeoJsonColumns.FEATURE_ID : GeoJsonColumns.ID, event.id().toString());
    }

    private static void type(Event event, EventCells cells) {
        String text = Codes.of(event.codings(), TYPE_SCHEME);
        cells.set(
                GeoJsonColumns.TYPE,
                text.isEmpty() ? event.type().code() : text + " " + event.type().code());
    }

    private static void time(Event event, EventCells cells) {
        Optional<EventTime> time = event.time();
        ColumnKey<?> column = !cells.original(GeoJsonColumns.DATE).isBlank() || !cells.has(GeoJsonColumns.MOMENT)
                ? GeoJsonColumns.DATE
                : GeoJsonColumns.MOMENT;
        String form = cells.original(column);
        boolean ends = !cells.original(GeoJsonColumns.DATE_END).isBlank();
        if (!ends || time.isEmpty()) {
            cells.set(
                    column, time.map(value -> GeoJsonTimes.format(value, form)).orElse(""));
            return;
        }
        cells.set(column, bound(time.get().start(), form));
        cells.set(
                GeoJsonColumns.DATE_END,
                bound(
                        time.get().isInterval() ? time.get().end() : time.get().start(),
                        cells.original(GeoJsonColumns.DATE_END)));
    }

    private static String bound(TimeBound bound, String form) {
        return bound.isKnown() ? GeoJsonTimes.format(EventTime.of(bound), form) : "";
    }

    private static void places(Event event, EventCells cells) {
        Place place = event.places().stream().findFirst().orElse(NOWHERE);
        cells.set(GeoJsonColumns.GEOMETRY, Geometry.json(Geometry.pointsOf(event)));
        cells.set(GeoJsonColumns.PLACE, place.name().orElse(""));
        cells.set(GeoJsonColumns.ADMIN1, place.admin1().orElse(""));
        cells.set(GeoJsonColumns.ADMIN2, place.admin2().orElse(""));
        cells.set(GeoJsonColumns.COUNTRY, place.countryName().orElse(""));
    }

    private static void sides(Event event, EventCells cells) {
        cells.set(GeoJsonColumns.SIDE_A, name(Sides.first(event)));
        cells.set(GeoJsonColumns.SIDE_B, name(Sides.second(event)));
    }

    private static String name(Optional<Participant> side) {
        return side.flatMap(participant -> participant.party().name()).orElse("");
    }

    private static void harm(Event event, EventCells cells) {
        cells.set(GeoJsonColumns.KILLED, text(Deaths.claim(event)));
        cells.set(
                GeoJsonColumns.WOUNDED,
                text(event.casualties().stream()
                        .filter(claim -> claim.harm() == Harm.WOUNDED)
                        .findFirst()));
    }

    private static String text(Optional<CasualtyClaim> claim) {
        return claim.map(CasualtyClaim::count).map(Count::toString).orElse("");
    }

    private static void sources(Event event, EventCells cells) {
        cells.set(GeoJsonColumns.SOURCE, first(event, Source::publisher));
        cells.set(GeoJsonColumns.SOURCE_URL, first(event, Source::url));
    }

    private static String first(Event event, Function<Source, Optional<String>> text) {
        return event.sources().stream().findFirst().flatMap(text).orElse("");
    }
}
