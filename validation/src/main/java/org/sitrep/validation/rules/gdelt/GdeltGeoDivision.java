package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A division that does not lie in its country. */
final class GdeltGeoDivision implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-geo-division")
            .severity(Severity.WARNING)
            .summary("The first- or second-order division of a place is not one of its country, or not one by "
                    + "its form.")
            .meaning("The first-order division is the code of the country, for all places but countries with "
                    + "two more capitals or digits. The second-order division is the letters of the state and "
                    + "three digits in the United States, a number elsewhere, and may be empty. Where name, "
                    + "division or feature speak against the country, that is reported. Places from 19 February "
                    + "to 1 March 2015 have wrong countries in the GKG, by GDELT's own account, and may have "
                    + "them here.")
            .fix("Compare the codes with the name of the place.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, columns ..Geo_ADM1Code and ..Geo_ADM2Code")
            .addFormats("gdelt1", "gdelt2")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return EventColumns.PLACE;
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return EventColumns.PLACE_OF_VERSION_2;
    }

    @Override
    public List<List<ColumnKey<?>>> repetitions() {
        return EventColumns.OTHER_PLACES;
    }

    @Override
    public void check(RowCells row) {
        int type = GeoForms.type(row);
        if (type < GeoForms.COUNTRY) {
            return;
        }
        String country = row.text(GdeltColumns.ACTOR1_GEO_COUNTRY_CODE);
        String adm1 = row.text(GdeltColumns.ACTOR1_GEO_ADM1_CODE);
        String adm2 = row.text(GdeltColumns.ACTOR1_GEO_ADM2_CODE);
        boolean inCountry = adm1.isEmpty() || adm1.startsWith(country) || !Fips.isKnown(country);
        boolean isCountryOfType = GeoForms.isCountryOf(type, country);
        boolean isAdm1 = adm1.isEmpty() || (isForm(adm1) && GeoForms.isAdm1Of(type, adm1));
        boolean isAdm2 = GeoForms.isAdm2Of(type, adm2) && isInState(type, adm1, adm2);
        if ((inCountry && isCountryOfType && isAdm1 && isAdm2) || GeoForms.isOfAnotherType(row, type)) {
            return;
        }
        if (!isAdm1) {
            row.report(
                    GdeltColumns.ACTOR1_GEO_ADM1_CODE,
                    "the first-order division is " + adm1 + ", which is not the form of one in a place of type "
                            + type);
        } else if (!inCountry || !isCountryOfType) {
            boolean countryIsWrong = !isCountryOfType || isAgainst(row, type, country, adm1);
            row.report(
                    countryIsWrong ? GdeltColumns.ACTOR1_GEO_COUNTRY_CODE : GdeltColumns.ACTOR1_GEO_ADM1_CODE,
                    "the country of the place of type " + type + " is " + country + ", but its division is " + adm1);
        }
        if (!isAdm2 && isAdm1) {
            row.report(
                    GdeltColumns.ACTOR1_GEO_ADM2_CODE,
                    "the second-order division is " + adm2 + ", which does not go with type " + type + " and " + adm1);
        }
    }

    /** Whether feature or name say that the country is wrong. */
    private static boolean isAgainst(RowCells row, int type, String country, String adm1) {
        if (type == GeoForms.COUNTRY
                && row.text(GdeltColumns.ACTOR1_GEO_FEATURE_ID).equals(adm1)) {
            return true;
        }
        String name = row.text(GdeltColumns.ACTOR1_GEO_FULLNAME);
        return names(name, adm1.substring(0, 2)) && !names(name, country);
    }

    /** Whether a part of a name is that of a country; some countries hold a comma themselves. */
    private static boolean names(String name, String country) {
        int from = 0;
        for (int comma = name.indexOf(','); comma >= 0; comma = name.indexOf(',', from)) {
            if (Fips.isNameOf(name.substring(from, comma), country)) {
                return true;
            }
            from = comma + 1;
        }
        return Fips.isNameOf(name.substring(from), country);
    }

    /** Two letters, and two letters or digits in all but countries. */
    private static boolean isForm(String adm1) {
        boolean isForm = adm1.length() >= 2 && GeoForms.isLetters(adm1.substring(0, 2));
        for (int i = 2; i < adm1.length(); i++) {
            char c = adm1.charAt(i);
            isForm &= (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return isForm;
    }

    private static boolean isInState(int type, String adm1, String adm2) {
        return type != GeoForms.US_CITY || adm2.isEmpty() || adm1.length() != 4 || adm2.startsWith(adm1.substring(2));
    }
}
