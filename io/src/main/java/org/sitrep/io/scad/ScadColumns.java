package org.sitrep.io.scad;

import java.util.List;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.cells.Cells;

/**
 * The columns of the Social Conflict Analysis Database, in the order of the file for Africa; three have other names in the
 * one for Latin America.
 *
 * <p>Codes stand as they are in the cells: -77, -88 and -99 for what is not known. Meanings are those of the SCAD codebook.
 */
public final class ScadColumns {
    /** The id: the country by number, times 10,000, and the number in the country; negative for an armed conflict that UCDP has too. Repeated in a row for each location. */
    public static final ColumnKey<Long> EVENTID = ColumnKey.of("eventid", Cells::presentInteger);

    /** The number of the event in its country. */
    public static final ColumnKey<Long> ID = ColumnKey.of("id", Cells::presentInteger);

    /** The country, by its number in the Correlates of War. */
    public static final ColumnKey<Long> CCODE = ColumnKey.of("ccode", Cells::presentInteger);

    /** The name of the country. */
    public static final ColumnKey<String> COUNTRYNAME = ColumnKey.of("countryname", Cells::present);

    /** The first day, such as {@code 13-Apr-95}; the numbers of {@link #STDAY}, {@link #STMO} and {@link #STYR} count. */
    public static final ColumnKey<String> STARTDATE = ColumnKey.of("startdate", Cells::present);

    /** The last day, such as {@code 15-Apr-95}; the numbers of {@link #EDAY}, {@link #EMO} and {@link #EYR} count. */
    public static final ColumnKey<String> ENDDATE = ColumnKey.of("enddate", Cells::present);

    /** How many days it lasted, the first and the last among them. */
    public static final ColumnKey<Long> DURATION = ColumnKey.of("duration", Cells::presentInteger);

    /** The day of the month on which it began. */
    public static final ColumnKey<Long> STDAY = ColumnKey.of("stday", Cells::presentInteger);

    /** The month in which it began. */
    public static final ColumnKey<Long> STMO = ColumnKey.of("stmo", Cells::presentInteger);

    /** The year in which it began. */
    public static final ColumnKey<Long> STYR = ColumnKey.of("styr", Cells::presentInteger);

    /** The day of the month on which it ended. */
    public static final ColumnKey<Long> EDAY = ColumnKey.of("eday", Cells::presentInteger, "endday");

    /** The month in which it ended. */
    public static final ColumnKey<Long> EMO = ColumnKey.of("emo", Cells::presentInteger, "endmo");

    /** The year in which it ended. */
    public static final ColumnKey<Long> EYR = ColumnKey.of("eyr", Cells::presentInteger, "endyr");

    /** What happened, 1 to 10; -9 for an armed conflict that UCDP has too. */
    public static final ColumnKey<Long> ETYPE = ColumnKey.of("etype", Cells::presentInteger);

    /** The type that it grew into, 1 to 10; 0 if it did not. */
    public static final ColumnKey<Long> ESCALATION = ColumnKey.of("escalation", Cells::presentInteger);

    /** Who acted. */
    public static final ColumnKey<String> ACTOR1 = ColumnKey.of("actor1", Cells::present);

    /** Who else acted. */
    public static final ColumnKey<String> ACTOR2 = ColumnKey.of("actor2", Cells::present);

    /** Who else acted. */
    public static final ColumnKey<String> ACTOR3 = ColumnKey.of("actor3", Cells::present);

    /** Against whom or what. */
    public static final ColumnKey<String> TARGET1 = ColumnKey.of("target1", Cells::present);

    /** Against whom or what else. */
    public static final ColumnKey<String> TARGET2 = ColumnKey.of("target2", Cells::present);

    /** 1 if the central government was a target. */
    public static final ColumnKey<Long> CGOVTARGET = ColumnKey.of("cgovtarget", Cells::presentInteger);

    /** 1 if a regional government was a target. */
    public static final ColumnKey<Long> RGOVTARGET = ColumnKey.of("rgovtarget", Cells::presentInteger);

    /** How many took part, by powers of ten: 1 under 10, 2 to 100, up to 6 to a million and 7 more; -99 unknown. */
    public static final ColumnKey<Long> NPART = ColumnKey.of("npart", Cells::presentInteger);

    /** How many died; -77, -88 and -99 where the number is not known. */
    public static final ColumnKey<Long> NDEATH = ColumnKey.of("ndeath", Cells::presentInteger);

