package org.sitrep.io.coded;

import java.util.Optional;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;

/** Places in formats that name a town and the divisions in which it lies. */
public final class CodedPlaces {
    private CodedPlaces() {}

    /**
     * The kind of a place of which no more than the precision is known.
     *
     * @param precision the precision
     * @return a point or an area, or unknown if the precision is
     */
    public static PlaceKind kind(PlacePrecision precision) {
        return switch (precision) {
            case EXACT -> PlaceKind.POINT;
            case UNKNOWN -> PlaceKind.UNKNOWN;
            default -> PlaceKind.AREA;
        };
    }

    /**
     * The names by which such a format says a place and, by the smallest of them, its precision.
     *
     * @param town the town or site; empty for a place that is a division or a country
     * @param district the second-order division; empty if there is none
     * @param province the first-order division; empty if there is none
     */
    public record Names(String town, String district, String province) {
        /**
         * The names of a place. The name of a place that is known as a division stands for the division.
         *
         * @param place the place
         * @return the names
         */
        public static Names of(Place place) {
            String name = place.name().orElse("");
            String district = place.admin2().orElse("");
            String province = place.admin1().orElse("");
            return switch (place.precision()) {
                case ADMIN2 -> new Names("", either(district, name), province);
                case ADMIN1 -> new Names("", "", either(province, name));
                case COUNTRY -> new Names("", "", "");
                default -> new Names(name, district, province);
            };
        }

        private static String either(String first, String second) {
            return first.isEmpty() ? second : first;
        }
    }

    /**
     * The name that stands for the country of a place known as a country, if it has no other.
     *
     * @param place the place
     * @return the country's name in the source's words
     */
    public static Optional<String> countryName(Place place) {
        boolean nameIsCountry =
                place.precision() == PlacePrecision.COUNTRY && place.countries().isEmpty();
        return nameIsCountry ? place.countryName().or(place::name) : place.countryName();
    }
}
