package org.sitrep.code;

import java.util.Objects;

/**
 * A system of codes, named by a short id such as {@code cameo-event} or {@code iso3166-alpha3}.
 *
 * <p>The schemes of the field's datasets are constants here; anybody may name more. Immutable and thread-safe. The text
 * form is the id.
 *
 * @param id the id: lower-case letters, digits, hyphens, dots and underscores, starting with a letter or digit
 */
public record CodeScheme(String id) {
    /** Countries by two letters, ISO 3166-1: {@code KG}; {@code XK} (user-assigned) is Kosovo. */
    public static final CodeScheme ISO3166_ALPHA2 = new CodeScheme("iso3166-alpha2");

    /** Countries by three letters, ISO 3166-1: {@code KGZ}; {@code XKX} (user-assigned) is Kosovo. */
    public static final CodeScheme ISO3166_ALPHA3 = new CodeScheme("iso3166-alpha3");

    /** Countries by number, ISO 3166-1, written with three digits: {@code 004} is Afghanistan. */
    public static final CodeScheme ISO3166_NUMERIC = new CodeScheme("iso3166-numeric");

    /** Countries by two letters, FIPS 10-4, as GDELT uses them for places: {@code AU} is Austria. */
    public static final CodeScheme FIPS_10_4 = new CodeScheme("fips-10-4");

    /** Codes among GDELT's FIPS country codes that are pseudo codes, legacy or doubled. */
    public static final CodeScheme GDELT_GEO_EXTRA = new CodeScheme("gdelt-geo-extra");

    /** States by number, Correlates of War: {@code 255} is Germany. */
    public static final CodeScheme COW = new CodeScheme("cow");

    /** States by number, Gleditsch and Ward, as UCDP uses them: {@code 260} is Germany. */
    public static final CodeScheme GLEDITSCH_WARD = new CodeScheme("gleditsch-ward");

    /** Countries and regions by three letters in CAMEO actor codes: {@code ROM} is Romania. */
    public static final CodeScheme CAMEO_COUNTRY = new CodeScheme("cameo-country");

    /** Countries by number in ACLED's column iso: ISO 3166-1 without padding, {@code 0} is Kosovo. */
    public static final CodeScheme ACLED_ISO = new CodeScheme("acled-iso");

    /** Countries by three letters in PLOVER data: ISO 3166-1 alpha-3, and {@code KOS} for Kosovo. */
    public static final CodeScheme PLOVER_COUNTRY = new CodeScheme("plover-country");

    /** Countries by an English name, of whatever source. */
    public static final CodeScheme COUNTRY_NAME = new CodeScheme("country-name");

    /** Countries by ACLED's English names: {@code Democratic Republic of Congo}. */
    public static final CodeScheme ACLED_COUNTRY = new CodeScheme("acled-country");

    /** Countries by UCDP's English names: {@code Russia (Soviet Union)}. */
    public static final CodeScheme UCDP_COUNTRY = new CodeScheme("ucdp-country");

    /** Countries by the English names of ICEWS: {@code Occupied Palestinian Territory}. */
    public static final CodeScheme ICEWS_COUNTRY = new CodeScheme("icews-country");

    /** Event codes of CAMEO, two to four digits: {@code 190}. */
    public static final CodeScheme CAMEO_EVENT = new CodeScheme("cameo-event");

    /** Whole actor codes of CAMEO, pieces of three characters joined: {@code USAGOV}. */
    public static final CodeScheme CAMEO_ACTOR = new CodeScheme("cameo-actor");

    /** Roles of actors in CAMEO: {@code GOV}; {@code MED} is media here, medical in PLOVER. */
    public static final CodeScheme CAMEO_ACTOR_TYPE = new CodeScheme("cameo-actor-type");

    /** Organisations and groups in CAMEO actor codes: {@code ALQ}. */
    public static final CodeScheme CAMEO_KNOWN_GROUP = new CodeScheme("cameo-known-group");

    /** Ethnic groups in CAMEO actor codes, lower case: {@code kir}. */
    public static final CodeScheme CAMEO_ETHNIC = new CodeScheme("cameo-ethnic");

    /** Religions in CAMEO actor codes: {@code CTH}. */
    public static final CodeScheme CAMEO_RELIGION = new CodeScheme("cameo-religion");

    /** Event types of PLOVER: {@code ASSAULT}. */
    public static final CodeScheme PLOVER_EVENT = new CodeScheme("plover-event");

