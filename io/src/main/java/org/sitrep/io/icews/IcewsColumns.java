package org.sitrep.io.icews;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.io.ColumnKey;

/**
 * The columns of ICEWS files: those of the Dataverse in order, then those that only the government format has.
 *
 * <p>Names are those of the Dataverse (doi:10.7910/DVN/28075); {@code Event.ID} and {@code event_id}, as R writes them, are
 * the same as {@code Event ID}. {@code NULL}, {@code NA} and empty cells are absent, and quotes around a text are left out; {@link
 * ColumnKey#raw} gives every cell as it stands.
 */
// Length: one declaration a column
public final class IcewsColumns {

    /** The id of the event; unique only together with its day. Never empty in good data. */
    public static final ColumnKey<String> EVENT_ID = key("Event ID", IcewsText.CELLS::present);

    /** The day of the event: {@code 2018-06-01}, or {@code 6/1/2018} in the file of 2017. Never empty in good data. */
    public static final ColumnKey<LocalDate> EVENT_DATE = key("Event Date", IcewsText.CELLS::presentDay);

    /** Who acts: {@code Police (India)}, {@code Unspecified Actor}. */
    public static final ColumnKey<String> SOURCE_NAME = key("Source Name", IcewsText.CELLS::present);

    /** The sectors of who acts, of {@link org.sitrep.code.CodeScheme#ICEWS_SECTOR}; their order means nothing. May be empty. */
    public static final ColumnKey<List<String>> SOURCE_SECTORS = key("Source Sectors", IcewsText::presentSectors);

    /** The country of who acts, by its English name. May be empty. */
    public static final ColumnKey<String> SOURCE_COUNTRY = key("Source Country", IcewsText.CELLS::present);

    /** What happened: the label of a CAMEO code, such as {@code Make statement}. */
    public static final ColumnKey<String> EVENT_TEXT = key("Event Text", IcewsText.CELLS::present);

    /** What happened: a CAMEO code of three or four digits. No column in the file of 2017. */
    public static final ColumnKey<String> CAMEO_CODE = key("CAMEO Code", IcewsText.CELLS::present);

    /** The intensity that ICEWS gives the code, -10 to 10; it differs from GDELT's score of the same code. */
    public static final ColumnKey<Double> INTENSITY = key("Intensity", IcewsText.CELLS::presentDecimal);

    /** Who is acted upon. */
    public static final ColumnKey<String> TARGET_NAME = key("Target Name", IcewsText.CELLS::present);

    /** The sectors of who is acted upon. May be empty. */
    public static final ColumnKey<List<String>> TARGET_SECTORS = key("Target Sectors", IcewsText::presentSectors);

    /** The country of who is acted upon, by its English name. May be empty. */
    public static final ColumnKey<String> TARGET_COUNTRY = key("Target Country", IcewsText.CELLS::present);

    /** The id of the story in which the event was found. */
    public static final ColumnKey<Long> STORY_ID = key("Story ID", IcewsText.CELLS::presentInteger);

    /** The sentence of the story in which the event was found, from 1. */
    public static final ColumnKey<Long> SENTENCE_NUMBER = key("Sentence Number", IcewsText.CELLS::presentInteger);

    /** Who published the story. */
    public static final ColumnKey<String> PUBLISHER = key("Publisher", IcewsText.CELLS::present);

    /** The town of the event. May be empty. */
    public static final ColumnKey<String> CITY = key("City", IcewsText.CELLS::present);

    /** The district of the event. Mostly empty. */
    public static final ColumnKey<String> DISTRICT = key("District", IcewsText.CELLS::present);

    /** The province of the event. May be empty. */
    public static final ColumnKey<String> PROVINCE = key("Province", IcewsText.CELLS::present);

    /** The country of the event, by its English name. Rarely empty. */
    public static final ColumnKey<String> COUNTRY = key("Country", IcewsText.CELLS::present);

    /** Degrees north. Empty where there is no country. */
    public static final ColumnKey<Double> LATITUDE = key("Latitude", IcewsText.CELLS::presentDecimal);

    /** Degrees east. Empty where there is no country. */
    public static final ColumnKey<Double> LONGITUDE = key("Longitude", IcewsText.CELLS::presentDecimal);

    /** The headline of the story. In the government format only. */
    public static final ColumnKey<String> HEADLINE = key("Headline", IcewsText.CELLS::present);

    /** The sentence in which the event was found. In the government format only. */
    public static final ColumnKey<String> EVENT_SENTENCE = key("Event Sentence", IcewsText.CELLS::present);

    /** The columns of the Dataverse, in order. */
    static final List<ColumnKey<?>> DATAVERSE = List.of(
            EVENT_ID,
            EVENT_DATE,
            SOURCE_NAME,
            SOURCE_SECTORS,
            SOURCE_COUNTRY,
            EVENT_TEXT,
            CAMEO_CODE,
            INTENSITY,
            TARGET_NAME,
            TARGET_SECTORS,
            TARGET_COUNTRY,
            STORY_ID,
            SENTENCE_NUMBER,
            PUBLISHER,
            CITY,
            DISTRICT,
            PROVINCE,
            COUNTRY,
            LATITUDE,
            LONGITUDE);

    /** The columns of the Dataverse, and those that only the government format has. */
    static final List<ColumnKey<?>> ALL = Stream.<ColumnKey<?>>concat(
                    DATAVERSE.stream(), Stream.of(HEADLINE, EVENT_SENTENCE))
            .toList();

    private IcewsColumns() {}

    private static <T> ColumnKey<T> key(String name, Function<String, Optional<T>> decoder) {
        return ColumnKey.of(
                name,
                decoder,
                name.replace(' ', '.'),
                name.toLowerCase(Locale.ROOT).replace(' ', '_'));
    }
}