    /** Whether the government used force: 0 none, 1 without deaths, 2 with deaths. */
    public static final ColumnKey<Long> REPRESS = ColumnKey.of("repress", Cells::presentInteger);

    /** The places, as the report names them. */
    public static final ColumnKey<String> ELOCAL = ColumnKey.of("elocal", Cells::present);

    /** The place that the row is about. */
    public static final ColumnKey<String> ILOCAL = ColumnKey.of("ilocal", Cells::present);

    /** The number of the row among those of the event, from 1. */
    public static final ColumnKey<Long> SUBLOCAL = ColumnKey.of("sublocal", Cells::presentInteger);

    /** What sort of place it was: 1 the capital, 2 another large town, 3 the country, 4 several towns, 5 several places in the country, 6 a region, 7 and 8 the whole state; -99 unknown. */
    public static final ColumnKey<Long> LOCNUM = ColumnKey.of("locnum", Cells::presentInteger);

    /** The same for the coordinates. */
    public static final ColumnKey<Long> GISLOCNUM = ColumnKey.of("gislocnum", Cells::presentInteger);

    /** What it was about, 1 to 14. */
    public static final ColumnKey<Long> ISSUE1 = ColumnKey.of("issue1", Cells::presentInteger);

    /** What else it was about. */
    public static final ColumnKey<Long> ISSUE2 = ColumnKey.of("issue2", Cells::presentInteger);

    /** What else it was about. */
    public static final ColumnKey<Long> ISSUE3 = ColumnKey.of("issue3", Cells::presentInteger);

    /** What it was about, in words. */
    public static final ColumnKey<String> ISSUENOTE = ColumnKey.of("issuenote", Cells::present);

    /** How many further sources were used. */
    public static final ColumnKey<Long> NSOURCE = ColumnKey.of("nsource", Cells::presentInteger);

    /** Remarks of the coders. */
    public static final ColumnKey<String> NOTES = ColumnKey.of("notes", Cells::present);

    /** 1 if it was about women. */
    public static final ColumnKey<Long> FEMALE_EVENT = ColumnKey.of("female_event", Cells::presentInteger);

    /** 1 if it was about sexual minorities. */
    public static final ColumnKey<Long> LGTBQ_ISSUE = ColumnKey.of("lgtbq_issue", Cells::presentInteger, "lgbtq_issue");

    /** Who coded it. */
    public static final ColumnKey<String> CODER = ColumnKey.of("coder", Cells::present);

    /** 1 if it is doubtful whether UCDP has it. */
    public static final ColumnKey<Long> ACD_QUESTIONABLE = ColumnKey.of("acd_questionable", Cells::presentInteger);

    /** Degrees north, WGS 84. */
    public static final ColumnKey<Double> LATITUDE = ColumnKey.of("latitude", Cells::presentDecimal);

    /** Degrees east, WGS 84. */
    public static final ColumnKey<Double> LONGITUDE = ColumnKey.of("longitude", Cells::presentDecimal);

    /** Remarks on the coordinates. */
    public static final ColumnKey<String> GEO_COMMENTS = ColumnKey.of("geo_comments", Cells::present);

    /** How good the coordinates are. */
    public static final ColumnKey<String> LOCATION_PRECISION = ColumnKey.of("location_precision", Cells::present);

    /** All columns, in order. */
    public static final List<ColumnKey<?>> ALL = List.of(
            EVENTID,
            ID,
            CCODE,
            COUNTRYNAME,
            STARTDATE,
            ENDDATE,
            DURATION,
            STDAY,
            STMO,
            STYR,
            EDAY,
            EMO,
            EYR,
            ETYPE,
            ESCALATION,
            ACTOR1,
            ACTOR2,
            ACTOR3,
            TARGET1,
            TARGET2,
            CGOVTARGET,
            RGOVTARGET,
            NPART,
            NDEATH,
            REPRESS,
            ELOCAL,
            ILOCAL,
            SUBLOCAL,
            LOCNUM,
            GISLOCNUM,
            ISSUE1,
            ISSUE2,
            ISSUE3,
            ISSUENOTE,
            NSOURCE,
            NOTES,
            FEMALE_EVENT,
            LGTBQ_ISSUE,
            CODER,
            ACD_QUESTIONABLE,
            LATITUDE,
            LONGITUDE,
            GEO_COMMENTS,
            LOCATION_PRECISION);

    private ScadColumns() {}
}
