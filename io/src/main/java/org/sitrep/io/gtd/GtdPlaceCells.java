package org.sitrep.io.gtd;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Country;
import org.sitrep.code.Crosswalk;
import org.sitrep.event.Event;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.table.EventCells;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.time.EventTime;

/** The cells that the first place of an event becomes in the Global Terrorism Database: the way back of {@link GtdPlaces}. */
final class GtdPlaceCells {
    private static final Crosswalk<PlacePrecision> PRECISIONS =
            Crosswalk.load(CodeScheme.of("gtd-specificity"), PlacePrecision.class);
    private static final Place NOWHERE = Place.builder().build();
    private static final String UNKNOWN = "Unknown";

    static final List<ColumnKey<?>> COLUMNS = List.of(
            GtdColumns.COUNTRY,
            GtdColumns.COUNTRY_TXT,
            GtdColumns.REGION,
            GtdColumns.REGION_TXT,
            GtdColumns.PROVSTATE,
            GtdColumns.CITY,
            GtdColumns.LATITUDE,
            GtdColumns.LONGITUDE,
            GtdColumns.SPECIFICITY,
            GtdColumns.VICINITY,
            GtdColumns.LOCATION);

    private GtdPlaceCells() {}

    static void write(Event event, EventCells cells) {
        Place place = event.places().stream().findFirst().orElse(NOWHERE);
        boolean near =
                (place.name().isEmpty() && place.near().isPresent()) || place.precision() == PlacePrecision.NEARBY;
        country(place, event.time().flatMap(EventTime::earliest), cells);
        cells.set(GtdColumns.PROVSTATE, place.admin1().orElse(""));
        cells.set(GtdColumns.CITY, place.name().or(place::near).orElse(UNKNOWN));
        cells.set(GtdColumns.LATITUDE, degrees(place, Coordinates::latitude));
        cells.set(GtdColumns.LONGITUDE, degrees(place, Coordinates::longitude));
        cells.set(GtdColumns.SPECIFICITY, specificity(place.precision()));
        cells.set(GtdColumns.VICINITY, Codes.flag(near, cells.original(GtdColumns.VICINITY)));
        cells.fill(GtdColumns.VICINITY, near ? "1" : "0");
        cells.set(GtdColumns.LOCATION, place.description().orElse(""));
    }

    private static void country(Place place, Optional<LocalDate> day, EventCells cells) {
        Optional<Coding> country = GtdCells.coding(place.countries(), CodeScheme.GTD_COUNTRY, 0);
        cells.set(GtdColumns.COUNTRY, country.map(Coding::code).orElse(""));
        cells.set(
                GtdColumns.COUNTRY_TXT,
                place.countryName()
                        .or(() -> country.flatMap(Coding::label))
                        .or(() -> Codes.country(place.countries(), day).map(Country::name))
                        .orElse(""));
        GtdCells.coded(
                GtdCells.coding(place.codings(), CodeScheme.GTD_REGION, 0),
                GtdColumns.REGION,
                GtdColumns.REGION_TXT,
                cells);
    }

    private static String degrees(Place place, ToDoubleFunction<Coordinates> which) {
        return place.coordinates()
                .map(at -> Codes.plain(which.applyAsDouble(at)))
                .orElse("");
    }

    /** The town is known where the event was near it; what the database has no number for is unknown. */
    private static String specificity(PlacePrecision precision) {
        PlacePrecision told = precision == PlacePrecision.NEARBY ? PlacePrecision.EXACT : precision;
        String code = Codes.of(PRECISIONS, told);
        return code.isEmpty() ? Codes.of(PRECISIONS, PlacePrecision.UNKNOWN) : code;
    }
}
