package org.sitrep.io.gdelt;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.io.ColumnKey;

/**
 * The columns of GDELT event files, 2.0 and 1.0, in order.
 *
 * <p>Names and order are those of the GDELT Event Codebook 2.0; where the codebook and the files disagree, the files count.
 */
// Length: one declaration a column
public final class GdeltColumns {

    /** The id of the event, not ordered by date. */
    public static final ColumnKey<Long> GLOBAL_EVENT_ID = ColumnKey.integer("GlobalEventID");

    /** The day of the event. */
    public static final ColumnKey<LocalDate> DAY = ColumnKey.date("Day", "SQLDATE");

    /** The month of the event as {@code 202201}; derived from the day. */
    public static final ColumnKey<Long> MONTH_YEAR = ColumnKey.integer("MonthYear");

    /** The year of the event; derived from the day. */
    public static final ColumnKey<Long> YEAR = ColumnKey.integer("Year");

    /** The day as a fraction of the year: year + ((month - 1) * 30 + day) / 365. */
    public static final ColumnKey<Double> FRACTION_DATE = ColumnKey.decimal("FractionDate");

    /** Of actor 1: the concatenated CAMEO code. */
    public static final ColumnKey<String> ACTOR1_CODE = ColumnKey.text("Actor1Code");

    /** Of actor 1: the name in the dictionary, in capitals. */
    public static final ColumnKey<String> ACTOR1_NAME = ColumnKey.text("Actor1Name");

    /** Of actor 1: its country, as a CAMEO code. */
    public static final ColumnKey<String> ACTOR1_COUNTRY_CODE = ColumnKey.text("Actor1CountryCode");

    /** Of actor 1: the group it is known as, as a CAMEO code. */
    public static final ColumnKey<String> ACTOR1_KNOWN_GROUP_CODE = ColumnKey.text("Actor1KnownGroupCode");

    /** Of actor 1: its ethnicity, as a CAMEO code. */
    public static final ColumnKey<String> ACTOR1_ETHNIC_CODE = ColumnKey.text("Actor1EthnicCode");

    /** Of actor 1: its religion, as a CAMEO code. */
    public static final ColumnKey<String> ACTOR1_RELIGION1_CODE = ColumnKey.text("Actor1Religion1Code");

    /** Of actor 1: its second religion, as a CAMEO code. */
    public static final ColumnKey<String> ACTOR1_RELIGION2_CODE = ColumnKey.text("Actor1Religion2Code");

    /** Of actor 1: its role, as a CAMEO code. */
    public static final ColumnKey<String> ACTOR1_TYPE1_CODE = ColumnKey.text("Actor1Type1Code");

    /** Of actor 1: its second role, as a CAMEO code. */
    public static final ColumnKey<String> ACTOR1_TYPE2_CODE = ColumnKey.text("Actor1Type2Code");

    /** Of actor 1: its third role, as a CAMEO code. */
    public static final ColumnKey<String> ACTOR1_TYPE3_CODE = ColumnKey.text("Actor1Type3Code");

    /** Of actor 2: the concatenated CAMEO code. */
    public static final ColumnKey<String> ACTOR2_CODE = ColumnKey.text("Actor2Code");

    /** Of actor 2: the name in the dictionary, in capitals. */
    public static final ColumnKey<String> ACTOR2_NAME = ColumnKey.text("Actor2Name");

    /** Of actor 2: its country, as a CAMEO code. */
    public static final ColumnKey<String> ACTOR2_COUNTRY_CODE = ColumnKey.text("Actor2CountryCode");

    /** Of actor 2: the group it is known as, as a CAMEO code. */
    public static final ColumnKey<String> ACTOR2_KNOWN_GROUP_CODE = ColumnKey.text("Actor2KnownGroupCode");

    /** Of actor 2: its ethnicity, as a CAMEO code. */
    public static final ColumnKey<String> ACTOR2_ETHNIC_CODE = ColumnKey.text("Actor2EthnicCode");

    /** Of actor 2: its religion, as a CAMEO code. */
    public static final ColumnKey<String> ACTOR2_RELIGION1_CODE = ColumnKey.text("Actor2Religion1Code");

    /** Of actor 2: its second religion, as a CAMEO code. */
    public static final ColumnKey<String> ACTOR2_RELIGION2_CODE = ColumnKey.text("Actor2Religion2Code");

    /** Of actor 2: its role, as a CAMEO code. */
    public static final ColumnKey<String> ACTOR2_TYPE1_CODE = ColumnKey.text("Actor2Type1Code");

    /** Of actor 2: its second role, as a CAMEO code. */
    public static final ColumnKey<String> ACTOR2_TYPE2_CODE = ColumnKey.text("Actor2Type2Code");

    /** Of actor 2: its third role, as a CAMEO code. */
    public static final ColumnKey<String> ACTOR2_TYPE3_CODE = ColumnKey.text("Actor2Type3Code");

    /** Whether the event was found in the first paragraph. */
    public static final ColumnKey<Boolean> IS_ROOT_EVENT = ColumnKey.flag("IsRootEvent");

