package org.sitrep.examples.borderclash;

import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceBuilder;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;

/** The countries, and the places that several events share. */
final class Places {
    static final Coding KYRGYZSTAN = Coding.of(CodeScheme.ISO3166_ALPHA2, "KG", "Kyrgyzstan");
    static final Coding TAJIKISTAN = Coding.of(CodeScheme.ISO3166_ALPHA2, "TJ", "Tajikistan");
    static final Coding RUSSIA = Coding.of(CodeScheme.ISO3166_ALPHA2, "RU", "Russia");
    static final Coding POLAND = Coding.of(CodeScheme.ISO3166_ALPHA2, "PL", "Poland");

    /** The border, of which nothing more is said. It lies in two countries. */
    static final Place BORDER = Place.builder()
            .name("Kyrgyz–Tajik border")
            .kind(PlaceKind.BORDER)
            .precision(PlacePrecision.REGION)
            .addCountries(KYRGYZSTAN, TAJIKISTAN)
            .build();

    /** A road, known by the towns it joins; where on it is known by the place it is near. */
    static final Place ROAD_NEAR_TORT_KOCHO = Place.builder()
            .name("Batken–Isfana road")
            .kind(PlaceKind.ROUTE)
            .near("Tort-Kocho")
            .precision(PlacePrecision.NEARBY)
            .build();

    private Places() {}

    /** A named area, about which each event can say more. */
    static PlaceBuilder area(String name) {
        return Place.builder().name(name).kind(PlaceKind.AREA);
    }
}