    /** Modes of PLOVER under their event type, since one mode occurs under several: {@code ASSAULT/aerial}. */
    public static final CodeScheme PLOVER_MODE = new CodeScheme("plover-mode");

    /** Contexts of PLOVER: {@code human_rights}. */
    public static final CodeScheme PLOVER_CONTEXT = new CodeScheme("plover-context");

    /** Sectors of actors in PLOVER: {@code GOV}; {@code MED} is medical here, media in CAMEO. */
    public static final CodeScheme PLOVER_SECTOR = new CodeScheme("plover-sector");

    /** What PLOVER writes in place of a country for actors of no state: {@code NGO}. */
    public static final CodeScheme PLOVER_NON_STATE_ACTOR = new CodeScheme("plover-non-state-actor");

    /** Sectors of actors in ICEWS, by name: {@code Cabinet}. */
    public static final CodeScheme ICEWS_SECTOR = new CodeScheme("icews-sector");

    /** Identifiers of events in ICEWS; unique only together with the date. */
    public static final CodeScheme ICEWS_EVENT = new CodeScheme("icews-event");

    /** Identifiers of events in ACLED: {@code ETH9766}. */
    public static final CodeScheme ACLED_EVENT = new CodeScheme("acled-event");

    /** Disorder types of ACLED: {@code Political violence}. */
    public static final CodeScheme ACLED_DISORDER_TYPE = new CodeScheme("acled-disorder-type");

    /** Event types of ACLED, present and former: {@code Battles}. */
    public static final CodeScheme ACLED_EVENT_TYPE = new CodeScheme("acled-event-type");

    /** Sub-event types of ACLED: {@code Air/drone strike}. */
    public static final CodeScheme ACLED_SUB_EVENT_TYPE = new CodeScheme("acled-sub-event-type");

    /** Kinds of actors in ACLED, {@code 1} to {@code 8}, and {@code 0} for no actor. */
    public static final CodeScheme ACLED_INTER = new CodeScheme("acled-inter");

    /** Pairs of kinds of actors in ACLED: {@code 12} is state forces with a rebel group. */
    public static final CodeScheme ACLED_INTERACTION = new CodeScheme("acled-interaction");

    /** Regions of ACLED, by the number its API gives them: {@code 3} is Eastern Africa. */
    public static final CodeScheme ACLED_REGION = new CodeScheme("acled-region");

    /** ACLED's precision of places, {@code 1} to {@code 3}. */
    public static final CodeScheme ACLED_GEO_PRECISION = new CodeScheme("acled-geo-precision");

    /** ACLED's precision of times, {@code 1} to {@code 3}. */
    public static final CodeScheme ACLED_TIME_PRECISION = new CodeScheme("acled-time-precision");

    /** Identifiers of events in UCDP GED. */
    public static final CodeScheme UCDP_EVENT = new CodeScheme("ucdp-event");

    /** UCDP's types of violence, {@code 1} to {@code 3}. */
    public static final CodeScheme UCDP_VIOLENCE_TYPE = new CodeScheme("ucdp-violence-type");

    /** Identifiers of actors in UCDP data. */
    public static final CodeScheme UCDP_ACTOR = new CodeScheme("ucdp-actor");

    /** Identifiers of conflicts in UCDP data. */
    public static final CodeScheme UCDP_CONFLICT = new CodeScheme("ucdp-conflict");

    /** Identifiers of dyads in UCDP data. */
    public static final CodeScheme UCDP_DYAD = new CodeScheme("ucdp-dyad");

    /** UCDP's precision of places, {@code 1} to {@code 7}. */
    public static final CodeScheme UCDP_WHERE_PRECISION = new CodeScheme("ucdp-where-precision");

    /** UCDP's precision of dates, {@code 1} to {@code 5}. */
    public static final CodeScheme UCDP_DATE_PRECISION = new CodeScheme("ucdp-date-precision");

    /** Cells of the PRIO-GRID, half a degree wide, by number. */
    public static final CodeScheme PRIO_GRID = new CodeScheme("prio-grid");

    /** Identifiers of incidents in the Global Terrorism Database, twelve digits. */
    public static final CodeScheme GTD_EVENT = new CodeScheme("gtd-event");

    /** Countries by the numbers of the Global Terrorism Database. */
    public static final CodeScheme GTD_COUNTRY = new CodeScheme("gtd-country");