    /** What happened, as a CAMEO code of three or four digits. */
    public static final ColumnKey<String> EVENT_CODE = ColumnKey.text("EventCode");

    /** The first three digits of the event code. */
    public static final ColumnKey<String> EVENT_BASE_CODE = ColumnKey.text("EventBaseCode");

    /** The first two digits of the event code. */
    public static final ColumnKey<String> EVENT_ROOT_CODE = ColumnKey.text("EventRootCode");

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; as read, never recomputed. */
    public static final ColumnKey<Long> QUAD_CLASS = ColumnKey.integer("QuadClass");

    /** How the event bears on stability, -10 to 10; as read, never recomputed. */
    public static final ColumnKey<Double> GOLDSTEIN_SCALE = ColumnKey.decimal("GoldsteinScale");

    /** How often the event was mentioned in the first 15 minutes. */
    public static final ColumnKey<Long> NUM_MENTIONS = ColumnKey.integer("NumMentions");

    /** In how many sources. */
    public static final ColumnKey<Long> NUM_SOURCES = ColumnKey.integer("NumSources");

    /** In how many articles. */
    public static final ColumnKey<Long> NUM_ARTICLES = ColumnKey.integer("NumArticles");

    /** The tone of these articles, -100 to 100. */
    public static final ColumnKey<Double> AVG_TONE = ColumnKey.decimal("AvgTone");

    /** Where actor 1 was: how finely the place is known: 0 no place, 1 country, 2 US state, 3 US city, 4 city elsewhere, 5 first-order division elsewhere. */
    public static final ColumnKey<Long> ACTOR1_GEO_TYPE = ColumnKey.integer("Actor1Geo_Type");

    /** Where actor 1 was: the name. */
    public static final ColumnKey<String> ACTOR1_GEO_FULLNAME = ColumnKey.text("Actor1Geo_Fullname");

    /** Where actor 1 was: the country, as a FIPS 10-4 code. */
    public static final ColumnKey<String> ACTOR1_GEO_COUNTRY_CODE = ColumnKey.text("Actor1Geo_CountryCode");

    /** Where actor 1 was: the first-order division: the country's code and two characters. */
    public static final ColumnKey<String> ACTOR1_GEO_ADM1_CODE = ColumnKey.text("Actor1Geo_ADM1Code");

    /** Where actor 1 was: the second-order division; only in GDELT 2.0. */
    public static final ColumnKey<String> ACTOR1_GEO_ADM2_CODE = ColumnKey.text("Actor1Geo_ADM2Code");

    /** Where actor 1 was: the latitude of its centre. */
    public static final ColumnKey<Double> ACTOR1_GEO_LAT = ColumnKey.decimal("Actor1Geo_Lat");

    /** Where actor 1 was: the longitude of its centre. */
    public static final ColumnKey<Double> ACTOR1_GEO_LONG = ColumnKey.decimal("Actor1Geo_Long");

    /** Where actor 1 was: the GNS or GNIS feature, or a country's or state's code. */
    public static final ColumnKey<String> ACTOR1_GEO_FEATURE_ID = ColumnKey.text("Actor1Geo_FeatureID");

    /** Where actor 2 was: how finely the place is known: 0 no place, 1 country, 2 US state, 3 US city, 4 city elsewhere, 5 first-order division elsewhere. */
    public static final ColumnKey<Long> ACTOR2_GEO_TYPE = ColumnKey.integer("Actor2Geo_Type");

    /** Where actor 2 was: the name. */
    public static final ColumnKey<String> ACTOR2_GEO_FULLNAME = ColumnKey.text("Actor2Geo_Fullname");

    /** Where actor 2 was: the country, as a FIPS 10-4 code. */
    public static final ColumnKey<String> ACTOR2_GEO_COUNTRY_CODE = ColumnKey.text("Actor2Geo_CountryCode");

    /** Where actor 2 was: the first-order division: the country's code and two characters. */
    public static final ColumnKey<String> ACTOR2_GEO_ADM1_CODE = ColumnKey.text("Actor2Geo_ADM1Code");

    /** Where actor 2 was: the second-order division; only in GDELT 2.0. */
    public static final ColumnKey<String> ACTOR2_GEO_ADM2_CODE = ColumnKey.text("Actor2Geo_ADM2Code");

    /** Where actor 2 was: the latitude of its centre. */
    public static final ColumnKey<Double> ACTOR2_GEO_LAT = ColumnKey.decimal("Actor2Geo_Lat");

    /** Where actor 2 was: the longitude of its centre. */
    public static final ColumnKey<Double> ACTOR2_GEO_LONG = ColumnKey.decimal("Actor2Geo_Long");

    /** Where actor 2 was: the GNS or GNIS feature, or a country's or state's code. */
    public static final ColumnKey<String> ACTOR2_GEO_FEATURE_ID = ColumnKey.text("Actor2Geo_FeatureID");

    /** Where it happened: how finely the place is known: 0 no place, 1 country, 2 US state, 3 US city, 4 city elsewhere, 5 first-order division elsewhere. */
    public static final ColumnKey<Long> ACTION_GEO_TYPE = ColumnKey.integer("ActionGeo_Type");

