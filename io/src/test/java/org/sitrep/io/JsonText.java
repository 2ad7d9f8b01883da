package org.sitrep.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sitrep.event.Event;

/** Reads JSON that a test has spelt out. */
public final class JsonText {
    private JsonText() {}

    /** Reads a text in a format, passing over bad objects; line breaks within records do not matter. */
    public static Fixtures.Result read(Path folder, String format, String json) throws IOException {
        return read(
                folder,
                ReadOptions.builder().format(format).onError(OnError.SKIP).build(),
                json);
    }

    /** Reads a text with options. */
    public static Fixtures.Result read(Path folder, ReadOptions options, String json) throws IOException {
        Path file = folder.resolve("test.json");
        Files.write(file, json.getBytes(StandardCharsets.UTF_8));
        try (RecordReader reader = RecordReader.open(file, options)) {
            List<Event> events = reader.events().toList();
            return new Fixtures.Result(reader.format().id(), reader.layout(), events, reader.summary());
        }
    }

    /** The events without their origins, for comparing what different files have said. */
    public static List<Event> withoutOrigin(List<Event> events) {
        return events.stream()
                .map(event -> event.toBuilder().origin(Optional.empty()).build())
                .toList();
    }
}
