package org.sitrep.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The countries, territories and former states that the field's datasets name, by any of their codes and names.
 *
 * <p>They are those of ISO 3166-1, Kosovo, and the states of the Gleditsch-Ward and Correlates of War lists since 1816.
 * Regions are no countries: {@code AFR} and {@code WST} in CAMEO, {@code OS} (oceans) in GDELT's FIPS codes find nothing
 * here; {@link CodeList} has their labels.
 *
 * <p>Codes of states are bound to time: 340 is Serbia in the Gleditsch-Ward list to 1915 and from 2006, 345 is Yugoslavia
 * from 1918 to 2006 and, since UCDP keeps that number, Serbia afterwards too. UCDP's 666 (Israel) also covers events in
 * Palestine. Thread-safe. Looking up a code makes no object.
 */
public final class Countries {
    private Countries() {}

    /**
     * The country that a code means today or, if it means none today, the one it meant last.
     *
     * <p>The schemes are ISO 3166-1 (alpha-2, alpha-3, also {@code ROM} and other codes withdrawn; numeric, with or without
     * padding), {@link CodeScheme#ACLED_ISO}, {@link CodeScheme#FIPS_10_4}, {@link CodeScheme#CAMEO_COUNTRY},
     * {@link CodeScheme#PLOVER_COUNTRY}, {@link CodeScheme#COW} and {@link CodeScheme#GLEDITSCH_WARD}. Letters must be upper case.
     *
     * @param scheme the scheme of the code
     * @param code the code
     * @return the country, the same object at each call; empty if the code means no country
     */
    public static Optional<Country> find(CodeScheme scheme, String code) {
        return CountryTable.INSTANCE.find(scheme, code);
    }

    /**
     * The country that a code meant on a day.
     *
     * <p>Only COW and Gleditsch-Ward numbers are bound to time; other codes mean the same on every day. Where no state bore a number on the day, the answer is empty: Haiti (41) from 1915 to 1934.
     *
     * @param scheme the scheme of the code
     * @param code the code
     * @param date the day
     * @return the country, the same object at each call; empty if the code meant no country on that day
     */
    public static Optional<Country> find(CodeScheme scheme, String code, LocalDate date) {
        return CountryTable.INSTANCE.find(scheme, code, date);
    }

    /**
     * The country that a source calls by a name.
     *
     * <p>Upper and lower case and blanks around the name do not matter. A name that the source is not known to use is looked
     * up among the names of all sources.
     *
     * @param nameScheme whose names they are: {@link CodeScheme#ACLED_COUNTRY}, {@link CodeScheme#UCDP_COUNTRY},
     *     {@link CodeScheme#ICEWS_COUNTRY}, or {@link CodeScheme#COUNTRY_NAME} for anybody's
     * @param name the name
     * @return the country, the same object at each call; empty if nobody is known to use the name
     */
    public static Optional<Country> findByName(CodeScheme nameScheme, String name) {
        return CountryTable.INSTANCE.findByName(nameScheme, name);
    }

    /**
     * The country with an id.
     *
     * @param id the id, as {@link Country#id()} gives it
     * @return the country; empty if there is none
     */
    public static Optional<Country> byId(String id) {
        return CountryTable.INSTANCE.byId(id);
    }

    /**
     * All countries, territories and former states, in the order of their ids.
     *
     * @return the countries
     */
    public static List<Country> all() {
        return CountryTable.INSTANCE.all();
    }

    /**
     * Where the tables of countries come from.
     *
     * @return one provenance for each table: the countries, their codes, their names
     */
    public static List<Provenance> provenances() {
        return CountryTable.INSTANCE.provenances();
    }
}
