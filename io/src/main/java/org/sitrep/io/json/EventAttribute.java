package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sitrep.event.Event;
import org.sitrep.io.Limits;

/**
 * An attribute of events, by the name that it has in JSON, which is that of its accessor.
 *
 * <p>Immutable and thread-safe.
 */
public final class EventAttribute {
    private static final JsonFactory FACTORY = JsonFactories.of(Limits.DEFAULT);

    private static final List<EventAttribute> ALL =
            Shapes.EVENT.members().stream().map(EventAttribute::new).toList();

    private final JsonMember<Event, ?, ?> member;

    private EventAttribute(JsonMember<Event, ?, ?> member) {
        this.member = member;
    }

    /**
     * All attributes.
     *
     * @return the attributes, in the order in which they are written
     */
    public static List<EventAttribute> all() {
        return ALL;
    }

    /**
     * The name.
     *
     * @return the name, such as {@code casualties}
     */
    public String name() {
        return member.name();
    }

    /**
     * Whether an event may have several values.
     *
     * @return true for a list
     */
    public boolean isList() {
        return member.list();
    }

    /**
     * What an event says in this attribute.
     *
     * @param event the event
     * @return the values: none where it is absent, several only for an attribute that is a list
     */
    public List<? extends Object> values(Event event) {
        return member.values(event);
    }

    /**
     * A value in JSON, as it stands in Sitrep's own formats but for its surroundings.
     *
     * @param value one of {@link #values}
     * @return the JSON; of a text, the text itself
     */
    public String text(Object value) {
        return value instanceof String text ? text : json(member.type(), value);
    }

    @SuppressWarnings("unchecked") // the value comes from the member of this type
    private static <V> String json(JsonType<V> type, Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            JsonOut out = new JsonOut(generator, new JsonScope(), new OriginForms(FormatLayouts.INSTANCE));
            type.write((V) value, out);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be written", e);
        }
        String json = bytes.toString(StandardCharsets.UTF_8);
        return json.startsWith("\"") && json.indexOf('\\') < 0 ? json.substring(1, json.length() - 1) : json;
    }
}
