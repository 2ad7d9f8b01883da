package org.sitrep.io.acled;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.cells.WrittenDays;

/**
 * The columns of ACLED's files: those of the layout A4 in order, then those that only other layouts have.
 *
 * <p>Meaning and codes are those of the ACLED codebook (2023 and later), the differences of older layouts as their files have
 * them. Lists are parted by a semicolon and a blank. {@code NA} and {@code NaN}, which R and pandas write, are absent; {@link
 * ColumnKey#raw} gives every cell as it stands.
 */
// Length: one declaration a column
public final class AcledColumns {

    /**
     * The id of the event, the same in all updates: {@code ETH9766}; the letters are ACLED's own, not ISO's. Never empty.
     * In A1 and A2 the digits come first: {@code 1416RTA}.
     */
    public static final ColumnKey<String> EVENT_ID_CNTY = ColumnKey.of("event_id_cnty", AcledText::present);

    /** The day of the event, in any of the forms that ACLED and its users have written. Never empty. */
    public static final ColumnKey<LocalDate> EVENT_DATE = ColumnKey.of("event_date", WrittenDays::parse);

    /** The year of the event; derived from its day. */
    public static final ColumnKey<Long> YEAR = ColumnKey.of("year", AcledText::presentInteger);

    /**
     * How finely the day is known: 1 the day; 2 within a week or so, of which a day in the middle is given; 3 within a
     * month.
     */
    public static final ColumnKey<Long> TIME_PRECISION = ColumnKey.of("time_precision", AcledText::presentInteger);

    /** Political violence, Demonstrations, Strategic developments; one or more. Since A4. */
    public static final ColumnKey<List<String>> DISORDER_TYPE = ColumnKey.of("disorder_type", AcledText::presentList);

    /** What happened, one of six types; in A1 and A2 one of nine older ones. */
    public static final ColumnKey<String> EVENT_TYPE = ColumnKey.of("event_type", AcledText::present);

    /** What happened, one of 25 types under the event type. Since A3. */
    public static final ColumnKey<String> SUB_EVENT_TYPE = ColumnKey.of("sub_event_type", AcledText::present);

    /** The first actor, not necessarily who began. Never empty in good data. */
    public static final ColumnKey<String> ACTOR1 = ColumnKey.of("actor1", AcledText::present);

    /** Who stood beside the first actor: allies, or groups that its people belong to. May be empty. */
    public static final ColumnKey<List<String>> ASSOC_ACTOR_1 =
            ColumnKey.of("assoc_actor_1", AcledText::presentList, "ally_actor_1");

    /** The kind of the first actor: 1 to 8 in older files, {@code State forces} and the like since 2024. */
    public static final ColumnKey<String> INTER1 = ColumnKey.of("inter1", AcledText::present);

    /**
     * The second actor; the target in violence against civilians. Empty where there is one side only; not in monadic
     * files.
     */
    public static final ColumnKey<String> ACTOR2 = ColumnKey.of("actor2", AcledText::present);

    /** Who stood beside the second actor. May be empty; not in monadic files. */
    public static final ColumnKey<List<String>> ASSOC_ACTOR_2 =
            ColumnKey.of("assoc_actor_2", AcledText::presentList, "ally_actor_2");

    /** The kind of the second actor; 0 or empty where there is none. Not in monadic files. */
    public static final ColumnKey<String> INTER2 = ColumnKey.of("inter2", AcledText::present);

    /**
     * The kinds of both actors: two digits in ascending order, {@code State forces-Rebel group} since 2024; {@code 60} or
     * {@code Protesters only} for one actor.
     */
    public static final ColumnKey<String> INTERACTION = ColumnKey.of("interaction", AcledText::present);

    /** {@code Civilian targeting} where civilians were the main target, else empty. Since A4. */
    public static final ColumnKey<String> CIVILIAN_TARGETING = ColumnKey.of("civilian_targeting", AcledText::present);

    /** The country by its number of ISO 3166-1, without padding; 0 is Kosovo. Since A3. */
    public static final ColumnKey<Long> ISO = ColumnKey.of("iso", AcledText::presentInteger);

    /** One of ACLED's 17 regions. Since A3. */
    public static final ColumnKey<String> REGION = ColumnKey.of("region", AcledText::present);

    /** The country by ACLED's name: {@code Democratic Republic of Congo}. */
    public static final ColumnKey<String> COUNTRY = ColumnKey.of("country", AcledText::present);

    /** The first-order division. Rarely empty. */
    public static final ColumnKey<String> ADMIN1 = ColumnKey.of("admin1", AcledText::present);

    /** The second-order division. May be empty. */
    public static final ColumnKey<String> ADMIN2 = ColumnKey.of("admin2", AcledText::present);

    /** The third-order division. Often empty. */
    public static final ColumnKey<String> ADMIN3 = ColumnKey.of("admin3", AcledText::present);

