package org.sitrep.io.hxl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Country;
import org.sitrep.event.Event;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.table.EventCells;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.time.EventTime;

/** The cells that the first place of an event becomes: the way back of {@link HxlPlaces}. */
final class HxlPlaceCells {
    private static final Place NOWHERE = Place.builder().build();

    static final List<ColumnKey<?>> COLUMNS = columns();

    private HxlPlaceCells() {}

    private static List<ColumnKey<?>> columns() {
        List<ColumnKey<?>> columns = new ArrayList<>(List.of(
                HxlColumns.COUNTRY,
                HxlColumns.COUNTRY_CODE,
                HxlColumns.ADMIN_LEVEL,
                HxlColumns.LOCATION,
                HxlColumns.LATITUDE,
                HxlColumns.LONGITUDE,
                HxlColumns.PRECISION));
        columns.addAll(HxlColumns.ADMINS);
        columns.addAll(HxlColumns.ADMIN_CODES);
        columns.addAll(HxlColumns.ADMIN_OF_PROVIDER);
        return List.copyOf(columns);
    }

    static void write(Event event, EventCells cells) {
        Place place = event.places().stream().findFirst().orElse(NOWHERE);
        country(place, event.time().flatMap(EventTime::earliest), cells);
        List<Optional<String>> admins = List.of(place.admin1(), place.admin2(), place.admin3());
        for (int i = 0; i < admins.size(); i++) {
            ColumnKey<String> name = HxlColumns.ADMINS.get(i);
            ColumnKey<String> ofProvider = HxlColumns.ADMIN_OF_PROVIDER.get(i);
            boolean provided = cells.original(name).isBlank()
                    && !cells.original(ofProvider).isBlank();
            boolean only = !cells.has(name);
            cells.set(provided || only ? ofProvider : name, admins.get(i).orElse(""));
            cells.set(HxlColumns.ADMIN_CODES.get(i), Codes.of(place.codings(), HxlPlaces.adminScheme(i + 1)));
        }
        cells.set(HxlColumns.LOCATION, place.name().orElse(""));
        Optional<Coordinates> at = place.coordinates();
        cells.set(
                HxlColumns.LATITUDE,
                at.map(known -> Codes.plain(known.latitude())).orElse(""));
        cells.set(
                HxlColumns.LONGITUDE,
                at.map(known -> Codes.plain(known.longitude())).orElse(""));
        PlacePrecision precision = place.precision();
        cells.set(HxlColumns.PRECISION, precision == PlacePrecision.UNKNOWN ? "" : precision.code());
        cells.set(
                HxlColumns.ADMIN_LEVEL,
                switch (precision) {
                    case COUNTRY -> "0";
                    case ADMIN1 -> "1";
                    case ADMIN2 -> "2";
                    default -> "";
                });
    }

    /** The code is of the kind that the row has, ISO's three letters if it has none. */
    private static void country(Place place, Optional<LocalDate> day, EventCells cells) {
        String before = cells.original(HxlColumns.COUNTRY_CODE).strip();
        CodeScheme scheme = HxlPlaces.scheme(before);
        cells.set(HxlColumns.COUNTRY_CODE, Codes.country(place.countries(), scheme, day));
        cells.set(HxlColumns.COUNTRY, place.countryName().orElse(""));
        if (place.countryName().isEmpty()) {
            cells.fill(
                    HxlColumns.COUNTRY,
                    Codes.country(place.countries(), day).map(Country::name).orElse(""));
        }
    }
}
