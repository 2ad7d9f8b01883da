package org.sitrep.io.polecat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;
import org.sitrep.code.Crosswalk;
import org.sitrep.event.Event;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.coded.CodedDays;
import org.sitrep.io.coded.CodedPlaces;
import org.sitrep.io.coded.CodedSources;
import org.sitrep.io.coded.CodedText;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.table.CarriedAttribute;
import org.sitrep.io.table.EventCells;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

/** The cells that an event becomes in POLECAT: the way back of {@link PolecatMapping}. */
final class PolecatCells {
    private static final Crosswalk<Coding> CONTEXTS_OF_CAMEO =
            Crosswalk.load(CodeScheme.CAMEO_EVENT, CodeScheme.PLOVER_CONTEXT);
    private static final String DAY = "2023-01-02";

    private static final List<ColumnKey<?>> PLACE = List.of(
            PolecatColumns.PLACENAME,
            PolecatColumns.CITY,
            PolecatColumns.DISTRICT,
            PolecatColumns.PROVINCE,
            PolecatColumns.COUNTRY,
            PolecatColumns.LATITUDE,
            PolecatColumns.LONGITUDE,
            PolecatColumns.GEONAMES_ID,
            PolecatColumns.RAW_PLACENAME,
            PolecatColumns.FEATURE_TYPE);

    /** The attributes and their columns. */
    static final List<CarriedAttribute> ATTRIBUTES = List.of(
            new CarriedAttribute("id", List.of(PolecatColumns.EVENT_ID), PolecatCells::id),
            new CarriedAttribute(
                    "type",
                    List.of(PolecatColumns.EVENT_TYPE, PolecatColumns.EVENT_MODE, PolecatColumns.INTENSITY),
                    PolecatCells::type,
                    "Types are told apart as far as PLOVER's event types and modes do."),
            new CarriedAttribute(
                    "codings",
                    List.of(PolecatColumns.QUAD_CODE, PolecatColumns.CONTEXTS),
                    PolecatCells::codings,
                    "Only PLOVER's type, mode, quad code and contexts are kept."),
            new CarriedAttribute(
                    "time",
                    List.of(PolecatColumns.EVENT_DATE),
                    PolecatCells::time,
                    "Only the first day is kept, or else the day of publication; an event without a day is not written."),
            new CarriedAttribute(
                    "participants",
                    PolecatActorCells.COLUMNS,
                    PolecatActorCells::write,
                    "All initiators and targets (or sides A and B) are kept, others are not; of several on one side, each with one"
                            + " country, two sectors and one other name."),
            new CarriedAttribute(
                    "places",
                    PLACE,
                    PolecatCells::place,
                    "Only the first place is kept, with its first country; its precision is town, division, country or unknown."),
            new CarriedAttribute(
                    "sources",
                    List.of(PolecatColumns.SOURCE, PolecatColumns.PUBLICATION_DATE, PolecatColumns.LANGUAGE),
                    PolecatCells::source,
                    "Only publisher (or domain), day and language of the first source are kept; its id is part of the event's."));

    private PolecatCells() {}

    private static void set(EventCells cells, ColumnKey<?> column, String text) {
        cells.set(column, CodedText.line(text));
    }

    /** A word for nothing, or with breaks in it, would be no id. */
    private static void id(Event event, EventCells cells) {
        String id = event.id().toString();
        set(cells, PolecatColumns.EVENT_ID, PolecatText.CELLS.clean(id).isEmpty() ? "event-" + id.strip() : id);
    }

    private static void type(Event event, EventCells cells) {
        PolecatTypes.Words words = PolecatTypes.of(event);
        set(cells, PolecatColumns.EVENT_TYPE, words.type());
        set(cells, PolecatColumns.EVENT_MODE, words.mode());
        cells.fill(PolecatColumns.INTENSITY, words.score());
    }

    private static void codings(Event event, EventCells cells) {
        String quad = Codes.of(event.codings(), PolecatMapping.QUAD_CODE);
        set(cells, PolecatColumns.QUAD_CODE, quad);
        if (quad.isEmpty()) {
            cells.fill(PolecatColumns.QUAD_CODE, PolecatTypes.of(event).quadCode());
        }
        String contexts = event.codings().stream()
                .filter(coding -> coding.scheme().equals(CodeScheme.PLOVER_CONTEXT))
                .map(Coding::code)
                .collect(Collectors.joining(" | "));
        set(cells, PolecatColumns.CONTEXTS, contexts);
        if (contexts.isEmpty()) {
            cells.fill(
                    PolecatColumns.CONTEXTS,
                    CONTEXTS_OF_CAMEO.matches(Codes.of(event.codings(), CodeScheme.CAMEO_EVENT)).stream()
                            .map(match -> match.target().code())
                            .collect(Collectors.joining(" | ")));
        }
    }

