package org.sitrep.io.ucdp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.io.ColumnKey;

/**
 * The columns of UCDP's event files, in the order of the layout U1.
 *
 * <p>Meaning and codes are those of the UCDP GED codebook (versions 19.1 to 25.1), whose names the files bear.
 */
// Length: one declaration a column
public final class UcdpGedColumns {

    /** The id of the event, the same in all releases. Never empty. */
    public static final ColumnKey<Long> ID = ColumnKey.integer("id");

    /**
     * A speaking id: letters, year, type of violence, dyad and a running number, as in {@code SYR-2013-1-11973-99}. Since
     * U1.
     */
    public static final ColumnKey<String> RELID = ColumnKey.text("relid");

    /** The year; events never cross its end. */
    public static final ColumnKey<Long> YEAR = ColumnKey.integer("year");

    /** Whether the dyad had at least 25 deaths in the year; {@code 0/1} or {@code true/false} in files. */
    public static final ColumnKey<Boolean> ACTIVE_YEAR = ColumnKey.flag("active_year");

    /** How far the coding was checked: {@code Clear}, or {@code Check deaths} and the like in candidates. Since U1. */
    public static final ColumnKey<String> CODE_STATUS = ColumnKey.text("code_status");

    /** 1 state-based, 2 non-state, 3 one-sided. Never empty. */
    public static final ColumnKey<Long> TYPE_OF_VIOLENCE = ColumnKey.integer("type_of_violence");

    /** The conflict in the dataset it comes from; often empty in candidates. Since U1. */
    public static final ColumnKey<String> CONFLICT_DSET_ID = ColumnKey.text("conflict_dset_id");

    /** The conflict by its number. */
    public static final ColumnKey<Long> CONFLICT_NEW_ID = ColumnKey.integer("conflict_new_id");

    /** The conflict by its name: {@code Syria: Government}. */
    public static final ColumnKey<String> CONFLICT_NAME = ColumnKey.text("conflict_name");

    /** The dyad in the dataset it comes from; the actor's id in one-sided violence. Since U1. */
    public static final ColumnKey<String> DYAD_DSET_ID = ColumnKey.text("dyad_dset_id");

    /** The dyad by its number. */
    public static final ColumnKey<Long> DYAD_NEW_ID = ColumnKey.integer("dyad_new_id");

    /** The dyad by its name, that is of both sides. */
    public static final ColumnKey<String> DYAD_NAME = ColumnKey.text("dyad_name");

    /** Side A in the dataset it comes from. Since U1. */
    public static final ColumnKey<String> SIDE_A_DSET_ID = ColumnKey.text("side_a_dset_id");

    /** Side A by its number. */
    public static final ColumnKey<Long> SIDE_A_NEW_ID = ColumnKey.integer("side_a_new_id");

    /** Side A by its name: a government in state-based, the perpetrator in one-sided violence. */
    public static final ColumnKey<String> SIDE_A = ColumnKey.text("side_a");

    /** Side B in the dataset it comes from; 9999 in one-sided violence. Since U1. */
    public static final ColumnKey<String> SIDE_B_DSET_ID = ColumnKey.text("side_b_dset_id");

    /** Side B by its number; 1 in one-sided violence. */
    public static final ColumnKey<Long> SIDE_B_NEW_ID = ColumnKey.integer("side_b_new_id");

    /** Side B by its name; {@code Civilians} in one-sided violence. */
    public static final ColumnKey<String> SIDE_B = ColumnKey.text("side_b");

    /** How many sources there are; -1 where that was not recorded. */
    public static final ColumnKey<Long> NUMBER_OF_SOURCES = ColumnKey.integer("number_of_sources");

    /** The articles as {@code office,date,headline}; one reference in free text where sources were not recorded. */
    public static final ColumnKey<List<String>> SOURCE_ARTICLE =
            ColumnKey.of("source_article", text -> Optional.of(UcdpText.articles(text)));

    /** Who published the articles; empty where sources were not recorded. */
    public static final ColumnKey<List<String>> SOURCE_OFFICE = ColumnKey.of("source_office", UcdpText::semicolons);

    /** When the articles were published, {@code 2013-01-03}; empty where sources were not recorded. */
    public static final ColumnKey<List<String>> SOURCE_DATE = ColumnKey.of("source_date", UcdpText::semicolons);

    /**
     * The headlines of the articles, parted by semicolons, which they may hold too; empty where sources were not
     * recorded.
     */
    public static final ColumnKey<String> SOURCE_HEADLINE = ColumnKey.text("source_headline");

    /** Whom the articles name as their own source, in free text. May be empty. */
    public static final ColumnKey<String> SOURCE_ORIGINAL = ColumnKey.text("source_original");

    /**
     * How finely the place is known: 1 exactly; 2 within some 25 km; 3 the second-order, 4 the first-order division; 5 a
     * line or fuzzy area; 6 the country; 7 water or air.
     */
    public static final ColumnKey<Long> WHERE_PREC = ColumnKey.integer("where_prec");

    /** The place that the coordinates are of. */
    public static final ColumnKey<String> WHERE_COORDINATES = ColumnKey.text("where_coordinates");

    /** The place as the sources have it. May be empty and hold line breaks. Since U1. */
    public static final ColumnKey<String> WHERE_DESCRIPTION = ColumnKey.text("where_description");

