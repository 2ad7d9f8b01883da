package org.sitrep.io.gdelt;

import java.time.LocalDateTime;
import java.util.List;
import org.sitrep.io.ColumnKey;

/**
 * The columns of a GDELT 2.0 mentions file, in order.
 *
 * <p>Names and order are those of the GDELT Event Codebook 2.0; where the codebook and the files disagree, the files count.
 */
public final class GdeltMentionColumns {
    /** The id of the event that is mentioned. */
    public static final ColumnKey<Long> GLOBAL_EVENT_ID = ColumnKey.integer("GlobalEventID");

    /** When the event was added, in UTC. */
    public static final ColumnKey<LocalDateTime> EVENT_TIME_DATE = ColumnKey.of("EventTimeDate", GkgColumns::time);

    /** When the mention was found, in UTC, to the 15 minutes of the file. */
    public static final ColumnKey<LocalDateTime> MENTION_TIME_DATE = ColumnKey.of("MentionTimeDate", GkgColumns::time);

    /** Where the article is from: 1 web, 2 citation only, 3 CORE, 4 DTIC, 5 JSTOR, 6 not text. */
    public static final ColumnKey<Long> MENTION_TYPE = ColumnKey.integer("MentionType");

    /** The publisher: a domain or a name. */
    public static final ColumnKey<String> MENTION_SOURCE_NAME = ColumnKey.text("MentionSourceName");

    /** The address of the article, a citation or a DOI. */
    public static final ColumnKey<String> MENTION_IDENTIFIER = ColumnKey.text("MentionIdentifier");

    /** In which sentence of the article, from 1. */
    public static final ColumnKey<Long> SENTENCE_ID = ColumnKey.integer("SentenceID");

    /** Where actor 1 stands in the article, in characters; -1 if it does not. */
    public static final ColumnKey<Long> ACTOR1_CHAR_OFFSET = ColumnKey.integer("Actor1CharOffset");

    /** Where actor 2 stands in the article, in characters; -1 if it does not. */
    public static final ColumnKey<Long> ACTOR2_CHAR_OFFSET = ColumnKey.integer("Actor2CharOffset");

    /** Where the action stands in the article, in characters; may exceed its length. */
    public static final ColumnKey<Long> ACTION_CHAR_OFFSET = ColumnKey.integer("ActionCharOffset");

    /** Whether the event was found in the text as it was, before its grammar was simplified. */
    public static final ColumnKey<Boolean> IN_RAW_TEXT = ColumnKey.flag("InRawText");

    /** How sure GDELT is that this article has the event, in per cent, 10 to 100. */
    public static final ColumnKey<Long> CONFIDENCE = ColumnKey.integer("Confidence");

    /** The length of the article in English, in characters. */
    public static final ColumnKey<Long> MENTION_DOC_LEN = ColumnKey.integer("MentionDocLen");

    /** The tone of the article, -100 to 100. */
    public static final ColumnKey<Double> MENTION_DOC_TONE = ColumnKey.decimal("MentionDocTone");

    /** The language of the article and what translated it; absent for articles in English. */
    public static final ColumnKey<GdeltTranslation> MENTION_DOC_TRANSLATION_INFO =
            ColumnKey.of("MentionDocTranslationInfo", GdeltTranslation::parse);

    /** Reserved by GDELT; empty. */
    public static final ColumnKey<String> EXTRAS = ColumnKey.text("Extras");

    /** All columns, in the order of the file. */
    public static final List<ColumnKey<?>> ALL = List.of(
            GLOBAL_EVENT_ID,
            EVENT_TIME_DATE,
            MENTION_TIME_DATE,
            MENTION_TYPE,
            MENTION_SOURCE_NAME,
            MENTION_IDENTIFIER,
            SENTENCE_ID,
            ACTOR1_CHAR_OFFSET,
            ACTOR2_CHAR_OFFSET,
            ACTION_CHAR_OFFSET,
            IN_RAW_TEXT,
            CONFIDENCE,
            MENTION_DOC_LEN,
            MENTION_DOC_TONE,
            MENTION_DOC_TRANSLATION_INFO,
            EXTRAS);

    private GdeltMentionColumns() {}
}