    /** The town or place; {@code City - District} for parts of large cities. */
    public static final ColumnKey<String> LOCATION = ColumnKey.of("location", AcledText::present);

    /** Degrees north, WGS 84, at most four decimals (five in A1). */
    public static final ColumnKey<Double> LATITUDE = ColumnKey.of("latitude", AcledText::presentDecimal);

    /** Degrees east, WGS 84, at most four decimals (five in A1). */
    public static final ColumnKey<Double> LONGITUDE = ColumnKey.of("longitude", AcledText::presentDecimal);

    /**
     * How finely the place is known: 1 the town or place; 2 near it, or a small region; 3 a larger region, for which its
     * capital or a natural feature stands.
     */
    public static final ColumnKey<Long> GEO_PRECISION = ColumnKey.of("geo_precision", AcledText::presentInteger);

    /** The names of the sources; {@code Undisclosed Source} for partners that are not named. */
    public static final ColumnKey<List<String>> SOURCE = ColumnKey.of("source", AcledText::presentList);

    /**
     * How far the sources reach: one or two of Local partner, Subnational, National, Regional, International, New media,
     * Other, joined by a hyphen. Since A3.
     */
    public static final ColumnKey<String> SOURCE_SCALE = ColumnKey.of("source_scale", AcledText::present);

    /** What happened, in free text; may hold line breaks. */
    public static final ColumnKey<String> NOTES = ColumnKey.of("notes", AcledText::present);

    /**
     * The number of deaths, from 0. 0 also stands for an unknown number; estimates are low, with 10, 12 or 100 for
     * "several", "dozens" and "hundreds".
     */
    public static final ColumnKey<Long> FATALITIES = ColumnKey.of("fatalities", AcledText::presentInteger);

    /** Further facts as words or {@code key=value}: {@code crowd size=about 50}. Since A4. */
    public static final ColumnKey<List<String>> TAGS = ColumnKey.of("tags", AcledText::presentList);

    /** When the row was uploaded to the API, in seconds since 1970. Since A3. */
    public static final ColumnKey<Long> TIMESTAMP = ColumnKey.of("timestamp", AcledText::presentInteger);

    /** How many people live within 1 km; only in A4p. */
    public static final ColumnKey<Long> POPULATION_1KM = ColumnKey.of("population_1km", AcledText::presentInteger);

    /** How many people live within 2 km; only in A4p. */
    public static final ColumnKey<Long> POPULATION_2KM = ColumnKey.of("population_2km", AcledText::presentInteger);

    /** How many people live within 5 km; only in A4p. */
    public static final ColumnKey<Long> POPULATION_5KM = ColumnKey.of("population_5km", AcledText::presentInteger);

    /** How many people were exposed, by ACLED's best estimate; only in A4p. */
    public static final ColumnKey<Long> POPULATION_BEST = ColumnKey.of("population_best", AcledText::presentInteger);

    /** The id of the row, new with each change of the event; in A2 and A3. */
    public static final ColumnKey<Long> DATA_ID = ColumnKey.of("data_id", AcledText::presentInteger);

    /** The digits of the event's id; to A3. */
    public static final ColumnKey<Long> EVENT_ID_NO_CNTY = ColumnKey.of("event_id_no_cnty", AcledText::presentInteger);

    /** The country by three letters of ISO 3166-1; {@code XKX} is Kosovo, {@code ROM} occurs for Romania. Only in A3. */
    public static final ColumnKey<String> ISO3 = ColumnKey.of("iso3", AcledText::present);

    /** The country by its number of Gleditsch and Ward; only in A1 and A2. */
    public static final ColumnKey<Long> GWNO = ColumnKey.of("gwno", AcledText::presentInteger);

    /** All columns, the order of A4 first. */
    public static final List<ColumnKey<?>> ALL = List.of(
            EVENT_ID_CNTY,
            EVENT_DATE,
            YEAR,
            TIME_PRECISION,
            DISORDER_TYPE,
            EVENT_TYPE,
            SUB_EVENT_TYPE,
            ACTOR1,
            ASSOC_ACTOR_1,
            INTER1,
            ACTOR2,
            ASSOC_ACTOR_2,
            INTER2,
            INTERACTION,
            CIVILIAN_TARGETING,
            ISO,
            REGION,
            COUNTRY,
            ADMIN1,
            ADMIN2,
            ADMIN3,
            LOCATION,
            LATITUDE,
            LONGITUDE,
            GEO_PRECISION,
            SOURCE,
            SOURCE_SCALE,
            NOTES,
            FATALITIES,
            TAGS,
            TIMESTAMP,
            POPULATION_1KM,
            POPULATION_2KM,
            POPULATION_5KM,
            POPULATION_BEST,
            DATA_ID,
            EVENT_ID_NO_CNTY,
            ISO3,
            GWNO);

    private AcledColumns() {}
}
