package org.sitrep.io.icews;

import static org.sitrep.io.icews.IcewsText.CELLS;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.io.coded.CodedCountries;
import org.sitrep.io.coded.CodedPlaces;
import org.sitrep.io.table.BlockCache;
import org.sitrep.io.table.TableRow;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceBuilder;
import org.sitrep.place.PlacePrecision;

/** Makes places of the six columns that ICEWS has for the place of an event. */
final class IcewsPlaces {
    /** Stands for no place: an {@code Optional} in the cache would be one more object to fetch for each row. */
    private static final Place NOWHERE = Place.builder().build();

    private final int city;
    private final int district;
    private final int province;
    private final int country;
    private final int latitude;
    private final int longitude;
    private final BlockCache<Place> cache;

    IcewsPlaces(List<String> columns) {
        city = IcewsColumns.CITY.indexIn(columns);
        district = IcewsColumns.DISTRICT.indexIn(columns);
        province = IcewsColumns.PROVINCE.indexIn(columns);
        country = IcewsColumns.COUNTRY.indexIn(columns);
        latitude = IcewsColumns.LATITUDE.indexIn(columns);
        longitude = IcewsColumns.LONGITUDE.indexIn(columns);
        cache = new BlockCache<>(city, district, province, country, latitude, longitude);
    }

    /** The place of the event; empty if nothing is said about it. */
    @SuppressWarnings("ReferenceEquality") // it is made nowhere else
    Optional<Place> place(TableRow row) {
        Place place = cache.get(row, () -> make(row));
        return place == NOWHERE ? Optional.empty() : Optional.of(place);
    }

    private Place make(TableRow row) {
        PlaceBuilder place = Place.builder()
                .name(CELLS.said(row, city))
                .admin2(CELLS.said(row, district))
                .admin1(CELLS.said(row, province))
                .countryName(CELLS.said(row, country));
        CELLS.said(row, country)
                .ifPresent(name -> place.addCountry(CodedCountries.named(CodeScheme.ICEWS_COUNTRY, name)));
        place.coordinates(CELLS.coordinates(row, latitude, longitude));
        Place said = place.build();
        if (said.equals(NOWHERE)) {
            return NOWHERE;
        }
        PlacePrecision known = precision(said);
        return place.precision(known).kind(CodedPlaces.kind(known)).build();
    }

    /** The coordinates are those of the smallest unit that is named. */
    private static PlacePrecision precision(Place said) {
        if (said.name().isPresent()) {
            return PlacePrecision.EXACT;
        }
        if (said.admin2().isPresent()) {
            return PlacePrecision.ADMIN2;
        }
        if (said.admin1().isPresent()) {
            return PlacePrecision.ADMIN1;
        }
        return said.countryName().isPresent() ? PlacePrecision.COUNTRY : PlacePrecision.UNKNOWN;
    }
}
