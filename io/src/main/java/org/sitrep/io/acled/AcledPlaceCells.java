package org.sitrep.io.acled;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Crosswalk;
import org.sitrep.event.Event;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.internal.Codes;
import org.sitrep.io.table.EventCells;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.time.EventTime;

/** The cells that the first place of an event becomes in ACLED's files: the way back of {@link AcledPlaces}. */
final class AcledPlaceCells {
    private static final Crosswalk<PlacePrecision> PRECISIONS =
            Crosswalk.load(CodeScheme.ACLED_GEO_PRECISION, PlacePrecision.class);
    private static final Place NOWHERE = Place.builder().build();

    static final List<ColumnKey<?>> COLUMNS = List.of(
            AcledColumns.ISO,
            AcledColumns.ISO3,
            AcledColumns.GWNO,
            AcledColumns.COUNTRY,
            AcledColumns.ADMIN1,
            AcledColumns.ADMIN2,
            AcledColumns.ADMIN3,
            AcledColumns.LOCATION,
            AcledColumns.LATITUDE,
            AcledColumns.LONGITUDE,
            AcledColumns.GEO_PRECISION);

    private AcledPlaceCells() {}

    static void write(Event event, EventCells cells) {
        Place place = event.places().stream().findFirst().orElse(NOWHERE);
        Optional<LocalDate> day = event.time().flatMap(EventTime::earliest);
        cells.set(AcledColumns.ISO, Codes.country(place.countries(), CodeScheme.ACLED_ISO, day));
        cells.set(AcledColumns.ISO3, Codes.country(place.countries(), CodeScheme.ISO3166_ALPHA3, day));
        cells.set(AcledColumns.GWNO, Codes.country(place.countries(), CodeScheme.GLEDITSCH_WARD, day));
        cells.set(AcledColumns.COUNTRY, place.countryName().orElse(""));
        if (place.countryName().isEmpty()) {
            cells.fill(
                    AcledColumns.COUNTRY,
                    Codes.country(place.countries(), day)
                            .map(country -> country.nameIn(CodeScheme.ACLED_COUNTRY))
                            .orElse(""));
        }
        cells.set(AcledColumns.ADMIN1, place.admin1().orElse(""));
        cells.set(AcledColumns.ADMIN2, place.admin2().orElse(""));
        cells.set(AcledColumns.ADMIN3, place.admin3().orElse(""));
        cells.set(AcledColumns.LOCATION, place.name().orElse(""));
        cells.set(
                AcledColumns.LATITUDE,
                place.coordinates().map(at -> Codes.plain(at.latitude())).orElse(""));
        cells.set(
                AcledColumns.LONGITUDE,
                place.coordinates().map(at -> Codes.plain(at.longitude())).orElse(""));
        cells.set(AcledColumns.GEO_PRECISION, precision(place.precision()));
    }

    /** ACLED's third degree is any larger region. */
    private static String precision(PlacePrecision precision) {
        String code = Codes.of(PRECISIONS, precision);
        if (!code.isEmpty()) {
            return code;
        }
        return switch (precision) {
            case ADMIN2 -> "2";
            case ADMIN1, COUNTRY, WATER_OR_AIRSPACE -> "3";
            default -> "";
        };
    }
}