    /** Where it happened: the name. */
    public static final ColumnKey<String> ACTION_GEO_FULLNAME = ColumnKey.text("ActionGeo_Fullname");

    /** Where it happened: the country, as a FIPS 10-4 code. */
    public static final ColumnKey<String> ACTION_GEO_COUNTRY_CODE = ColumnKey.text("ActionGeo_CountryCode");

    /** Where it happened: the first-order division: the country's code and two characters. */
    public static final ColumnKey<String> ACTION_GEO_ADM1_CODE = ColumnKey.text("ActionGeo_ADM1Code");

    /** Where it happened: the second-order division; only in GDELT 2.0. */
    public static final ColumnKey<String> ACTION_GEO_ADM2_CODE = ColumnKey.text("ActionGeo_ADM2Code");

    /** Where it happened: the latitude of its centre. */
    public static final ColumnKey<Double> ACTION_GEO_LAT = ColumnKey.decimal("ActionGeo_Lat");

    /** Where it happened: the longitude of its centre. */
    public static final ColumnKey<Double> ACTION_GEO_LONG = ColumnKey.decimal("ActionGeo_Long");

    /** Where it happened: the GNS or GNIS feature, or a country's or state's code. */
    public static final ColumnKey<String> ACTION_GEO_FEATURE_ID = ColumnKey.text("ActionGeo_FeatureID");

    /** When the event was added, in UTC, as {@code 20220127143000}; in GDELT 1.0 only the day, as {@code 20130401}. */
    public static final ColumnKey<Long> DATE_ADDED = ColumnKey.integer("DATEADDED");

    /**
     * The first article in which the event was found; in GDELT 1.0 only of events added from 1 April 2013 on, and sometimes the
     * name of a news service.
     */
    public static final ColumnKey<String> SOURCE_URL = ColumnKey.text("SOURCEURL");

    /** All columns of GDELT 2.0, in the order of the file. */
    public static final List<ColumnKey<?>> ALL = List.of(
            GLOBAL_EVENT_ID,
            DAY,
            MONTH_YEAR,
            YEAR,
            FRACTION_DATE,
            ACTOR1_CODE,
            ACTOR1_NAME,
            ACTOR1_COUNTRY_CODE,
            ACTOR1_KNOWN_GROUP_CODE,
            ACTOR1_ETHNIC_CODE,
            ACTOR1_RELIGION1_CODE,
            ACTOR1_RELIGION2_CODE,
            ACTOR1_TYPE1_CODE,
            ACTOR1_TYPE2_CODE,
            ACTOR1_TYPE3_CODE,
            ACTOR2_CODE,
            ACTOR2_NAME,
            ACTOR2_COUNTRY_CODE,
            ACTOR2_KNOWN_GROUP_CODE,
            ACTOR2_ETHNIC_CODE,
            ACTOR2_RELIGION1_CODE,
            ACTOR2_RELIGION2_CODE,
            ACTOR2_TYPE1_CODE,
            ACTOR2_TYPE2_CODE,
            ACTOR2_TYPE3_CODE,
            IS_ROOT_EVENT,
            EVENT_CODE,
            EVENT_BASE_CODE,
            EVENT_ROOT_CODE,
            QUAD_CLASS,
            GOLDSTEIN_SCALE,
            NUM_MENTIONS,
            NUM_SOURCES,
            NUM_ARTICLES,
            AVG_TONE,
            ACTOR1_GEO_TYPE,
            ACTOR1_GEO_FULLNAME,
            ACTOR1_GEO_COUNTRY_CODE,
            ACTOR1_GEO_ADM1_CODE,
            ACTOR1_GEO_ADM2_CODE,
            ACTOR1_GEO_LAT,
            ACTOR1_GEO_LONG,
            ACTOR1_GEO_FEATURE_ID,
            ACTOR2_GEO_TYPE,
            ACTOR2_GEO_FULLNAME,
            ACTOR2_GEO_COUNTRY_CODE,
            ACTOR2_GEO_ADM1_CODE,
            ACTOR2_GEO_ADM2_CODE,
            ACTOR2_GEO_LAT,
            ACTOR2_GEO_LONG,
            ACTOR2_GEO_FEATURE_ID,
            ACTION_GEO_TYPE,
            ACTION_GEO_FULLNAME,
            ACTION_GEO_COUNTRY_CODE,
            ACTION_GEO_ADM1_CODE,
            ACTION_GEO_ADM2_CODE,
            ACTION_GEO_LAT,
            ACTION_GEO_LONG,
            ACTION_GEO_FEATURE_ID,
            DATE_ADDED,
            SOURCE_URL);

    /** The columns of GDELT 1.0, in the order of the file: no second-order divisions; the last one came on 1 April 2013. */
    public static final List<ColumnKey<?>> VERSION_1 =
            ALL.stream().filter(column -> !column.name().endsWith("_ADM2Code")).toList();

    private GdeltColumns() {}
}
