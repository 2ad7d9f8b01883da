package org.sitrep.io.loss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.event.Event;
import org.sitrep.id.EventId;
import org.sitrep.io.Conversion;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Format;
import org.sitrep.io.Formats;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RecordWriter;
import org.sitrep.io.WriteBack;

/** Each format that can be read is converted to each that can be written, and the totals of what is lost are checked. */
class EveryPairTest {
    static Stream<Arguments> pairs() {
        List<Format> targets = Formats.all().stream().filter(Format::canWrite).toList();
        return Formats.all().stream()
                .filter(Format::canRead)
                .filter(source -> !source.id().equals("words")) // a format of the tests, which reads no events
                .flatMap(source -> targets.stream().map(target -> Arguments.of(source.id(), target.id())));
    }

    /** A file of a format: written in it or, if it is only read, kept beside its tests. */
    private static byte[] file(String format) throws IOException {
        return Formats.get(format).canWrite()
                ? WriteBack.write(FieldEvents.all(), format)
                : Files.readAllBytes(Fixtures.path(EveryPairTest.class, "/org/sitrep/io/icews/dataverse.json"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theTotalsAddUp(String source, String target) throws IOException {
        byte[] file = file(source);
        LossMeter losses = LossMeter.into(target);
        losses.source(source);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Event> events;
        try (RecordReader reader = open(file, source);
                RecordWriter writer = RecordWriter.create(out, target)) {
            writer.onWrite(losses::add);
            Conversion.convert(reader, writer);
        }
        try (RecordReader reader = open(file, source)) {
            events = reader.events().toList();
        }
        List<Event> back;
        try (RecordReader reader = open(out.toByteArray(), target)) {
            back = reader.events().toList();
        }
        assertThat(events).hasSizeGreaterThanOrEqualTo(2);
        if (back.size() > events.size()) {
            back = joined(back);
        }
        assertThat(back).hasSameSizeAs(events);

        Map<String, Long> present = new TreeMap<>();
        Map<String, Long> same = new TreeMap<>();
        for (int i = 0; i < events.size(); i++) {
            count("id", List.of(events.get(i).id()), List.of(back.get(i).id()), present, same);
            count("codings", events.get(i).codings(), back.get(i).codings(), present, same);
            count("time", list(events.get(i).time()), list(back.get(i).time()), present, same);
            count("places", events.get(i).places(), back.get(i).places(), present, same);
            count("weapons", events.get(i).weapons(), back.get(i).weapons(), present, same);
            count("sources", events.get(i).sources(), back.get(i).sources(), present, same);
            count("links", events.get(i).links(), back.get(i).links(), present, same);
            count("note", list(events.get(i).note()), list(back.get(i).note()), present, same);
            count("tags", events.get(i).tags(), back.get(i).tags(), present, same);
        }
        LossReport report = losses.report();
        present.forEach((name, number) -> {
            AttributeLoss loss = report.attribute(name);
            assertThat(loss.present()).as("%s present", name).isEqualTo(number);
            assertThat(loss.exact()).as("%s exact", name).isEqualTo(same.getOrDefault(name, 0L));
            assertThat(loss.exact() + loss.approximate() + loss.dropped())
                    .as("sum of %s", name)
                    .isEqualTo(number);
        });
        assertThat(report.attribute("type").present()).isEqualTo(events.size());
        assertThat(report.attribute("participants").present())
                .isEqualTo(events.stream()
                        .mapToLong(event -> event.participants().size())
                        .sum());
        assertThat(report.attribute("casualties").present())
                .isEqualTo(events.stream()
                        .mapToLong(event -> event.casualties().size())
                        .sum());
        assertThat(report.exact() + report.approximate() + report.dropped()).isEqualTo(report.present());
        if (source.equals(target)) {
            assertThat(report.exact()).isEqualTo(report.present());
        }
    }

    /** The events of a format that has a row for each source: rows with one id are one event. */
    private static List<Event> joined(List<Event> rows) {
        Map<EventId, Event> joined = new LinkedHashMap<>();
        for (Event row : rows) {
            joined.merge(
                    row.id(),
                    row,
                    (one, other) ->
                            one.toBuilder().addAllSources(other.sources()).build());
        }
        return List.copyOf(joined.values());
    }

    private static RecordReader open(byte[] file, String format) throws IOException {
        return RecordReader.open(
                new ByteArrayInputStream(file),
                "in",
                ReadOptions.builder().format(format).build());
    }

    private static <T> List<T> list(Optional<T> value) {
        return value.stream().toList();
    }

    private static void count(
            String name, List<?> before, List<?> after, Map<String, Long> present, Map<String, Long> same) {
        if (!before.isEmpty()) {
            present.merge(name, (long) before.size(), Long::sum);
            List<Object> left = new ArrayList<>(after);
            same.merge(name, before.stream().filter(left::remove).count(), Long::sum);
        }
    }
}
