package org.sitrep.io.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.id.EventId;
import org.sitrep.io.Fixtures;
import org.sitrep.io.SharedData;
import org.sitrep.io.WriteBack;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

class GdeltMentionsWriteTest {
    private static final String FILE = "gdelt2-mentions.csv";
    private static final String FORMAT = "gdelt2-mentions";

    private static List<String> changes(int index, UnaryOperator<Source> change) {
        return WriteBack.changedCells(
                Fixtures.bytes(GdeltMentionsWriteTest.class, FILE),
                FILE,
                FORMAT,
                index,
                event -> event.toBuilder()
                        .sources(List.of(change.apply(event.sources().get(0))))
                        .build());
    }

    private static List<List<String>> rows(byte[] file) {
        return WriteBack.cells(new String(file, StandardCharsets.UTF_8), '\t');
    }

    @Test
    void everyMentionComesBack() {
        WriteBack.assertAFixtureComesBack(GdeltMentionsWriteTest.class, FILE, FORMAT, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdelt2_mentions_english_spark-gdelt.csv", "gdelt2_mentions_translingual_spark-gdelt.csv"})
    void everyByteOfAPublishedFileComesBack(String file) throws IOException {
        Path path = SharedData.assumePresent("samples/gdelt/" + file);
        WriteBack.assertEveryByteComesBack(path, FORMAT);
        for (String through : List.of("sitrep-ndjson", "sitrep-json")) {
            WriteBack.assertEveryCellComesBack(path, StandardCharsets.UTF_8, FORMAT, through, '\t');
        }
    }

    @Test
    void anotherAddressChangesTheDocument() {
        assertThat(changes(
                        0,
                        source -> source.toBuilder().url("http://example.org/b").build()))
                .containsExactly("MentionIdentifier: http://example.org/a -> http://example.org/b");
    }

    @Test
    void anotherPublisherTimeAndLanguageChangeTheirCells() {
        assertThat(changes(
                        1,
                        source -> source.toBuilder()
                                .publisher("zpravy.org")
                                .language("es")
                                .published(EventTime.parse("2026-03-12T11:30:05+01:00"))
                                .build()))
                .containsExactly(
                        "MentionTimeDate: 20260312101500 -> 20260312103005",
                        "MentionSourceName: priklad.org -> zpravy.org",
                        "MentionDocTranslationInfo: srclc:ces;eng:Moses 2.1.1 / GT-CES 1.0 -> srclc:spa");
    }

    @Test
    void aSourceThatNoLongerSaysWhenItWasPublishedKeepsTheTimeOfItsRow() {
        assertThat(changes(
                        2,
                        source -> source.toBuilder().published(Optional.empty()).build()))
                .isEmpty();
    }

    @Test
    void anEventWithSeveralSourcesHasARowForEach() {
        Event event = Event.builder()
                .id(EventId.of("900009"))
                .type(EventType.ARMED_CLASH)
                .time(EventTime.of(LocalDate.of(2026, 3, 11)))
                .addSource(Source.builder()
                        .publisher("example.org")
                        .url("http://example.org/a")
                        .published(EventTime.parse("2026-03-12T10:15Z"))
                        .language("en")
                        .build())
                .addSource(Source.builder()
                        .publisher("Agency")
                        .note("as listed\n in\tExlandish")
                        .language("cs")
                        .build())
                .build();
        byte[] file = WriteBack.write(List.of(event), FORMAT);
        assertThat(rows(file))
                .containsExactly(
                        List.of(
                                "900009",
                                "20260312101500",
                                "20260312101500",
                                "1",
                                "example.org",
                                "http://example.org/a",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                ""),
                        List.of(
                                "900009",
                                "20260311000000",
                                "20260311000000",
                                "2",
                                "Agency",
                                "as listed  in Exlandish",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "srclc:ces",
                                ""));
        List<Event> read = WriteBack.events(file, "x.mentions.CSV");
        assertThat(read).extracting(Event::id).containsExactly(event.id(), event.id());
        assertThat(read.get(0).sources()).containsExactly(event.sources().get(0));
        Event back = (Event) new Gdelt2MentionsFormat().rereading().apply(event).orElseThrow();
        assertThat(back.sources()).hasSize(2).contains(event.sources().get(0));
    }

    @Test
    void aSourceThatIsAddedHasARowBehindTheOneThatWasRead() {
        byte[] file = Fixtures.bytes(GdeltMentionsWriteTest.class, FILE);
        List<Event> events = new ArrayList<>(WriteBack.events(file, FILE));
        events.set(
                2,
                events.get(2).toBuilder()
                        .addSource(Source.builder()
                                .url("http://example.org/new")
                                .published(EventTime.parse("2026-03-12T10:30Z"))
                                .build())
                        .build());
        List<List<String>> before = rows(file);
        List<List<String>> after = rows(WriteBack.write(events, FORMAT));
        assertThat(after).hasSize(6);
        assertThat(after.get(3).subList(0, 6))
                .containsExactly("900001", "20260312103000", "20260312103000", "1", "", "http://example.org/new");
        assertThat(after.subList(0, 3)).isEqualTo(before.subList(0, 3));
        assertThat(after.subList(4, 6)).isEqualTo(before.subList(3, 5));
    }

    @Test
    void anEventWithoutSourcesHasARowThatNamesNone() {
        Event event = Event.builder()
                .id(EventId.of("clash-1"))
                .type(EventType.ARMED_CLASH)
                .time(EventTime.of(LocalDate.of(2026, 3, 11)))
                .build();
        List<Event> read = WriteBack.events(WriteBack.write(List.of(event), FORMAT), "x.mentions.CSV");
        assertThat(read).hasSize(1);
        assertThat(read.get(0).id().toString()).matches("9[0-9]{11}");
        assertThat(read.get(0).sources().get(0).url()).isEmpty();
    }

    @Test
    void anEventThatSaysNoTimeIsReportedAndLeftOut() {
        Event event =
                Event.builder().id(EventId.of("5")).type(EventType.UNKNOWN).build();
        assertThat(WriteBack.findings(List.of(event), FORMAT))
                .containsExactly("unwritable-event: event 5 says nothing for the column MentionTimeDate, without which"
                        + " gdelt2-mentions has no row; it is left out");
    }
}
