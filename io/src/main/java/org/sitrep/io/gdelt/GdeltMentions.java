package org.sitrep.io.gdelt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.event.Event;
import org.sitrep.id.EventId;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import org.sitrep.source.Source;

/**
 * The articles of a GDELT 2.0 mentions file by the events that they mention, for adding them to the events as sources.
 *
 * <pre>{@code
 * GdeltMentions mentions = GdeltMentions.read(Path.of("20220127143000.mentions.CSV"), ReadOptions.DEFAULT);
 * try (RecordReader reader = RecordReader.open(Path.of("20220127143000.export.CSV"))) {
 *     mentions.join(reader.events()).forEach(event -> System.out.println(event.sources().size()));
 * }
 * }</pre>
 *
 * <p>The files of events and of mentions are in different orders. The articles of all mentions are therefore kept in memory,
 * some hundred bytes each; the events are not. Immutable and thread-safe.
 */
public final class GdeltMentions {
    private final Map<EventId, List<Source>> sources;

    private GdeltMentions(Map<EventId, List<Source>> sources) {
        this.sources = sources;
    }

    /**
     * Reads a mentions file.
     *
     * @param mentions the file
     * @param options how to read it; the format is {@link Gdelt2MentionsFormat} whatever they say
     * @return the articles
     * @throws IOException if the file cannot be read or is no mentions file, or a row cannot be read and the options do not pass it
     *     over
     */
    public static GdeltMentions read(Path mentions, ReadOptions options) throws IOException {
        Map<EventId, List<Source>> sources = new HashMap<>();
        try (RecordReader reader = RecordReader.open(
                mentions, options.toBuilder().format(Gdelt2MentionsFormat.ID).build())) {
            while (reader.next()) {
                if (reader.record() instanceof Event event) {
                    sources.computeIfAbsent(event.id(), id -> new ArrayList<>(1))
                            .addAll(event.sources());
                }
            }
        }
        return new GdeltMentions(sources);
    }

    /**
     * The articles that mention an event.
     *
     * @param id the id of the event
     * @return the articles in the order of the file, an article as often as it mentions the event; none if no article does
     */
    public List<Source> of(EventId id) {
        return List.copyOf(sources.getOrDefault(id, List.of()));
    }

    /**
     * The events with the articles that mention them as further sources; an article that is a source already, by its address, or
     * that mentions the event twice, is not added again.
     *
     * @param events events of a GDELT 2.0 file
     * @return the same events in the same order, lazily; closing the stream closes the one given
     */
    public Stream<Event> join(Stream<Event> events) {
        return events.map(this::join);
    }

    private Event join(Event event) {
        List<Source> mentions = sources.getOrDefault(event.id(), List.of());
        if (mentions.isEmpty()) {
            return event;
        }
        Set<String> known = new LinkedHashSet<>();
        event.sources().forEach(source -> source.url().ifPresent(known::add));
        Set<Source> added = new LinkedHashSet<>();
        for (Source mention : mentions) {
            if (mention.url().isEmpty() || known.add(mention.url().get())) {
                added.add(mention);
            }
        }
        return event.toBuilder().addAllSources(added).build();
    }
}
