package org.sitrep.io.polecat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.io.ColumnKey;

/**
 * The columns of POLECAT files, in their normal order.
 *
 * <p>Names are those of the files (doi:10.7910/DVN/AJGVIT); {@code Event_ID} and {@code Event.ID} are the same as {@code Event
 * ID}. Empty cells, {@code None} and {@code NA} are absent, and so are the members {@code None} of a list; {@link ColumnKey#raw}
 * gives every cell as it stands.
 */
// Length: one declaration a column
public final class PolecatColumns {

    /** The id of the event: day, number and hash, type and mode. Never empty in good data. */
    public static final ColumnKey<String> EVENT_ID = key("Event ID", PolecatText.CELLS::present);

    /** The day of the event, or else that of publication. Never empty in good data. */
    public static final ColumnKey<LocalDate> EVENT_DATE = key("Event Date", PolecatText.CELLS::presentDay);

    /** One of the 16 event types of PLOVER, upper case. */
    public static final ColumnKey<String> EVENT_TYPE = key("Event Type", PolecatText.CELLS::present);

    /** The mode of PLOVER under the event type. May be empty. */
    public static final ColumnKey<String> EVENT_MODE = key("Event Mode", PolecatText.CELLS::present);

    /** The intensity, -10 to 10; {@code Event Intensity} in some files, not in others. */
    public static final ColumnKey<Double> INTENSITY =
            key("Intensity", PolecatText.CELLS::presentDecimal, "Event Intensity");

    /** {@code VERBAL COOPERATION}, {@code MATERIAL COOPERATION}, {@code VERBAL CONFLICT} or {@code MATERIAL CONFLICT}. */
    public static final ColumnKey<String> QUAD_CODE = key("Quad Code", PolecatText.CELLS::present);

    /** The contexts of PLOVER; one may stand twice. May be empty. */
    public static final ColumnKey<List<String>> CONTEXTS = key("Contexts", PolecatText::presentBars);

    /** Who acts: one or several. */
    public static final ColumnKey<List<String>> ACTOR_NAME = key("Actor Name", PolecatText::presentList);

    /** The countries of who acts, by their English names. */
    public static final ColumnKey<List<String>> ACTOR_COUNTRY = key("Actor Country", PolecatText::presentList);

    /** The countries of who acts, by their Correlates of War numbers. */
    public static final ColumnKey<List<String>> ACTOR_COW = key("Actor COW", PolecatText::presentList);

    /** The first sector of who acts. */
    public static final ColumnKey<List<String>> PRIMARY_ACTOR_SECTOR =
            key("Primary Actor Sector", PolecatText::presentList);

    /** The sectors of who acts. */
    public static final ColumnKey<List<String>> ACTOR_SECTORS = key("Actor Sectors", PolecatText::presentList);

    /** The title or office of who acts. */
    public static final ColumnKey<String> ACTOR_TITLE = key("Actor Title", PolecatText.CELLS::present);

    /** Who acts, in the words of the text. */
    public static final ColumnKey<String> ACTOR_NAME_RAW = key("Actor Name Raw", PolecatText.CELLS::present);

    /** Who acts, by the identifier of its article in Wikipedia. */
    public static final ColumnKey<List<String>> WIKIPEDIA_ACTOR_ID =
            key("Wikipedia Actor ID", PolecatText::presentList);

    /** Who is acted upon: one or several. */
    public static final ColumnKey<List<String>> RECIPIENT_NAME = key("Recipient Name", PolecatText::presentList);

    /** The countries of who is acted upon, by their English names. */
    public static final ColumnKey<List<String>> RECIPIENT_COUNTRY = key("Recipient Country", PolecatText::presentList);

    /** The countries of who is acted upon, by their Correlates of War numbers. */
    public static final ColumnKey<List<String>> RECIPIENT_COW = key("Recipient COW", PolecatText::presentList);

    /** The first sector of who is acted upon. */
    public static final ColumnKey<List<String>> PRIMARY_RECIPIENT_SECTOR =
            key("Primary Recipient Sector", PolecatText::presentList);

    /** The sectors of who is acted upon. */
    public static final ColumnKey<List<String>> RECIPIENT_SECTORS = key("Recipient Sectors", PolecatText::presentList);

    /** The title or office of who is acted upon. */
    public static final ColumnKey<String> RECIPIENT_TITLE = key("Recipient Title", PolecatText.CELLS::present);

    /** Who is acted upon, in the words of the text. */
    public static final ColumnKey<String> RECIPIENT_NAME_RAW = key("Recipient Name Raw", PolecatText.CELLS::present);

