package org.sitrep.io.phoenix;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.io.ColumnKey;

/**
 * The columns of Phoenix files: those of the daily files in order, then those that only historical files have.
 *
 * <p>The daily files have no header; the names are those of the columns in the pipeline's own documentation. The other names
 * are those of the Cline Center's historical files and of the real-time interface. {@code NA}, {@code ---} and empty cells are absent;
 * {@link ColumnKey#raw} gives every cell as it stands.
 */
// Length: one declaration a column
public final class PhoenixColumns {

    /** The id of the event: a number within the file and a version. Never empty in good data. */
    public static final ColumnKey<String> EVENT_ID =
            ColumnKey.of("EventID", PhoenixText.CELLS::present, "eid", "event_id");

    /** The day of the story: {@code 20160626}, {@code 1/2/1985} or {@code 1985/01/02}. Never empty in good data. */
    public static final ColumnKey<LocalDate> DATE =
            ColumnKey.of("Date", PhoenixText.CELLS::presentDay, "story_date", "date8");

    /** The year of the day. */
    public static final ColumnKey<Long> YEAR = ColumnKey.of("Year", PhoenixText.CELLS::presentInteger);

    /** The month of the day. */
    public static final ColumnKey<Long> MONTH = ColumnKey.of("Month", PhoenixText.CELLS::presentInteger);

    /** The day within the month. */
    public static final ColumnKey<Long> DAY = ColumnKey.of("Day", PhoenixText.CELLS::presentInteger);

    /** Who acts, by a concatenated CAMEO code; {@code ---GOV} if its country is not known. */
    public static final ColumnKey<String> SOURCE_ACTOR_FULL =
            ColumnKey.of("SourceActorFull", PhoenixText.CELLS::present, "source");

    /** The country of who acts, or IGO, NGO, IMG, MNC. May be empty. */
    public static final ColumnKey<String> SOURCE_ACTOR_ENTITY =
            ColumnKey.of("SourceActorEntity", PhoenixText.CELLS::present, "source_root", "src_actor");

    /** The role of who acts, by a CAMEO code. May be empty. */
    public static final ColumnKey<String> SOURCE_ACTOR_ROLE =
            ColumnKey.of("SourceActorRole", PhoenixText.CELLS::present, "source_agent", "src_agent");

    /** What else the code of who acts says, in pieces of three letters. */
    public static final ColumnKey<List<String>> SOURCE_ACTOR_ATTRIBUTE =
            ColumnKey.of("SourceActorAttribute", PhoenixText::presentList, "source_others", "src_other_agent");

    /** Who is acted upon, by a concatenated CAMEO code. */
    public static final ColumnKey<String> TARGET_ACTOR_FULL =
            ColumnKey.of("TargetActorFull", PhoenixText.CELLS::present, "target");

    /** The country of who is acted upon, or IGO, NGO, IMG, MNC. May be empty. */
    public static final ColumnKey<String> TARGET_ACTOR_ENTITY =
            ColumnKey.of("TargetActorEntity", PhoenixText.CELLS::present, "target_root", "tgt_actor");

    /** The role of who is acted upon, by a CAMEO code. May be empty. */
    public static final ColumnKey<String> TARGET_ACTOR_ROLE =
            ColumnKey.of("TargetActorRole", PhoenixText.CELLS::present, "target_agent", "tgt_agent");

    /** What else the code of who is acted upon says. */
    public static final ColumnKey<List<String>> TARGET_ACTOR_ATTRIBUTE =
            ColumnKey.of("TargetActorAttribute", PhoenixText::presentList, "target_others", "tgt_other_agent");

    /** What happened, by a CAMEO code; 010 is also written where nothing certain is known. */
    public static final ColumnKey<String> EVENT_CODE = ColumnKey.of("EventCode", PhoenixText.CELLS::present, "code");

    /** The first two digits of the event code. */
    public static final ColumnKey<String> EVENT_ROOT_CODE =
            ColumnKey.of("EventRootCode", PhoenixText.CELLS::present, "root_code");

    /** 0 neutral, 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. Empty for unknown codes. */
    public static final ColumnKey<Long> PENTA_CLASS =
            ColumnKey.of("PentaClass", PhoenixText.CELLS::presentInteger, "quad_class");

    /** The score that Phoenix gives the code, -10 to 10; its table is not GDELT's. Empty for unknown codes. */
    public static final ColumnKey<Double> GOLDSTEIN_SCORE =
            ColumnKey.of("GoldsteinScore", PhoenixText.CELLS::presentDecimal, "goldstein");

