package org.sitrep.io.gdelt;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.io.ColumnKey;

/**
 * The columns of a GKG 2.1 file, in order.
 *
 * <p>Names and order are those of the GKG codebook 2.1; where the codebook and the files disagree, the files count. Lists are taken
 * apart each time they are asked for; blocks that are not as they should be are left out of them, and stay in the raw text of the cell.
 */
public final class GkgColumns {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern ELEMENT = Pattern.compile("<([A-Z_0-9]+)>(.*?)</\\1>", Pattern.DOTALL);

    /** The id: the time of the file and a number, with a T before it for a translated article. */
    public static final ColumnKey<String> RECORD_ID = ColumnKey.text("GKGRECORDID");

    /** When the article was published, in UTC, to the 15 minutes of the file. */
    public static final ColumnKey<LocalDateTime> DATE = ColumnKey.of("V2.1DATE", GkgColumns::time);

    /** Where the article is from: 1 web, 2 citation only, 3 CORE, 4 DTIC, 5 JSTOR, 6 not text. */
    public static final ColumnKey<Long> SOURCE_COLLECTION = ColumnKey.integer("V2SOURCECOLLECTIONIDENTIFIER");

    /** The publisher: a domain or a name. */
    public static final ColumnKey<String> SOURCE_COMMON_NAME = ColumnKey.text("V2SOURCECOMMONNAME");

    /** The address of the article, or a citation. */
    public static final ColumnKey<String> DOCUMENT_IDENTIFIER = ColumnKey.text("V2DOCUMENTIDENTIFIER");

    /** The counts. */
    public static final ColumnKey<List<GkgCount>> COUNTS =
            ColumnKey.of("V1COUNTS", text -> GkgText.blocks(text, ';', GkgCount::parse));

    /** The counts, with their offsets. */
    public static final ColumnKey<List<GkgCount>> ENHANCED_COUNTS =
            ColumnKey.of("V2.1COUNTS", text -> GkgText.blocks(text, ';', GkgCount::parse));

    /** The themes. */
    public static final ColumnKey<List<String>> THEMES = ColumnKey.of("V1THEMES", GkgColumns::texts);

    /** The themes, with their offsets. */
    public static final ColumnKey<List<GkgMention>> ENHANCED_THEMES =
            ColumnKey.of("V2ENHANCEDTHEMES", GkgColumns::mentions);

    /** The places. */
    public static final ColumnKey<List<GkgLocation>> LOCATIONS =
            ColumnKey.of("V1LOCATIONS", text -> GkgText.blocks(text, ';', GkgLocation::parse));

    /** The places, with second-order divisions and offsets. */
    public static final ColumnKey<List<GkgLocation>> ENHANCED_LOCATIONS =
            ColumnKey.of("V2ENHANCEDLOCATIONS", text -> GkgText.blocks(text, ';', GkgLocation::parseEnhanced));

    /** The persons, in lower case. */
    public static final ColumnKey<List<String>> PERSONS = ColumnKey.of("V1PERSONS", GkgColumns::texts);

    /** The persons, with their offsets. */
    public static final ColumnKey<List<GkgMention>> ENHANCED_PERSONS =
            ColumnKey.of("V2ENHANCEDPERSONS", GkgColumns::mentions);

    /** The organizations, in lower case. */
    public static final ColumnKey<List<String>> ORGANIZATIONS = ColumnKey.of("V1ORGANIZATIONS", GkgColumns::texts);

    /** The organizations, with their offsets. */
    public static final ColumnKey<List<GkgMention>> ENHANCED_ORGANIZATIONS =
            ColumnKey.of("V2ENHANCEDORGANIZATIONS", GkgColumns::mentions);

    /** The tone. */
    public static final ColumnKey<GkgTone> TONE = ColumnKey.of("V1.5TONE", GkgTone::parse);

    /** The dates that the article mentions. */
    public static final ColumnKey<List<GkgDate>> ENHANCED_DATES =
            ColumnKey.of("V2.1ENHANCEDDATES", text -> GkgText.blocks(text, ';', GkgDate::parse));

    /** The scores of the Global Content Analysis Measures by their keys, such as {@code c1.1}; {@code wc} is the number of words. */
    public static final ColumnKey<Map<String, Double>> GCAM = ColumnKey.of("V2GCAM", GkgColumns::scores);

