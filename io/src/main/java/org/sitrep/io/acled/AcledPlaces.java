package org.sitrep.io.acled;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.io.table.BlockCache;
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
    private final BlockCache<Optional<Place>> cache;

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
        cache = new BlockCache<>(
                country, iso, iso3, gwno, admin1, admin2, admin3, location, latitude, longitude, precision);
    }

    /** The place of the event; empty if nothing is said about it. */
    Optional<Place> place(TableRow row) {
        return cache.get(row, () -> make(row));
    }

    private Optional<Place> make(TableRow row) {
        PlaceBuilder place = Place.builder()
                .name(text(row, location))
                .countryName(text(row, country))
                .admin1(text(row, admin1))
                .admin2(text(row, admin2))
                .admin3(text(row, admin3));
        Optional<Coding> code = country(row);
        if (code.isPresent()) {
            place.addCountry(code.get());
        }
        if (!AcledText.text(row, latitude).isEmpty()
                || !AcledText.text(row, longitude).isEmpty()) {
            place.coordinates(coordinates(row));
        }
        Place said = place.build();
        if (said.equals(Place.builder().build())) {
            return Optional.empty();
        }
        PlacePrecision known = PRECISIONS
                .match(whole(AcledText.text(row, precision)))
                .map(Match::target)
                .orElse(PlacePrecision.UNKNOWN);
        return Optional.of(place.precision(known).kind(kind(known)).build());
    }

    /** One coordinate without the other is a damaged row. */
    private Optional<Coordinates> coordinates(TableRow row) {
        if (latitude < 0 || longitude < 0) {
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
        return text(row, index).map(code -> Coding.of(scheme, whole(code)));
    }

    /** A number without the padding or the decimal point that other programs have given it. */
    private static String whole(String text) {
        return AcledText.presentInteger(text).map(String::valueOf).orElse(text);
    }

    private static Optional<String> text(TableRow row, int index) {
        return Optional.of(AcledText.text(row, index)).filter(text -> !text.isEmpty());
    }
}