    /** Issues that the text touches, each with a number: {@code TERROR,1}. */
    public static final ColumnKey<List<String>> ISSUES =
            ColumnKey.of("Issues", PhoenixText::presentList, "joined_issues");

    /** Degrees north. */
    public static final ColumnKey<Double> LAT = ColumnKey.of("Lat", PhoenixText.CELLS::presentDecimal, "latitude");

    /** Degrees east. */
    public static final ColumnKey<Double> LON = ColumnKey.of("Lon", PhoenixText.CELLS::presentDecimal, "longitude");

    /** The place of the event. */
    public static final ColumnKey<String> LOCATION_NAME =
            ColumnKey.of("LocationName", PhoenixText.CELLS::present, "placename", "geoname");

    /** The first-order division of the event. */
    public static final ColumnKey<String> STATE_NAME =
            ColumnKey.of("StateName", PhoenixText.CELLS::present, "admin_info");

    /** The country of the event, by three letters. */
    public static final ColumnKey<String> COUNTRY_CODE =
            ColumnKey.of("CountryCode", PhoenixText.CELLS::present, "countryname", "country_code");

    /** The sentences from which the event was coded; one may stand twice. Not in historical files. */
    public static final ColumnKey<List<String>> SENTENCE_ID =
            ColumnKey.of("SentenceID", PhoenixText::presentList, "id");

    /** The addresses of the stories, one for each sentence. Not in historical files. */
    public static final ColumnKey<List<String>> URLS = ColumnKey.of("URLs", PhoenixText::presentUrls, "url");

    /** The news sources, one for each sentence. Not in historical files. */
    public static final ColumnKey<List<String>> NEWS_SOURCES =
            ColumnKey.of("NewsSources", PhoenixText::presentList, "source_text");

    /** The id of the article. In historical files only. */
    public static final ColumnKey<String> AID = ColumnKey.of("aid", PhoenixText.CELLS::present);

    /** The process by which the article was coded. In historical files only. */
    public static final ColumnKey<String> PROCESS = ColumnKey.of("process", PhoenixText.CELLS::present);

    /** The names of the columns of daily files, in order. */
    static final List<String> DAILY = List.of(
            "EventID",
            "Date",
            "Year",
            "Month",
            "Day",
            "SourceActorFull",
            "SourceActorEntity",
            "SourceActorRole",
            "SourceActorAttribute",
            "TargetActorFull",
            "TargetActorEntity",
            "TargetActorRole",
            "TargetActorAttribute",
            "EventCode",
            "EventRootCode",
            "PentaClass",
            "GoldsteinScore",
            "Issues",
            "Lat",
            "Lon",
            "LocationName",
            "StateName",
            "CountryCode",
            "SentenceID",
            "URLs",
            "NewsSources");

    /** The names of the columns of historical files, in order. */
    static final List<String> HISTORICAL = List.of(
            "eid",
            "story_date",
            "year",
            "month",
            "day",
            "source",
            "source_root",
            "source_agent",
            "source_others",
            "target",
            "target_root",
            "target_agent",
            "target_others",
            "code",
            "root_code",
            "quad_class",
            "goldstein",
            "joined_issues",
            "lat",
            "lon",
            "placename",
            "statename",
            "countryname",
            "aid",
            "process");

    /** All columns: those of daily files in order, then those that only historical files have. */
    static final List<ColumnKey<?>> ALL = List.of(
            EVENT_ID,
            DATE,
            YEAR,
            MONTH,
            DAY,
            SOURCE_ACTOR_FULL,
            SOURCE_ACTOR_ENTITY,
            SOURCE_ACTOR_ROLE,
            SOURCE_ACTOR_ATTRIBUTE,
            TARGET_ACTOR_FULL,
            TARGET_ACTOR_ENTITY,
            TARGET_ACTOR_ROLE,
            TARGET_ACTOR_ATTRIBUTE,
            EVENT_CODE,
            EVENT_ROOT_CODE,
            PENTA_CLASS,
            GOLDSTEIN_SCORE,
            ISSUES,
            LAT,
            LON,
            LOCATION_NAME,
            STATE_NAME,
            COUNTRY_CODE,
            SENTENCE_ID,
            URLS,
            NEWS_SOURCES,
            AID,
            PROCESS);

    private PhoenixColumns() {}
}
