package org.sitrep.io.gdelt;

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

/** Makes places of the eight columns that GDELT 2.0 has for one. */
final class GdeltPlaces {
    static final int ACTOR1 = GdeltMapping.index(GdeltColumns.ACTOR1_GEO_TYPE);
    static final int ACTOR2 = GdeltMapping.index(GdeltColumns.ACTOR2_GEO_TYPE);

    private static final int NAME = 1;
    private static final int COUNTRY = 2;
    private static final int ADM1 = 3;
    private static final int ADM2 = 4;
    private static final int LATITUDE = 5;
    private static final int LONGITUDE = 6;
    private static final int FEATURE = 7;

    private static final Crosswalk<PlacePrecision> PRECISIONS =
            Crosswalk.load(CodeScheme.GDELT_GEO_TYPE, PlacePrecision.class);

    private final BlockCache<Optional<Place>> cache = new BlockCache<>();

    /** The place whose columns begin at an index; empty if GDELT gives none, which it writes as type 0. */
    Optional<Place> place(TableRow row, int first) {
        if (row.isEmpty(first + NAME) && row.isEmpty(first + LATITUDE) && row.isEmpty(first + COUNTRY)) {
            return Optional.empty();
        }
        return cache.get(row, first, first + FEATURE, () -> Optional.of(make(row, first)));
    }

    private static Place make(TableRow row, int first) {
        String type = row.text(first);
        PlaceBuilder place = Place.builder()
                .kind(type.equals("3") || type.equals("4") ? PlaceKind.POINT : PlaceKind.AREA)
                .precision(PRECISIONS.match(type).map(Match::target).orElse(PlacePrecision.UNKNOWN));
        if (!row.isEmpty(first + NAME)) {
            place.name(row.text(first + NAME));
        }
        if (!row.isEmpty(first + LATITUDE) && !row.isEmpty(first + LONGITUDE)) {
            place.coordinates(Coordinates.of(row.decimal(first + LATITUDE), row.decimal(first + LONGITUDE)));
        }
        if (!row.isEmpty(first + COUNTRY)) {
            place.addCountry(Coding.of(CodeScheme.FIPS_10_4, row.text(first + COUNTRY)));
        }
        addCoding(place, CodeScheme.GDELT_ADM1, row.text(first + ADM1));
        addCoding(place, CodeScheme.GDELT_ADM2, row.text(first + ADM2));
        String feature = row.text(first + FEATURE);
        if (type.equals("3") || type.equals("4") || type.equals("5")) {
            // of a country or US state the column repeats its code
            addCoding(place, CodeScheme.GNS_FEATURE, feature);
        }
        return place.build();
    }

    private static void addCoding(PlaceBuilder place, CodeScheme scheme, String code) {
        if (!code.isBlank()) {
            place.addCoding(Coding.of(scheme, code));
        }
    }
}
