package org.sitrep.validation.rules.gdelt;

/** The place within a block of the GKG: type, name, country, division, a second one in some, latitude, longitude and feature. */
final class GkgPlace {
    private GkgPlace() {}

    /**
     * Whether fields of a block are a place, or none.
     *
     * @param text the whole cell
     * @param ends where the fields of the block end
     * @param first which field is the type
     * @param adm2 which field is the second-order division; -1 if there is none
     */
    static boolean isPlace(String text, int[] ends, int first, int adm2) {
        int end = ends[first];
        int type = first == 0 ? begin(text, end) : ends[first - 1] + 1;
        boolean typed = type == end || (end - type == 1 && text.charAt(type) >= '0' && text.charAt(type) <= '5');
        int country = ends[first + 1] + 1;
        int countryEnd = ends[first + 2];
        boolean located = country == countryEnd
                || (countryEnd - country == 2 && GeoForms.isLetters(text.substring(country, countryEnd)));
        int latitude = adm2 < 0 ? first + 4 : first + 5;
        return typed && located && areCoordinates(text, ends, latitude);
    }

    /** Where the block begins whose first field ends at a position. */
    private static int begin(String text, int end) {
        return end == 0 ? 0 : text.lastIndexOf(';', end - 1) + 1;
    }

    private static boolean areCoordinates(String text, int[] ends, int latitude) {
        int north = ends[latitude - 1] + 1;
        int east = ends[latitude] + 1;
        boolean none = north == ends[latitude] && east == ends[latitude + 1];
        return none || (isWithin(text, north, ends[latitude], 90) && isWithin(text, east, ends[latitude + 1], 180));
    }

    private static boolean isWithin(String text, int from, int to, int most) {
        return BlockText.isNumber(text, from, to) && Math.abs(Double.parseDouble(text.substring(from, to))) <= most;
    }
}
