package org.sitrep.io.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.id.EventId;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

class Gdelt2MentionsFormatTest {
    private static final String FILE = "gdelt2-mentions.csv";

    private static Event event(int index) {
        return Fixtures.read(Gdelt2MentionsFormatTest.class, FILE).event(index);
    }

    @Test
    void eachMentionIsAnEventWithNothingButAnIdAndASource() {
        Result result = Fixtures.read(Gdelt2MentionsFormatTest.class, FILE);
        assertThat(result.format()).isEqualTo("gdelt2-mentions");
        assertThat(result.layout()).isEqualTo("16-columns");
        assertThat(result.summary().findings()).isEmpty();
        assertThat(result.events())
                .extracting(event -> event.id().toString())
                .containsExactly("900002", "900002", "900001", "900002", "7");
        assertThat(result.events()).extracting(Event::type).containsOnly(EventType.UNKNOWN);
        assertThat(result.event(0).time()).isEmpty();
        assertThat(result.event(0).sources())
                .containsExactly(Source.builder()
                        .publisher("example.org")
                        .url("http://example.org/a")
                        .published(EventTime.parse("2026-03-12T10:15Z"))
                        .language("en")
                        .build());
    }

    @Test
    void aTranslatedArticleHasItsLanguageAndACitationIsANote() {
        assertThat(event(1).sources().get(0).language()).contains("cs");
        assertThat(event(2).sources().get(0).url()).isEmpty();
        assertThat(event(2).sources().get(0).note()).contains("as listed in Exlandish");
    }

    @Test
    void columnsHaveTheirTypes() {
        Event event = event(1);
        assertThat(GdeltMentionColumns.GLOBAL_EVENT_ID.in(event)).contains(900002L);
        assertThat(GdeltMentionColumns.EVENT_TIME_DATE.in(event)).contains(LocalDateTime.of(2026, 3, 12, 10, 0));
        assertThat(GdeltMentionColumns.MENTION_TIME_DATE.in(event)).contains(LocalDateTime.of(2026, 3, 12, 10, 15));
        assertThat(GdeltMentionColumns.MENTION_TYPE.in(event)).contains(1L);
        assertThat(GdeltMentionColumns.MENTION_SOURCE_NAME.in(event)).contains("priklad.org");
        assertThat(GdeltMentionColumns.MENTION_IDENTIFIER.in(event)).contains("http://priklad.org/b");
        assertThat(GdeltMentionColumns.SENTENCE_ID.in(event)).contains(2L);
        assertThat(GdeltMentionColumns.ACTOR1_CHAR_OFFSET.in(event)).contains(-1L);
        assertThat(GdeltMentionColumns.ACTOR2_CHAR_OFFSET.in(event)).contains(746L);
        assertThat(GdeltMentionColumns.ACTION_CHAR_OFFSET.in(event)).contains(718L);
        assertThat(GdeltMentionColumns.IN_RAW_TEXT.in(event)).contains(true);
        assertThat(GdeltMentionColumns.CONFIDENCE.in(event)).contains(90L);
        assertThat(GdeltMentionColumns.MENTION_DOC_LEN.in(event)).contains(3273L);
        assertThat(GdeltMentionColumns.MENTION_DOC_TONE.in(event)).contains(-1.5);
        assertThat(GdeltMentionColumns.MENTION_DOC_TRANSLATION_INFO.in(event))
                .contains(new GdeltTranslation("ces", "Moses 2.1.1 / GT-CES 1.0"));
        assertThat(GdeltMentionColumns.EXTRAS.raw(event)).contains("");
    }

    @Test
    void damagedRowsAreRejectedWithLineAndColumn() {
        Result result = Fixtures.read(Gdelt2MentionsFormatTest.class, "gdelt2-mentions-damaged-rows.csv");
        assertThat(result.events()).hasSize(1);
        assertThat(result.rejects())
                .containsExactly("2:96 too-few-cells 0.5", "3:1 bad-number X", "4:18 bad-date 20260332101500");
    }

    @Test
    void articlesAreAddedToTheEventsThatTheyMention() throws IOException {
        Path file = Fixtures.path(Gdelt2MentionsFormatTest.class, FILE);
        GdeltMentions mentions = GdeltMentions.read(file, ReadOptions.DEFAULT);
        assertThat(mentions.of(EventId.of("900002"))).hasSize(3);
        assertThat(mentions.of(EventId.of("1"))).isEmpty();
        Path events = Fixtures.path(Gdelt2MentionsFormatTest.class, "gdelt1-57-and-58-columns.csv");
        try (RecordReader reader = RecordReader.open(events)) {
            List<Event> joined = mentions.join(reader.events()).toList();
            assertThat(joined).extracting(event -> event.sources().size()).containsExactly(0, 0, 0, 2, 3, 1);
            assertThat(joined.get(4).sources())
                    .extracting(source -> source.url().orElseThrow())
                    .containsExactly("http://example.org/a?b=1", "http://example.org/a", "http://priklad.org/b");
        }
    }
}
