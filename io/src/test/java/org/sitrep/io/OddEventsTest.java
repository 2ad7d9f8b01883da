package org.sitrep.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.finding.Finding;
import org.sitrep.id.EventId;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

/** What a format cannot say is left out and told, and never becomes a row that nobody can read. */
class OddEventsTest {
    private static final Event ORDINARY = Event.builder()
            .id(EventId.of("4711"))
            .type(EventType.ARMED_CLASH)
            .time(EventTime.of(LocalDate.of(2021, 3, 4)))
            .addPlace(Place.builder()
                    .name("Kidal")
                    .coordinates(Coordinates.of(18.44, 1.4))
                    .build())
            .build();

    static Stream<Format> formats() {
        return Formats.all().stream().filter(format -> format.canRead() && format.canWrite());
    }

    static List<Event> odd() {
        return List.of(
                with("2", EventTime.ofYear(0)),
                with("4", EventTime.ofYear(9999)),
                ORDINARY.toBuilder()
                        .id(EventId.of("an id/with, odd\tsigns \"and\" Ünïcödé"))
                        .build(),
                ORDINARY.toBuilder().id(EventId.of("6")).places(List.of()).build(),
                ORDINARY.toBuilder()
                        .id(EventId.of("7"))
                        .note("a\ttab, a \"quote\",\r\na line; and | a bar\u0000\u2028")
                        .title("\uFEFF=1+1")
                        .addTag("a;b")
                        .build(),
                ORDINARY.toBuilder()
                        .id(EventId.of("8"))
                        .addSource(Source.builder()
                                .publisher("A; B,C\tD")
                                .url("not a url")
                                .published(EventTime.ofYear(0))
                                .build())
                        .build(),
                ORDINARY);
    }

    private static Event with(String id, EventTime time) {
        return ORDINARY.toBuilder().id(EventId.of(id)).time(time).build();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatIsWrittenCanBeReadAndWhatIsNotIsTold(Format format) throws IOException {
        List<Finding> told = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter writer = RecordWriter.create(out, format.id())) {
            writer.onFinding(told::add);
            for (Event event : odd()) {
                writer.write(event);
            }
        }
        ReadOptions options =
                ReadOptions.builder().format(format.id()).onError(OnError.SKIP).build();
        try (RecordReader reader = RecordReader.open(new ByteArrayInputStream(out.toByteArray()), "odd", options)) {
            long read = reader.events().count();
            Result result = new Result(format.id(), "", List.of(), reader.summary());
            assertThat(result.rejects()).isEmpty();
            long left = told.stream()
                    .filter(finding -> finding.code().equals("unwritable-event"))
                    .count();
            assertThat(read + left).isEqualTo(odd().size());
        }
    }
}
