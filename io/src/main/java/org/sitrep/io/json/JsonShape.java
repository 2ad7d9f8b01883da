package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitrep.id.RecordId;

/**
 * The table of one type of values: its attributes, in the order in which they are written. Both directions follow it, so
 * that nothing can be written that is not read.
 *
 * @param <T> the type of the values
 * @param <B> its builder
 */
final class JsonShape<T, B> implements JsonType<T> {
    private final Class<T> type;
    private final String name;
    private final List<JsonMember<T, B, ?>> members;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final BiConsumer<B, JsonIn> completion;

    private JsonShape(Table<T, B> table, Function<B, T> build) {
        this.type = table.type;
        this.name = table.name;
        this.members = List.copyOf(table.members);
        this.builder = table.builder;
        this.build = build;
        this.completion = table.completion;
        for (int i = 0; i < members.size(); i++) {
            if (indexes.put(members.get(i).name(), i) != null || i >= Long.SIZE) {
                throw new IllegalArgumentException(
                        "a name twice, or too many names: " + members.get(i).name());
            }
        }
    }

    /**
     * Begins a table.
     *
     * @param type the type of the values
     * @param name what such a value is called in messages, with its article: {@code an event}
     * @param builder makes a new builder
     */
    static <T, B> Table<T, B> of(Class<T> type, String name, Supplier<B> builder) {
        return new Table<>(type, name, builder);
    }

    /** The type of the values. */
    Class<T> type() {
        return type;
    }

    List<JsonMember<T, B, ?>> members() {
        return members;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference(type.getSimpleName(), () -> objectSchema(definitions));
    }

    /** What a JSON Schema says of such a value as a record, which names its kind. */
    Map<String, Object> recordSchema(String kind, SchemaDefinitions definitions) {
        return definitions.reference(type.getSimpleName() + "Record", () -> objectSchema(kind, definitions));
    }

    /** The definition itself. */
    Map<String, Object> objectSchema(SchemaDefinitions definitions) {
        return objectSchema(null, definitions);
    }

    private Map<String, Object> objectSchema(@Nullable String kind, SchemaDefinitions definitions) {
        Map<String, Object> schema = definitions.describe(type, "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (kind != null) {
            Map<String, Object> tag = SchemaDefinitions.node("description", "What kind of record this is.");
            tag.put("const", kind);
            properties.put(RecordJsonReader.TAG, tag);
            required.add(RecordJsonReader.TAG);
        }
        for (JsonMember<T, B, ?> member : members) {
            Map<String, Object> property =
                    SchemaDefinitions.node("description", definitions.words().member(type, member.name()));
            property.putAll(member.schema(definitions));
            properties.put(member.name(), property);
            if (member.required()) {
                required.add(member.name());
            }
        }
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    @Override
    public String expected() {
        return "an object";
    }

    @Override
    public void write(T value, JsonOut out) throws IOException {
        out.generator().writeStartObject();
        writeMembers(value, out);
        out.generator().writeEndObject();
    }

    /** Writes the attributes into an object that is open. */
    void writeMembers(T value, JsonOut out) throws IOException {
        for (int i = 0; i < members.size(); i++) {
            members.get(i).write(value, out);
        }
    }

    @Override
    public @Nullable T read(JsonIn in) throws IOException {
        if (!in.at(JsonToken.START_OBJECT)) {
            in.rejectWrongType(expected());
            return null;
        }
        return readMembers(in, in.context());
    }

    /** Reads from after the current token to the end of the object, of which the context is given. */
    @Nullable T readMembers(JsonIn in, JsonStreamContext object) throws IOException {
        @Nullable Object[] held = new Object[members.size()];
        int failuresBefore = in.failures();
        long seen = 0;
        while (in.next() != JsonToken.END_OBJECT) {
            Integer index = indexes.get(in.name());
            if (index == null) {
                in.skipUnknownMember(name);
                continue;
            }
            if ((seen & 1L << index) != 0) {
                in.warnOfDuplicate();
            }
            seen |= 1L << index;
            Object value = in.next() == JsonToken.VALUE_NULL
                    ? null
                    : members.get(index).read(in);
            held[index] = value;
            if (value instanceof RecordId id && in.isRecord(object)) {
                in.recordId(id);
            }
        }
        return in.failures() == failuresBefore ? build(held, in, object) : null;
    }

    private @Nullable T build(@Nullable Object[] held, JsonIn in, JsonStreamContext object) {
        B values = builder.get();
        for (int i = 0; i < held.length; i++) {
            JsonMember<T, B, ?> member = members.get(i);
            Object value = held[i];
            if (value != null) {
                member.set(values, value);
            } else if (member.required()) {
                in.rejectMissing(object, name, member.name());
                return null;
            }
        }
        completion.accept(values, in);
        try {
            return build.apply(values);
        } catch (IllegalArgumentException | DateTimeException e) {
            in.rejectObject(object, e);
            return null;
        }
    }

    /** A table while it is written down. */
    static final class Table<T, B> {
        private final Class<T> type;
        private final String name;
        private final Supplier<B> builder;
        private final List<JsonMember<T, B, ?>> members = new ArrayList<>();
        private BiConsumer<B, JsonIn> completion = (values, in) -> {};

        private Table(Class<T> type, String name, Supplier<B> builder) {
            this.type = type;
            this.name = name;
            this.builder = builder;
        }

        /** An attribute without which there is no such value. */
        <V> Table<T, B> required(String member, Function<T, V> getter, BiConsumer<B, V> setter, JsonType<V> type) {
            members.add(JsonMember.required(member, getter, setter, type));
            return this;
        }

        /** An attribute that may be absent. */
        <V> Table<T, B> optional(
                String member, Function<T, Optional<V>> getter, BiConsumer<B, V> setter, JsonType<V> type) {
            members.add(JsonMember.optional(member, getter, setter, type));
            return this;
        }

        /** A text that may be absent. */
        Table<T, B> text(String member, Function<T, Optional<String>> getter, BiConsumer<B, String> setter) {
            return optional(member, getter, setter, JsonTypes.TEXT);
        }

        /** An attribute with a value that goes without saying. */
        <V> Table<T, B> withDefault(
                String member, Function<T, V> getter, BiConsumer<B, V> setter, JsonType<V> type, V absent) {
            members.add(JsonMember.withDefault(member, getter, setter, type, absent));
            return this;
        }

        /** An attribute of any number of values. */
        <V> Table<T, B> list(
                String member, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter, JsonType<V> type) {
            members.add(JsonMember.list(member, getter, setter, type));
            return this;
        }

        /** Something to be done before the value is built from what was read. */
        Table<T, B> completedBy(BiConsumer<B, JsonIn> last) {
            completion = last;
            return this;
        }

        JsonShape<T, B> build(Function<B, T> build) {
            return new JsonShape<>(this, build);
        }
    }
}
