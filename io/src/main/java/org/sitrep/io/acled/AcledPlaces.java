package org.sitrep.io.acled;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.io.table.TableRow;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceBuilder;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;

/** Makes places of ACLED's columns for country, divisions, location and coordinates. */
final class AcledPlaces {
    private static final Crosswalk<PlacePrecision> PRECISIONS =
            Crosswalk.load(CodeScheme.ACLED_GEO_PRECISION, PlacePrecision.class);

    private final int country;
    private final int iso;
    private final int iso3;
    private final int gwno;
    private final int admin1;
    private final int admin2;
    private final int admin3;
    private final int location;
    private final int latitude;
    private final int longitude;
    private final int precision;

    AcledPlaces(List<String> columns) {
        country = AcledColumns.COUNTRY.indexIn(columns);
        iso = AcledColumns.ISO.indexIn(columns);
        iso3 = AcledColumns.ISO3.indexIn(columns);
        gwno = AcledColumns.GWNO.indexIn(columns);
        admin1 = AcledColumns.ADMIN1.indexIn(columns);
        admin2 = AcledColumns.ADMIN2.indexIn(columns);
        admin3 = AcledColumns.ADMIN3.indexIn(columns);
        location = AcledColumns.LOCATION.indexIn(columns);
        latitude = AcledColumns.LATITUDE.indexIn(columns);
        longitude = AcledColumns.LONGITUDE.indexIn(columns);
        precision = AcledColumns.GEO_PRECISION.indexIn(columns);
    }

    /**
     * The place of the event; empty if nothing is said about it. It is made anew for each row: there are so many places that looking
     * up the ones made before takes longer.
     */
    Optional<Place> place(TableRow row) {
        Optional<String> name = text(row, location);
        Optional<String> countryName = text(row, country);
        Optional<String> first = text(row, admin1);
        Optional<String> second = text(row, admin2);
        Optional<String> third = text(row, admin3);
        Optional<Coding> code = country(row);
        Optional<Coordinates> coordinates = coordinates(row);
        boolean named = name.isPresent() || countryName.isPresent() || code.isPresent();
        boolean divided = first.isPresent() || second.isPresent() || third.isPresent();
        if (!named && !divided && coordinates.isEmpty()) {
            return Optional.empty();
        }
        PlacePrecision known = PRECISIONS
                .match(AcledText.whole(AcledText.text(row, precision)))
                .map(Match::target)
                .orElse(PlacePrecision.UNKNOWN);
        PlaceBuilder place = Place.builder()
                .name(name)
                .countryName(countryName)
                .admin1(first)
                .admin2(second)
                .admin3(third)
                .coordinates(coordinates)
                .precision(known)
                .kind(kind(known));
        if (code.isPresent()) {
            place.addCountry(code.get());
        }
        return Optional.of(place.build());
    }

    /** One coordinate without the other is a damaged row. */
    private Optional<Coordinates> coordinates(TableRow row) {
        if (latitude < 0 || longitude < 0 || (AcledText.isEmpty(row, latitude) && AcledText.isEmpty(row, longitude))) {
            return Optional.empty();
        }
        return Optional.of(Coordinates.of(AcledText.decimal(row, latitude), AcledText.decimal(row, longitude)));
    }

    private static PlaceKind kind(PlacePrecision precision) {
        return switch (precision) {
            case EXACT, NEARBY -> PlaceKind.POINT;
            case REGION -> PlaceKind.AREA;
            default -> PlaceKind.UNKNOWN;
        };
    }

    /** The country by the number that ACLED has used since 2018 or, in older files, by that of Gleditsch and Ward. */
    private Optional<Coding> country(TableRow row) {
        return code(row, iso, CodeScheme.ACLED_ISO)
                .or(() -> code(row, iso3, CodeScheme.ISO3166_ALPHA3))
                .or(() -> code(row, gwno, CodeScheme.GLEDITSCH_WARD));
    }

    private static Optional<Coding> code(TableRow row, int index, CodeScheme scheme) {
        return text(row, index).map(code -> Coding.of(scheme, AcledText.whole(code)));
    }

    private static Optional<String> text(TableRow row, int index) {
        return Optional.of(AcledText.text(row, index)).filter(text -> !text.isEmpty());
    }
}