    /** The address of the image that stands for the article. */
    public static final ColumnKey<String> SHARING_IMAGE = ColumnKey.text("V2.1SHARINGIMAGE");

    /** The addresses of other images; those of 2015 have one slash too few. */
    public static final ColumnKey<List<String>> RELATED_IMAGES = ColumnKey.of("V2.1RELATEDIMAGES", GkgColumns::texts);

    /** The addresses of embedded images from social media. */
    public static final ColumnKey<List<String>> SOCIAL_IMAGE_EMBEDS =
            ColumnKey.of("V2.1SOCIALIMAGEEMBEDS", GkgColumns::texts);

    /** The addresses of embedded videos; an address that holds a semicolon falls into several. */
    public static final ColumnKey<List<String>> SOCIAL_VIDEO_EMBEDS =
            ColumnKey.of("V2.1SOCIALVIDEOEMBEDS", GkgColumns::texts);

    /** The quotations. */
    public static final ColumnKey<List<GkgQuotation>> QUOTATIONS =
            ColumnKey.of("V2.1QUOTATIONS", GkgQuotation::parseAll);

    /** All proper names, with their offsets. */
    public static final ColumnKey<List<GkgMention>> ALL_NAMES = ColumnKey.of("V2.1ALLNAMES", GkgColumns::mentions);

    /** The amounts. */
    public static final ColumnKey<List<GkgAmount>> AMOUNTS =
            ColumnKey.of("V2.1AMOUNTS", text -> GkgText.blocks(text, ';', GkgAmount::parse));

    /** The language of the article and what translated it; absent for articles in English. */
    public static final ColumnKey<GdeltTranslation> TRANSLATION_INFO =
            ColumnKey.of("V2.1TRANSLATIONINFO", GdeltTranslation::parse);

    /** The XML elements by their tags, such as {@code PAGE_TITLE}, with character references resolved; of two with one tag the first. */
    public static final ColumnKey<Map<String, String>> EXTRAS = ColumnKey.of("V2EXTRASXML", GkgColumns::elements);

    /** All columns, in the order of the file. */
    public static final List<ColumnKey<?>> ALL = List.of(
            RECORD_ID,
            DATE,
            SOURCE_COLLECTION,
            SOURCE_COMMON_NAME,
            DOCUMENT_IDENTIFIER,
            COUNTS,
            ENHANCED_COUNTS,
            THEMES,
            ENHANCED_THEMES,
            LOCATIONS,
            ENHANCED_LOCATIONS,
            PERSONS,
            ENHANCED_PERSONS,
            ORGANIZATIONS,
            ENHANCED_ORGANIZATIONS,
            TONE,
            ENHANCED_DATES,
            GCAM,
            SHARING_IMAGE,
            RELATED_IMAGES,
            SOCIAL_IMAGE_EMBEDS,
            SOCIAL_VIDEO_EMBEDS,
            QUOTATIONS,
            ALL_NAMES,
            AMOUNTS,
            TRANSLATION_INFO,
            EXTRAS);

    private GkgColumns() {}

    static Optional<LocalDateTime> time(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> texts(String text) {
        return GkgText.blocks(text, ';', Optional::of);
    }

    private static Optional<List<GkgMention>> mentions(String text) {
        return GkgText.blocks(text, ';', GkgMention::parse);
    }

    private static Optional<Map<String, Double>> scores(String text) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String block : GkgText.fields(text, ',')) {
            int colon = block.indexOf(':');
            if (colon > 0) {
                GkgText.decimal(block.substring(colon + 1))
                        .ifPresent(score -> scores.putIfAbsent(block.substring(0, colon), score));
            }
        }
        return Optional.of(Collections.unmodifiableMap(scores));
    }

    static Optional<Map<String, String>> elements(String text) {
        Map<String, String> elements = new LinkedHashMap<>();
        Matcher element = ELEMENT.matcher(text);
        while (element.find()) {
            elements.putIfAbsent(element.group(1), GkgText.unescape(element.group(2)));
        }
        return Optional.of(Collections.unmodifiableMap(elements));
    }
}
