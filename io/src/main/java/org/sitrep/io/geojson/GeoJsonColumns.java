package org.sitrep.io.geojson;

import java.util.List;
import org.sitrep.io.ColumnKey;

/**
 * The properties of features that are understood, with the names that people give them; upper and lower case are the same.
 *
 * <p>The row of a feature has a column for each property, and further columns for the other members of the feature, whose names
 * begin with {@code $.}: {@code $.id}, {@code $.geometry}.
 */
public final class GeoJsonColumns {
    /** The feature's own id. */
    public static final ColumnKey<String> FEATURE_ID = ColumnKey.text("$.id");

    /** The geometry, as JSON. */
    public static final ColumnKey<String> GEOMETRY = ColumnKey.text("$.geometry");

    /** What the feature says that it is: {@code Feature}. */
    public static final ColumnKey<String> FEATURE_TYPE = ColumnKey.text("$.type");

    /** The whole record, in features that Sitrep has written. */
    public static final ColumnKey<String> SITREP = ColumnKey.text("sitrep");

    /** The id of the event, where the feature has none. */
    public static final ColumnKey<String> ID =
            ColumnKey.text("id", "event_id", "eventid", "event_id_cnty", "uid", "uuid", "globalid", "fid", "objectid");

    /** What happened. */
    public static final ColumnKey<String> TYPE =
            ColumnKey.text("type", "sub_event_type", "event_type", "eventtype", "category");

    /** The day, or the time in the text form of {@link org.sitrep.time.EventTime}. */
    public static final ColumnKey<String> DATE = ColumnKey.text(
            "date",
            "event_date",
            "eventdate",
            "date_start",
            "start_date",
            "startdate",
            "date_earliest",
            "start",
            "begin",
            "incident_date",
            "incidentdate",
            "occurrence_date",
            "occurred",
            "day");

    /** The moment, where no day is told. */
    public static final ColumnKey<String> MOMENT =
            ColumnKey.text("datetime", "date_time", "start_time", "starttime", "timestamp", "time", "when");

    /** The last day. */
    public static final ColumnKey<String> DATE_END =
            ColumnKey.text("date_end", "end_date", "enddate", "date_latest", "end", "end_time", "endtime");

    /** The year, where nothing finer is told. */
    public static final ColumnKey<Long> YEAR = ColumnKey.integer("year", "iyear", "event_year");

    /** The title. */
    public static final ColumnKey<String> TITLE = ColumnKey.text("title", "name", "headline", "label");

    /** The note. */
    public static final ColumnKey<String> NOTE = ColumnKey.text(
            "note", "notes", "description", "desc", "summary", "details", "text", "comment", "comments", "popup");

    /** The name of the place. */
    public static final ColumnKey<String> PLACE = ColumnKey.text(
            "place", "location", "place_name", "placename", "locality", "city", "town", "village", "where_coordinates");

    /** The name of the first-order division. */
    public static final ColumnKey<String> ADMIN1 =
            ColumnKey.text("admin1", "adm1", "adm_1", "adm1_name", "province", "oblast", "governorate");

    /** The name of the second-order division. */
    public static final ColumnKey<String> ADMIN2 =
            ColumnKey.text("admin2", "adm2", "adm_2", "adm2_name", "district", "rayon");

    /** The name of the country. */
    public static final ColumnKey<String> COUNTRY =
            ColumnKey.text("country", "country_name", "countryname", "adm0_name");

    /** The ISO 3166-1 code of the country, of three letters. */
    public static final ColumnKey<String> COUNTRY_CODE =
            ColumnKey.text("country_code", "iso3", "iso_a3", "adm0_a3", "country_iso3");

    /** The first side. */
    public static final ColumnKey<String> SIDE_A = ColumnKey.text("side_a", "actor1", "actor_1", "sidea");

    /** The second side. */
    public static final ColumnKey<String> SIDE_B = ColumnKey.text("side_b", "actor2", "actor_2", "sideb");

    /** How many people were killed, as a number or in the text form of {@link org.sitrep.casualty.Count}. */
    public static final ColumnKey<String> KILLED =
            ColumnKey.text("killed", "fatalities", "deaths", "dead", "fatality", "death_toll", "killed_best", "best");

    /** How many people were wounded, as a number or in the text form of {@link org.sitrep.casualty.Count}. */
    public static final ColumnKey<String> WOUNDED = ColumnKey.text("wounded", "injured", "injuries");

    /** Who reports it. */
    public static final ColumnKey<String> SOURCE =
            ColumnKey.text("source", "sources", "publisher", "source_name", "source_office");

    /** Where the report is to be found. */
    public static final ColumnKey<String> SOURCE_URL =
            ColumnKey.text("source_url", "sourceurl", "url", "link", "href", "source_link", "web");

    /** All columns. */
    public static final List<ColumnKey<?>> ALL = List.of(
            FEATURE_TYPE,
            FEATURE_ID,
            GEOMETRY,
            ID,
            TYPE,
            DATE,
            MOMENT,
            DATE_END,
            YEAR,
            TITLE,
            NOTE,
            PLACE,
            ADMIN1,
            ADMIN2,
            COUNTRY,
            COUNTRY_CODE,
            SIDE_A,
            SIDE_B,
            KILLED,
            WOUNDED,
            SOURCE,
            SOURCE_URL,
            SITREP);

    private GeoJsonColumns() {}
}
