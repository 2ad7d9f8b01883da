package org.sitrep.validation.rules.geography;

import java.util.Optional;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.validation.rules.geography.StatedCountries.Stated;

/**
 * A point that lies too far off the countries that its place is said to be in.
 *
 * @param latitude the point's latitude
 * @param longitude the point's longitude
 * @param stated the countries
 * @param kilometres how far off they are
 * @param actual the area that the point lies in; empty at sea
 */
record Misplacement(double latitude, double longitude, Stated stated, double kilometres, Optional<Area> actual) {
    private static final double ON_LAND = 10;
    private static final double AT_SEA = 25;

    /** What was found of the last place, since two rules ask for the same one after another. */
    private static final ThreadLocal<Asked> LAST = new ThreadLocal<>();

    private record Asked(Place place, Optional<Misplacement> found) {}

    /** Looks whether a place is misplaced; one without a point on the earth, or a country that the map has, is not. */
    @SuppressWarnings("ReferenceEquality") // an equal place is found out about anew
    static Optional<Misplacement> of(Place place) {
        Asked last = LAST.get();
        if (last == null || last.place() != place) {
            last = new Asked(place, find(place));
            LAST.set(last);
        }
        return last.found();
    }

    private static Optional<Misplacement> find(Place place) {
        Optional<Coordinates> point = place.coordinates();
        if (point.isEmpty() || !point.get().isInRange()) {
            return Optional.empty();
        }
        double latitude = point.get().latitude();
        double longitude = point.get().longitude();
        if (latitude == 0 && longitude == 0) {
            return Optional.empty();
        }
        if (place.countries().isEmpty() && place.countryName().isEmpty()) {
            return Optional.empty();
        }
        Stated stated = StatedCountries.of(place);
        if (stated.areas().isEmpty()
                || stated.contains(latitude, longitude)
                || StatedCountries.dispute(stated, latitude, longitude)) {
            return Optional.empty();
        }
        double kilometres = stated.distanceOutside(latitude, longitude);
        if (kilometres <= ON_LAND) {
            return Optional.empty();
        }
        Optional<Area> actual = Boundaries.get().at(latitude, longitude);
        return kilometres <= tolerance(place.precision(), actual.isEmpty())
                        || (actual.isEmpty() && standsForSea(latitude, longitude))
                        || (actual.isEmpty()
                                && standsForAll(place.precision())
                                && surround(stated, latitude, longitude))
                ? Optional.empty()
                : Optional.of(new Misplacement(latitude, longitude, stated, kilometres, actual));
    }

    /** How far off a point may be, in km: what the map leaves out, and what the precision says. */
    private static double tolerance(PlacePrecision precision, boolean atSea) {
        double map = atSea ? AT_SEA : ON_LAND;
        return map
                + switch (precision) {
                    case EXACT -> 0;
                    case NEARBY, ADMIN2 -> 25;
                    case ADMIN1, UNKNOWN -> 50;
                    case REGION, COUNTRY -> 100;
                    // the sea belongs to a state up to 200 nautical miles from its coast
                    case WATER_OR_AIRSPACE -> 375;
                };
    }

    /** Whether the point may be the middle of a sea: gazetteers have them in whole or half degrees, under any country on the shore. */
    private static boolean standsForSea(double latitude, double longitude) {
        return latitude * 2 == Math.rint(latitude * 2) && longitude * 2 == Math.rint(longitude * 2);
    }

    private static boolean standsForAll(PlacePrecision precision) {
        return precision == PlacePrecision.COUNTRY || precision == PlacePrecision.UNKNOWN;
    }

    /** Whether the point is at sea amid the parts of a country, as the middle of an archipelago is. */
    private static boolean surround(Stated stated, double latitude, double longitude) {
        return stated.areas().stream().anyMatch(area -> area.envelope().contains(longitude, latitude));
    }

    /** Whether the point would lie right if latitude and longitude were exchanged. */
    boolean isSwapped() {
        return Math.abs(longitude) <= 90 && stated.distance(longitude, latitude) <= ON_LAND;
    }

    /**
     * Which attribute is most likely wrong: the one coordinate with which no part of the country could be reached whatever the
     * other were; the country, if neither could.
     */
    String suspect(Place place) {
        if (!place.countries().isEmpty() && StatedCountries.named(place).contains(latitude, longitude)) {
            return "countries";
        }
        if (stated.contains(latitude, -longitude)) {
            return "coordinates.longitude";
        }
        if (stated.contains(-latitude, longitude) || stated.contains(-latitude, -longitude)) {
            return "coordinates.latitude";
        }
        boolean onParallel = stated.areas().stream().anyMatch(area -> area.reachesLatitude(latitude));
        boolean onMeridian = stated.areas().stream().anyMatch(area -> area.reachesLongitude(longitude));
        if (onParallel && !onMeridian) {
            return "coordinates.longitude";
        }
        return onParallel || onMeridian ? "coordinates.latitude" : "countries";
    }
}