    private static void time(Event event, EventCells cells) {
        String original = cells.original(PolecatColumns.EVENT_DATE);
        set(
                cells,
                PolecatColumns.EVENT_DATE,
                CodedDays.of(event)
                        .map(day -> CodedDays.format(day, original, DAY))
                        .orElse(original));
    }

    private static void place(Event event, EventCells cells) {
        Optional<Place> first = event.places().stream().findFirst();
        if (first.isEmpty()) {
            PLACE.forEach(column -> set(cells, column, ""));
            return;
        }
        Place place = first.get();
        String name = place.name().orElse("");
        boolean byCityAlone = PolecatText.CELLS
                        .present(cells.original(PolecatColumns.PLACENAME))
                        .isEmpty()
                && PolecatText.CELLS
                        .present(cells.original(PolecatColumns.CITY))
                        .isPresent();
        if (byCityAlone) {
            set(cells, PolecatColumns.CITY, name);
        } else {
            set(cells, PolecatColumns.PLACENAME, name);
            cells.fill(PolecatColumns.CITY, place.precision() == PlacePrecision.EXACT ? name : "");
        }
        set(cells, PolecatColumns.DISTRICT, place.admin2().orElse(""));
        set(cells, PolecatColumns.PROVINCE, place.admin1().orElse(""));
        set(cells, PolecatColumns.COUNTRY, country(place, event.time().flatMap(EventTime::earliest)));
        set(
                cells,
                PolecatColumns.LATITUDE,
                place.coordinates().map(Coordinates::latitude).map(Codes::plain).orElse(""));
        set(
                cells,
                PolecatColumns.LONGITUDE,
                place.coordinates()
                        .map(Coordinates::longitude)
                        .map(Codes::plain)
                        .orElse(""));
        set(cells, PolecatColumns.GEONAMES_ID, Codes.of(place.codings(), CodeScheme.GEONAMES));
        set(cells, PolecatColumns.RAW_PLACENAME, place.description().orElse(""));
        set(cells, PolecatColumns.FEATURE_TYPE, feature(place, cells));
    }

    /** Three letters of ISO 3166-1, or {@code KOS} for Kosovo. */
    private static String country(Place place, Optional<LocalDate> day) {
        for (CodeScheme scheme : List.of(CodeScheme.ISO3166_ALPHA3, CodeScheme.PLOVER_COUNTRY)) {
            String own = Codes.of(place.countries(), scheme);
            if (!own.isEmpty()) {
                return own;
            }
        }
        Optional<Country> country = Codes.country(place.countries(), day)
                .or(() -> CodedPlaces.countryName(place)
                        .flatMap(name -> Countries.findByName(CodeScheme.COUNTRY_NAME, name)));
        return country.flatMap(known -> known.code(CodeScheme.PLOVER_COUNTRY)).orElse("");
    }

    /** The feature code of the place or, if that does not mean its precision, the one that does. */
    private static String feature(Place place, EventCells cells) {
        boolean isNew = cells.original(PolecatColumns.EVENT_ID).isEmpty();
        String own = Codes.of(place.codings(), PolecatPlaces.FEATURE);
        PlacePrecision precision = place.precision();
        if (!own.isEmpty() && PolecatPlaces.precision(own) == precision) {
            return own;
        }
        return switch (precision) {
            case EXACT -> isNew && own.isEmpty() && place.name().isPresent() ? "" : "PPL"; // the town says it
            case ADMIN2 -> "ADM2";
            case ADMIN1 -> "ADM1";
            case COUNTRY -> "PCLI";
            default -> own;
        };
    }

    private static void source(Event event, EventCells cells) {
        Optional<Source> first = event.sources().stream().findFirst();
        String original = cells.original(PolecatColumns.PUBLICATION_DATE);
        set(cells, PolecatColumns.SOURCE, first.map(CodedSources::publisher).orElse(""));
        set(
                cells,
                PolecatColumns.PUBLICATION_DATE,
                first.flatMap(CodedDays::published)
                        .map(day -> CodedDays.format(day, original, DAY))
                        .orElse(""));
        set(cells, PolecatColumns.LANGUAGE, first.flatMap(Source::language).orElse(""));
    }
}
