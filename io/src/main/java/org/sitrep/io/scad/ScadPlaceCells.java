package org.sitrep.io.scad;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Country;
import org.sitrep.event.Event;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.table.EventCells;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.time.EventTime;

/** The cells that the first place of an event becomes in the Social Conflict Analysis Database: the way back of {@link ScadMapping}. */
final class ScadPlaceCells {
    static final List<ColumnKey<?>> COLUMNS = List.of(
            ScadColumns.CCODE,
            ScadColumns.COUNTRYNAME,
            ScadColumns.ELOCAL,
            ScadColumns.ILOCAL,
            ScadColumns.LOCNUM,
            ScadColumns.GISLOCNUM,
            ScadColumns.LATITUDE,
            ScadColumns.LONGITUDE);

    private static final Place NOWHERE = Place.builder().build();

    private ScadPlaceCells() {}

    static void write(Event event, EventCells cells) {
        Place place = event.places().stream().findFirst().orElse(NOWHERE);
        Optional<LocalDate> day = event.time().flatMap(EventTime::earliest);
        cells.set(ScadColumns.CCODE, Codes.country(place.countries(), CodeScheme.COW, day));
        cells.set(ScadColumns.COUNTRYNAME, place.countryName().orElse(""));
        if (place.countryName().isEmpty()) {
            cells.fill(
                    ScadColumns.COUNTRYNAME,
                    Codes.country(place.countries(), day).map(Country::name).orElse(""));
        }
        names(place, cells);
        String sort = sort(place.precision());
        cells.set(ScadColumns.LOCNUM, Codes.of(place.codings(), ScadMapping.LOCATION));
        if (event.places().isEmpty()) {
            cells.set(ScadColumns.GISLOCNUM, "");
        } else {
            cells.fill(ScadColumns.LOCNUM, sort);
            cells.set(ScadColumns.GISLOCNUM, sort);
        }
        cells.set(
                ScadColumns.LATITUDE,
                place.coordinates().map(Coordinates::latitude).map(Codes::plain).orElse(""));
        cells.set(
                ScadColumns.LONGITUDE,
                place.coordinates()
                        .map(Coordinates::longitude)
                        .map(Codes::plain)
                        .orElse(""));
    }

    /** All places together have another column than the one; where there is but one, both columns may name it. */
    private static void names(Place place, EventCells cells) {
        String name = place.name().or(place::near).orElse("");
        String one = Cells.clean(cells.original(ScadColumns.ILOCAL));
        boolean named = !one.isEmpty() && one.equals(Cells.clean(cells.original(ScadColumns.ELOCAL)));
        cells.set(ScadColumns.ILOCAL, name);
        cells.set(ScadColumns.ELOCAL, place.description().orElse(named ? name : ""));
        if (place.description().isEmpty()) {
            cells.fill(ScadColumns.ELOCAL, name);
        }
    }

    /** The sort of place that is as finely known; 1, the capital, would say more than a precision does. */
    private static String sort(PlacePrecision precision) {
        return switch (precision) {
            case EXACT -> "2";
            case ADMIN1, ADMIN2 -> sort(PlacePrecision.REGION);
            default -> {
                String code = Codes.of(ScadMapping.PRECISIONS, precision);
                yield code.isEmpty() ? "-99" : code;
            }
        };
    }
}
