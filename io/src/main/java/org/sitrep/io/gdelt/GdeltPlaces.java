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

/** Makes places of the seven columns that GDELT 1.0 has for one, or the eight of 2.0. */
final class GdeltPlaces {
    private static final int NAME = 1;
    private static final int COUNTRY = 2;
    private static final int ADM1 = 3;

    private static final Crosswalk<PlacePrecision> PRECISIONS =
            Crosswalk.load(CodeScheme.GDELT_GEO_TYPE, PlacePrecision.class);

    private final GdeltLayout layout;
    private final BlockCache<Optional<Place>> cache = new BlockCache<>();

    GdeltPlaces(GdeltLayout layout) {
        this.layout = layout;
    }

    /**
     * The place whose columns begin at an index; empty if GDELT gives none: it then writes type 0 and nothing else, in the
     * older rows of version 1.0 no type, or type 0, and zeros for coordinates and feature.
     */
    Optional<Place> place(TableRow row, int first) {
        if (row.isEmpty(first + NAME) && row.isEmpty(first + COUNTRY) && isEmptyOrZero(row, first + layout.latitude)) {
            return Optional.empty();
        }
        return cache.get(row, first, first + layout.feature, () -> Optional.of(make(row, first)));
    }

    private static boolean isEmptyOrZero(TableRow row, int cell) {
        return row.isEmpty(cell) || row.equalsAscii(cell, "0");
    }

    private Place make(TableRow row, int first) {
        int latitude = first + layout.latitude;
        int longitude = first + layout.longitude;
        return place(
                row.text(first),
                row.text(first + NAME),
                row.text(first + COUNTRY),
                row.text(first + ADM1),
                layout.adm2 < 0 ? "" : row.text(first + layout.adm2),
                row.isEmpty(latitude) || row.isEmpty(longitude)
                        ? Optional.empty()
                        : Optional.of(Coordinates.of(row.decimal(latitude), row.decimal(longitude))),
                row.text(first + layout.feature));
    }

    /** The place that a set of columns, or of fields in the GKG, stands for; what is absent is empty. */
    static Place place(
            String type,
            String name,
            String country,
            String adm1,
            String adm2,
            Optional<Coordinates> coordinates,
            String feature) {
        PlaceBuilder place = Place.builder()
                .kind(type.equals("3") || type.equals("4") ? PlaceKind.POINT : PlaceKind.AREA)
                .precision(PRECISIONS.match(type).map(Match::target).orElse(PlacePrecision.UNKNOWN))
                .coordinates(coordinates);
        if (!name.isEmpty()) {
            place.name(name);
        }
        addCoding(place, CodeScheme.GDELT_ADM1, adm1);
        addCoding(place, CodeScheme.GDELT_ADM2, adm2);
        if ((type.equals("3") || type.equals("4") || type.equals("5")) && !feature.equals("0")) {
            // of a country or US state the column repeats its code, in the older rows of version 1.0 it is 0
            addCoding(place, CodeScheme.GNS_FEATURE, feature);
        }
        if (!country.isBlank()) {
            place.addCountry(Coding.of(CodeScheme.FIPS_10_4, country));
        }
        return place.build();
    }

    private static void addCoding(PlaceBuilder place, CodeScheme scheme, String code) {
        if (!code.isBlank()) {
            place.addCoding(Coding.of(scheme, code));
        }
    }
}
