package org.sitrep.io.gtd;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.io.cells.Cells;
import org.sitrep.io.table.TableRow;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceBuilder;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;

/** Makes places of the columns from {@code country} to {@code location}. */
final class GtdPlaces {
    private static final Crosswalk<PlacePrecision> PRECISIONS =
            Crosswalk.load(CodeScheme.of("gtd-specificity"), PlacePrecision.class);

    private final int country;
    private final int countryName;
    private final int region;
    private final int regionName;
    private final int province;
    private final int city;
    private final int latitude;
    private final int longitude;
    private final int specificity;
    private final int vicinity;
    private final int location;

    GtdPlaces(List<String> columns) {
        country = GtdColumns.COUNTRY.indexIn(columns);
        countryName = GtdColumns.COUNTRY_TXT.indexIn(columns);
        region = GtdColumns.REGION.indexIn(columns);
        regionName = GtdColumns.REGION_TXT.indexIn(columns);
        province = GtdColumns.PROVSTATE.indexIn(columns);
        city = GtdColumns.CITY.indexIn(columns);
        latitude = GtdColumns.LATITUDE.indexIn(columns);
        longitude = GtdColumns.LONGITUDE.indexIn(columns);
        specificity = GtdColumns.SPECIFICITY.indexIn(columns);
        vicinity = GtdColumns.VICINITY.indexIn(columns);
        location = GtdColumns.LOCATION.indexIn(columns);
    }

    /** The place of the event; empty if nothing is said about it. */
    Optional<Place> place(TableRow row) {
        boolean near = Cells.code(Cells.text(row, vicinity)).equals("1");
        Optional<String> town = GtdText.known(Cells.text(row, city));
        PlaceBuilder place = Place.builder()
                .name(near ? Optional.empty() : town)
                .near(near ? town : Optional.empty())
                .countryName(Cells.optional(row, countryName))
                .admin1(GtdText.known(Cells.text(row, province)))
                .description(Cells.optional(row, location))
                .coordinates(Cells.coordinates(row, latitude, longitude));
        GtdText.coding(CodeScheme.GTD_COUNTRY, row, country, countryName).ifPresent(place::addCountry);
        Optional<Coding> part = GtdText.coding(CodeScheme.GTD_REGION, row, region, regionName);
        part.ifPresent(place::addCoding);
        if (place.build().equals(Place.builder().build())) {
            return Optional.empty();
        }
        PlacePrecision known = PRECISIONS
                .match(Cells.code(Cells.text(row, specificity)))
                .map(Match::target)
                .orElse(PlacePrecision.UNKNOWN);
        PlacePrecision precision = near && known == PlacePrecision.EXACT ? PlacePrecision.NEARBY : known;
        return Optional.of(place.precision(precision).kind(kind(precision)).build());
    }

    private static PlaceKind kind(PlacePrecision precision) {
        return switch (precision) {
            case EXACT, NEARBY -> PlaceKind.POINT;
            case ADMIN2, ADMIN1 -> PlaceKind.AREA;
            default -> PlaceKind.UNKNOWN;
        };
    }
}
