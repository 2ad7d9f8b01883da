package org.sitrep.validation.rules.gdelt;

import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;

/**
 * Which cells of a GDELT place go with which type: 1 country, 2 US state, 3 US city, 4 city elsewhere, 5 first-order division
 * elsewhere.
 *
 * <p>An empty cell goes with every type; that it is empty is another question.
 */
final class GeoForms {
    static final int NOWHERE = 0;
    static final int COUNTRY = 1;
    static final int US_STATE = 2;
    static final int US_CITY = 3;
    static final int CITY = 4;
    static final int DIVISION = 5;

    private static final String UNITED_STATES = "US";
    private static final int LONGEST_FEATURE = 12;

    private GeoForms() {}

    /** The type of the place, from 0 to 5; -1 if there is none, or another. */
    static int type(RowCells row) {
        double type = row.number(GdeltColumns.ACTOR1_GEO_TYPE);
        return type >= NOWHERE && type <= DIVISION && type == Math.rint(type) ? (int) type : -1;
    }

    /** Whether the place is one of a type by all that is said of it. */
    static boolean isOfType(RowCells row, int type) {
        String country = row.text(GdeltColumns.ACTOR1_GEO_COUNTRY_CODE);
        String adm1 = row.text(GdeltColumns.ACTOR1_GEO_ADM1_CODE);
        String feature = row.text(GdeltColumns.ACTOR1_GEO_FEATURE_ID);
        boolean lies = adm1.isEmpty() || (adm1.startsWith(country) && adm1.length() == (type == COUNTRY ? 2 : 4));
        boolean marked = feature.isEmpty()
                || (type == COUNTRY && isFeatureOfCountry(feature, country, row))
                || (type != COUNTRY && isFeatureOf(type, feature, Days.isVersion2(row)));
        return lies
                && marked
                && isCountryOf(type, country)
                && isAdm2Of(type, row.text(GdeltColumns.ACTOR1_GEO_ADM2_CODE))
                && isNameOf(type, row.text(GdeltColumns.ACTOR1_GEO_FULLNAME));
    }

    private static boolean isFeatureOfCountry(String feature, String country, RowCells row) {
        return feature.equals(country) || (feature.equals("0") && !Days.isVersion2(row));
    }

    /** Whether the place is none of its type, but one of another by all that is said of it: then the type is wrong. */
    static boolean isOfAnotherType(RowCells row, int type) {
        if (isOfType(row, type)) {
            return false;
        }
        for (int other = COUNTRY; other <= DIVISION; other++) {
            if (other != type && isOfType(row, other)) {
                return true;
            }
        }
        return false;
    }

    /** Types 2 and 3 are in the United States, 4 and 5 elsewhere. */
    static boolean isCountryOf(int type, String country) {
        return type == COUNTRY
                || country.isEmpty()
                || country.equals(UNITED_STATES) == (type == US_STATE || type == US_CITY);
    }

    /** A country's code is two letters, a state's has two more; that of a city may be its country's. */
    static boolean isAdm1Of(int type, String adm1) {
        return switch (type) {
            case COUNTRY -> adm1.length() <= 2;
            case US_STATE -> adm1.isEmpty() || adm1.length() == 4;
            default -> adm1.isEmpty() || adm1.length() == 2 || adm1.length() == 4;
        };
    }

    /** The letters of a state and three digits in the United States, digits elsewhere, none of a country or state. */
    static boolean isAdm2Of(int type, String adm2) {
        if (adm2.isEmpty()) {
            return true;
        }
        return switch (type) {
            case COUNTRY, US_STATE -> false;
            case US_CITY -> adm2.length() == 5 && isLetters(adm2.substring(0, 2)) && isDigits(adm2, 2);
            default -> adm2.length() < LONGEST_FEATURE && isDigits(adm2, 0);
        };
    }

    /** Two letters of a country or state (in older rows of version 1.0 a 0), a number of others. */
    static boolean isFeatureOf(int type, String feature, boolean version2) {
        if (feature.isEmpty() || feature.length() > LONGEST_FEATURE) {
            return feature.isEmpty();
        }
        boolean zero = feature.equals("0");
        return switch (type) {
            case COUNTRY, US_STATE -> (feature.length() == 2 && isLetters(feature)) || (zero && !version2);
            case US_CITY -> !zero && isDigits(feature, 0);
            default -> !zero && isDigits(feature, feature.charAt(0) == '-' ? 1 : 0);
        };
    }

    /** Names end with the names of what they lie in, parted by commas; some names hold a comma more. */
    static boolean isNameOf(int type, String name) {
        if (name.isEmpty()) {
            return true;
        }
        int commas = commas(name);
        return switch (type) {
            case COUNTRY -> commas <= 1;
            case US_STATE -> commas == 1;
            case DIVISION -> commas >= 1;
            default -> commas >= 2;
        };
    }

    private static int commas(String name) {
        int commas = 0;
        for (int at = name.indexOf(','); at >= 0; at = name.indexOf(',', at + 1)) {
            commas++;
        }
        return commas;
    }

    static boolean isLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < text.length();
    }
}
