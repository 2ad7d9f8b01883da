package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltMentionColumns;

/** The columns of GDELT's mentions that rules look at together. */
final class MentionColumns {
    static final List<ColumnKey<?>> TIMES =
            List.of(GdeltMentionColumns.EVENT_TIME_DATE, GdeltMentionColumns.MENTION_TIME_DATE);

    /** What has few values, and so repeats. */
    static final List<ColumnKey<?>> CODES = List.of(
            GdeltMentionColumns.MENTION_TYPE,
            GdeltMentionColumns.IN_RAW_TEXT,
            GdeltMentionColumns.CONFIDENCE,
            GdeltMentionColumns.EXTRAS);

    static final List<ColumnKey<?>> OFFSETS = List.of(
            GdeltMentionColumns.ACTOR1_CHAR_OFFSET,
            GdeltMentionColumns.ACTOR2_CHAR_OFFSET,
            GdeltMentionColumns.ACTION_CHAR_OFFSET);

    /** Where in the article the event is told. */
    static final List<ColumnKey<?>> POSITIONS = List.of(
            GdeltMentionColumns.SENTENCE_ID,
            GdeltMentionColumns.ACTOR1_CHAR_OFFSET,
            GdeltMentionColumns.ACTOR2_CHAR_OFFSET,
            GdeltMentionColumns.ACTION_CHAR_OFFSET,
            GdeltMentionColumns.MENTION_DOC_LEN);

    private MentionColumns() {}
}