    /** The first-order division. May be empty. */
    public static final ColumnKey<String> ADM_1 = ColumnKey.text("adm_1");

    /** The second-order division. May be empty. */
    public static final ColumnKey<String> ADM_2 = ColumnKey.text("adm_2");

    /** Degrees north, WGS 84, at most six decimals. */
    public static final ColumnKey<Double> LATITUDE = ColumnKey.decimal("latitude");

    /** Degrees east, WGS 84, at most six decimals. */
    public static final ColumnKey<Double> LONGITUDE = ColumnKey.decimal("longitude");

    /** The coordinates as well-known text, {@code POINT (lon lat)}. */
    public static final ColumnKey<String> GEOM_WKT = ColumnKey.text("geom_wkt");

    /** The PRIO-GRID cell of the coordinates; derived from them. */
    public static final ColumnKey<Long> PRIOGRID_GID = ColumnKey.integer("priogrid_gid");

    /** The country by UCDP's name: {@code Yemen (North Yemen)}. */
    public static final ColumnKey<String> COUNTRY = ColumnKey.text("country");

    /**
     * The country by its number of Gleditsch and Ward, as UCDP uses them: 666, Israel, also holds Palestine; 345 stays
     * Serbia.
     */
    public static final ColumnKey<Long> COUNTRY_ID = ColumnKey.integer("country_id");

    /** Africa, Americas, Asia, Europe or Middle East. */
    public static final ColumnKey<String> REGION = ColumnKey.text("region");

    /** 1 if the sources tell the single event, 2 if only a sum of several. */
    public static final ColumnKey<Long> EVENT_CLARITY = ColumnKey.integer("event_clarity");

    /** How finely the days are known: 1 the day; 2 two to six days; 3 a week; 4 up to a month; 5 up to a year. */
    public static final ColumnKey<Long> DATE_PREC = ColumnKey.integer("date_prec");

    /** The first day. Never empty. */
    public static final ColumnKey<LocalDate> DATE_START = ColumnKey.date("date_start");

    /** The last day. Never empty. */
    public static final ColumnKey<LocalDate> DATE_END = ColumnKey.date("date_end");

    /** The deaths on side A, from 0; always 0 in one-sided violence. */
    public static final ColumnKey<Long> DEATHS_A = ColumnKey.integer("deaths_a");

    /** The deaths on side B, from 0; always 0 in one-sided violence. */
    public static final ColumnKey<Long> DEATHS_B = ColumnKey.integer("deaths_b");

    /** The deaths of civilians, from 0. */
    public static final ColumnKey<Long> DEATHS_CIVILIANS = ColumnKey.integer("deaths_civilians");

    /** The deaths of people of unknown status, from 0. */
    public static final ColumnKey<Long> DEATHS_UNKNOWN = ColumnKey.integer("deaths_unknown");

    /** The best estimate of all deaths: the sum of the four numbers before. */
    public static final ColumnKey<Long> BEST = ColumnKey.integer("best");

    /** The highest reliable estimate of all deaths; below the best one in some rows. */
    public static final ColumnKey<Long> HIGH = ColumnKey.integer("high");

    /** The lowest reliable estimate of all deaths; above the best one in some rows. */
    public static final ColumnKey<Long> LOW = ColumnKey.integer("low");

    /** The states on side A by their numbers of Gleditsch and Ward; empty for groups. */
    public static final ColumnKey<List<String>> GWNOA = ColumnKey.of("gwnoa", UcdpText::commas);

    /** The states on side B by their numbers of Gleditsch and Ward; empty for groups. */
    public static final ColumnKey<List<String>> GWNOB = ColumnKey.of("gwnob", UcdpText::commas);

    /** All columns, in the order of U1. */
    public static final List<ColumnKey<?>> ALL = List.of(
            ID,
            RELID,
            YEAR,
            ACTIVE_YEAR,
            CODE_STATUS,
            TYPE_OF_VIOLENCE,
            CONFLICT_DSET_ID,
            CONFLICT_NEW_ID,
            CONFLICT_NAME,
            DYAD_DSET_ID,
            DYAD_NEW_ID,
            DYAD_NAME,
            SIDE_A_DSET_ID,
            SIDE_A_NEW_ID,
            SIDE_A,
            SIDE_B_DSET_ID,
            SIDE_B_NEW_ID,
            SIDE_B,
            NUMBER_OF_SOURCES,
            SOURCE_ARTICLE,
            SOURCE_OFFICE,
            SOURCE_DATE,
            SOURCE_HEADLINE,
            SOURCE_ORIGINAL,
            WHERE_PREC,
            WHERE_COORDINATES,
            WHERE_DESCRIPTION,
            ADM_1,
            ADM_2,
            LATITUDE,
            LONGITUDE,
            GEOM_WKT,
            PRIOGRID_GID,
            COUNTRY,
            COUNTRY_ID,
            REGION,
            EVENT_CLARITY,
            DATE_PREC,
            DATE_START,
            DATE_END,
            DEATHS_A,
            DEATHS_B,
            DEATHS_CIVILIANS,
            DEATHS_UNKNOWN,
            BEST,
            HIGH,
            LOW,
            GWNOA,
            GWNOB);

    private UcdpGedColumns() {}
}
