package org.sitrep.io.ucdp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Crosswalk;
import org.sitrep.event.Event;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.table.EventCells;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.time.EventTime;

/** The cells that the first place of an event becomes in UCDP's files: the way back of {@link UcdpPlaces}. */
final class UcdpPlaceCells {
    private static final Crosswalk<PlacePrecision> PRECISIONS =
            Crosswalk.load(CodeScheme.UCDP_WHERE_PRECISION, PlacePrecision.class);
    private static final Place NOWHERE = Place.builder().build();
    /** Cells of half a degree around the globe. */
    private static final int CELLS_AROUND = 720;

    static final List<ColumnKey<?>> COLUMNS = List.of(
            UcdpGedColumns.WHERE_PREC,
            UcdpGedColumns.WHERE_COORDINATES,
            UcdpGedColumns.WHERE_DESCRIPTION,
            UcdpGedColumns.ADM_1,
            UcdpGedColumns.ADM_2,
            UcdpGedColumns.LATITUDE,
            UcdpGedColumns.LONGITUDE,
            UcdpGedColumns.GEOM_WKT,
            UcdpGedColumns.PRIOGRID_GID,
            UcdpGedColumns.COUNTRY,
            UcdpGedColumns.COUNTRY_ID);

    private UcdpPlaceCells() {}

    static void write(Event event, EventCells cells) {
        Place place = event.places().stream().findFirst().orElse(NOWHERE);
        cells.set(UcdpGedColumns.WHERE_PREC, Codes.of(PRECISIONS, place.precision()));
        cells.set(UcdpGedColumns.WHERE_COORDINATES, place.name().orElse(""));
        cells.set(UcdpGedColumns.WHERE_DESCRIPTION, place.description().orElse(""));
        cells.set(UcdpGedColumns.ADM_1, place.admin1().orElse(""));
        cells.set(UcdpGedColumns.ADM_2, place.admin2().orElse(""));
        coordinates(place, cells);
        country(place, event.time().flatMap(EventTime::earliest), cells);
    }

    private static void coordinates(Place place, EventCells cells) {
        Optional<Coordinates> at = place.coordinates();
        String latitude = at.map(point -> Codes.plain(point.latitude())).orElse("");
        String longitude = at.map(point -> Codes.plain(point.longitude())).orElse("");
        cells.set(UcdpGedColumns.LATITUDE, latitude);
        cells.set(UcdpGedColumns.LONGITUDE, longitude);
        cells.set(UcdpGedColumns.GEOM_WKT, at.isEmpty() ? "" : "POINT (" + longitude + " " + latitude + ")");
        String cell = Codes.of(place.codings(), CodeScheme.PRIO_GRID);
        cells.set(UcdpGedColumns.PRIOGRID_GID, cell);
        if (cell.isEmpty() && at.filter(Coordinates::isInRange).isPresent()) {
            cells.fill(UcdpGedColumns.PRIOGRID_GID, grid(at.get()));
        }
    }

    /** The number of the PRIO-GRID cell: rows of half a degree from the south pole, from the date line eastward, from 1. */
    private static String grid(Coordinates point) {
        long row = (long) Math.floor((point.latitude() + 90) * 2);
        long column = (long) Math.floor((point.longitude() + 180) * 2);
        return String.valueOf(row * CELLS_AROUND + column + 1);
    }

    private static void country(Place place, Optional<LocalDate> day, EventCells cells) {
        String name = place.countryName().orElse("");
        cells.set(UcdpGedColumns.COUNTRY, name);
        if (name.isEmpty()) {
            cells.fill(
                    UcdpGedColumns.COUNTRY,
                    Codes.country(place.countries(), day)
                            .map(country -> country.nameIn(CodeScheme.UCDP_COUNTRY))
                            .orElse(""));
        }
        cells.set(UcdpGedColumns.COUNTRY_ID, Codes.country(place.countries(), CodeScheme.GLEDITSCH_WARD, day));
    }
}