    /** Who is acted upon, by the identifier of its article in Wikipedia. */
    public static final ColumnKey<List<String>> WIKIPEDIA_RECIPIENT_ID =
            key("Wikipedia Recipient ID", PolecatText::presentList);

    /** The place of the event. */
    public static final ColumnKey<String> PLACENAME = key("Placename", PolecatText.CELLS::present);

    /** The town of the event. */
    public static final ColumnKey<String> CITY = key("City", PolecatText.CELLS::present);

    /** The district of the event. */
    public static final ColumnKey<String> DISTRICT = key("District", PolecatText.CELLS::present);

    /** The province of the event. */
    public static final ColumnKey<String> PROVINCE = key("Province", PolecatText.CELLS::present);

    /** The country of the event, by three letters of ISO 3166-1; {@code KOS} is Kosovo. */
    public static final ColumnKey<String> COUNTRY = key("Country", PolecatText.CELLS::present);

    /** Degrees north. */
    public static final ColumnKey<Double> LATITUDE = key("Latitude", PolecatText.CELLS::presentDecimal);

    /** Degrees east. */
    public static final ColumnKey<Double> LONGITUDE = key("Longitude", PolecatText.CELLS::presentDecimal);

    /** The place, by its number in GeoNames. */
    public static final ColumnKey<Long> GEONAMES_ID = key("GeoNames ID", PolecatText.CELLS::presentInteger);

    /** The place in the words of the text. */
    public static final ColumnKey<String> RAW_PLACENAME = key("Raw Placename", PolecatText.CELLS::present);

    /** What sort of place it is, by the feature code of GeoNames such as {@code PPL}. */
    public static final ColumnKey<String> FEATURE_TYPE = key("Feature Type", PolecatText.CELLS::present);

    /** Who published the story. */
    public static final ColumnKey<String> SOURCE = key("Source", PolecatText.CELLS::present);

    /** The day on which the story was published. */
    public static final ColumnKey<LocalDate> PUBLICATION_DATE = key("Publication Date", PolecatText.CELLS::presentDay);

    /** The people named in the story, as tokens: {@code Jean - Claude}. */
    public static final ColumnKey<List<String>> STORY_PEOPLE = key("Story People", PolecatText::presentBars);

    /** The organisations named in the story, as tokens. */
    public static final ColumnKey<List<String>> STORY_ORGANIZATIONS =
            key("Story Organizations", PolecatText::presentBars);

    /** The places named in the story, as tokens. */
    public static final ColumnKey<List<String>> STORY_LOCATIONS = key("Story Locations", PolecatText::presentBars);

    /** The language of the story. */
    public static final ColumnKey<String> LANGUAGE = key("Language", PolecatText.CELLS::present);

    /** The version of the program that coded the event. */
    public static final ColumnKey<String> VERSION = key("Version", PolecatText.CELLS::present);

    /** The columns in their normal order. */
    static final List<ColumnKey<?>> ALL = List.of(
            EVENT_ID,
            EVENT_DATE,
            EVENT_TYPE,
            EVENT_MODE,
            INTENSITY,
            QUAD_CODE,
            CONTEXTS,
            ACTOR_NAME,
            ACTOR_COUNTRY,
            ACTOR_COW,
            PRIMARY_ACTOR_SECTOR,
            ACTOR_SECTORS,
            ACTOR_TITLE,
            ACTOR_NAME_RAW,
            WIKIPEDIA_ACTOR_ID,
            RECIPIENT_NAME,
            RECIPIENT_COUNTRY,
            RECIPIENT_COW,
            PRIMARY_RECIPIENT_SECTOR,
            RECIPIENT_SECTORS,
            RECIPIENT_TITLE,
            RECIPIENT_NAME_RAW,
            WIKIPEDIA_RECIPIENT_ID,
            PLACENAME,
            CITY,
            DISTRICT,
            PROVINCE,
            COUNTRY,
            LATITUDE,
            LONGITUDE,
            GEONAMES_ID,
            RAW_PLACENAME,
            FEATURE_TYPE,
            SOURCE,
            PUBLICATION_DATE,
            STORY_PEOPLE,
            STORY_ORGANIZATIONS,
            STORY_LOCATIONS,
            LANGUAGE,
            VERSION);

    private PolecatColumns() {}

    private static <T> ColumnKey<T> key(String name, Function<String, Optional<T>> decoder) {
        return ColumnKey.of(name, decoder, name.replace(' ', '.'), name.replace(' ', '_'));
    }

    private static <T> ColumnKey<T> key(String name, Function<String, Optional<T>> decoder, String otherName) {
        return ColumnKey.of(name, decoder, otherName, otherName.replace(' ', '.'), otherName.replace(' ', '_'));
    }
}