    /** Regions of the Global Terrorism Database, {@code 1} to {@code 12}. */
    public static final CodeScheme GTD_REGION = new CodeScheme("gtd-region");

    /** Attack types of the Global Terrorism Database, {@code 1} to {@code 9}. */
    public static final CodeScheme GTD_ATTACK_TYPE = new CodeScheme("gtd-attack-type");

    /** Target types of the Global Terrorism Database, {@code 1} to {@code 22}. */
    public static final CodeScheme GTD_TARGET_TYPE = new CodeScheme("gtd-target-type");

    /** Weapon types of the Global Terrorism Database, {@code 1} to {@code 13}. */
    public static final CodeScheme GTD_WEAPON_TYPE = new CodeScheme("gtd-weapon-type");

    /** Identifiers of events in the Social Conflict Analysis Database. */
    public static final CodeScheme SCAD_EVENT = new CodeScheme("scad-event");

    /** Event types of the Social Conflict Analysis Database, {@code 1} to {@code 10} and {@code -9}. */
    public static final CodeScheme SCAD_EVENT_TYPE = new CodeScheme("scad-event-type");

    /** Identifiers of events in GDELT, GlobalEventID. */
    public static final CodeScheme GDELT_EVENT = new CodeScheme("gdelt-event");

    /** Quad classes as GDELT assigns them, {@code 1} to {@code 4}. */
    public static final CodeScheme GDELT_QUAD_CLASS = new CodeScheme("gdelt-quad-class");

    /** What a place in GDELT stands for, {@code 0} to {@code 5}. */
    public static final CodeScheme GDELT_GEO_TYPE = new CodeScheme("gdelt-geo-type");

    /** What a number in GDELT's Global Knowledge Graph counts: {@code KILL}, {@code ARREST}, or a theme; an open list. */
    public static final CodeScheme GKG_COUNT_TYPE = new CodeScheme("gkg-count-type");

    /** First-order divisions in GDELT: the FIPS country code and two characters. */
    public static final CodeScheme GDELT_ADM1 = new CodeScheme("gdelt-adm1");

    /** Second-order divisions in GDELT: a GAUL number, or state and county in the United States. */
    public static final CodeScheme GDELT_ADM2 = new CodeScheme("gdelt-adm2");

    /** Places by number in the GEOnet Names Server or, if positive in GDELT, in GNIS. */
    public static final CodeScheme GNS_FEATURE = new CodeScheme("gns-feature");

    /** Places by number in GeoNames. */
    public static final CodeScheme GEONAMES = new CodeScheme("geonames");

    /** Anything by its number in Wikidata: {@code Q813}. */
    public static final CodeScheme WIKIDATA = new CodeScheme("wikidata");

    /** Event types of HDX HAPI, the humanitarian API of the Humanitarian Data Exchange: {@code civilian_targeting}. */
    public static final CodeScheme HAPI_EVENT_TYPE = new CodeScheme("hapi-event-type");

    /** Hashtags with attributes of the Humanitarian Exchange Language, without the hash sign. */
    public static final CodeScheme HXL_TAG = new CodeScheme("hxl-tag");

    /** Sitrep's own event types: {@code armed-clash}. */
    public static final CodeScheme SITREP_EVENT_TYPE = new CodeScheme("sitrep-event-type");

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is empty or holds anything else than lower-case letters, digits,
     *     hyphens, dots and underscores
     */
    public CodeScheme {
        Objects.requireNonNull(id, "scheme id");
        if (!isId(id)) {
            throw new IllegalArgumentException("a scheme's id is made of lower-case letters, digits, hyphens, dots and"
                    + " underscores and starts with a letter or digit, but it was \"" + id + '"');
        }
    }

    /**
     * The scheme with an id.
     *
     * @param id the id
     * @return the scheme
     * @throws IllegalArgumentException if it is no id
     */
    public static CodeScheme of(String id) {
        return new CodeScheme(id);
    }

    /**
     * Reads the text form: the id.
     *
     * @param text the id
     * @return the scheme
     * @throws IllegalArgumentException if it is no id
     */
    public static CodeScheme parse(String text) {
        return new CodeScheme(text);
    }

    @Override
    public String toString() {
        return id;
    }

    private static boolean isId(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && (i == 0 || (c != '-' && c != '.' && c != '_'))) {
                return false;
            }
        }
        return !id.isEmpty();
    }
}
