package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.Term;

/**
 * One attribute of a value and the member of the JSON object that holds it.
 *
 * @param <T> the type that has the attribute
 * @param <B> its builder
 * @param <A> what a member holds: a value, or a list of values
 */
abstract class JsonMember<T, B, A> {
    private final SerializedString name;
    private final boolean required;
    private final BiConsumer<B, A> setter;

    private JsonMember(String name, boolean required, BiConsumer<B, A> setter) {
        this.name = new SerializedString(name);
        this.required = required;
        this.setter = setter;
    }

    static <T, B, V> JsonMember<T, B, V> required(
            String name, Function<T, V> getter, BiConsumer<B, V> setter, JsonType<V> type) {
        return new Single<>(name, true, getter, setter, type, null);
    }

    static <T, B, V> JsonMember<T, B, V> optional(
            String name, Function<T, Optional<V>> getter, BiConsumer<B, V> setter, JsonType<V> type) {
        return new Single<>(name, false, value -> getter.apply(value).orElse(null), setter, type, null);
    }

    static <T, B, V> JsonMember<T, B, V> withDefault(
            String name, Function<T, V> getter, BiConsumer<B, V> setter, JsonType<V> type, V absent) {
        return new Single<>(
                name,
                false,
                value -> {
                    V attribute = getter.apply(value);
                    return attribute.equals(absent) ? null : attribute;
                },
                setter,
                type,
                absent);
    }

    static <T, B, V> JsonMember<T, B, List<V>> list(
            String name, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter, JsonType<V> type) {
        return new Many<>(name, getter, setter, type);
    }

    final String name() {
        return name.getValue();
    }

    final SerializedString serializedName() {
        return name;
    }

    final boolean required() {
        return required;
    }

    abstract boolean list();

    abstract JsonType<?> type();

    /** The values of the attribute; none where it is absent. */
    abstract List<? extends Object> values(T value);

    /** What a JSON Schema says of what the member holds. */
    abstract Map<String, Object> schema(SchemaDefinitions definitions);

    /** Writes name and value, or nothing where the attribute is absent. */
    abstract void write(T value, JsonOut out) throws IOException;

    /** Reads what the member holds; as {@link JsonType#read}. */
    abstract @Nullable A read(JsonIn in) throws IOException;

    /** Gives the builder what {@link #read} gave. */
    @SuppressWarnings("unchecked")
    final void set(B builder, Object held) {
        setter.accept(builder, (A) held);
    }

    private static final class Single<T, B, V> extends JsonMember<T, B, V> {
        private final Function<T, @Nullable V> getter;
        private final JsonType<V> type;
        private final @Nullable V absent;

        Single(
                String name,
                boolean required,
                Function<T, @Nullable V> getter,
                BiConsumer<B, V> setter,
                JsonType<V> type,
                @Nullable V absent) {
            super(name, required, setter);
            this.getter = getter;
            this.type = type;
            this.absent = absent;
        }

        @Override
        boolean list() {
            return false;
        }

        @Override
        JsonType<V> type() {
            return type;
        }

        @Override
        List<? extends Object> values(T value) {
            V attribute = getter.apply(value);
            return attribute == null ? List.of() : List.of(attribute);
        }

        @Override
        Map<String, Object> schema(SchemaDefinitions definitions) {
            Map<String, Object> schema = type.schema(definitions);
            if (absent != null) {
                schema.put("default", absent instanceof Term term ? term.code() : absent);
            }
            return schema;
        }

        @Override
        void write(T value, JsonOut out) throws IOException {
            V attribute = getter.apply(value);
            if (attribute != null) {
                out.generator().writeFieldName(serializedName());
                type.write(attribute, out);
            }
        }

        @Override
        @Nullable V read(JsonIn in) throws IOException {
            return type.read(in);
        }
    }

    private static final class Many<T, B, V> extends JsonMember<T, B, List<V>> {
        private final Function<T, List<V>> getter;
        private final JsonType<V> type;

        Many(String name, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter, JsonType<V> type) {
            super(name, false, setter);
            this.getter = getter;
            this.type = type;
        }

        @Override
        boolean list() {
            return true;
        }

        @Override
        JsonType<V> type() {
            return type;
        }

        @Override
        List<? extends Object> values(T value) {
            return List.copyOf(getter.apply(value));
        }

        @Override
        Map<String, Object> schema(SchemaDefinitions definitions) {
            Map<String, Object> schema = SchemaDefinitions.node("type", "array");
            schema.put("items", type.schema(definitions));
            return schema;
        }

        @Override
        void write(T value, JsonOut out) throws IOException {
            List<V> attribute = getter.apply(value);
            if (attribute.isEmpty()) {
                return;
            }
            out.generator().writeFieldName(serializedName());
            out.generator().writeStartArray();
            for (V element : attribute) {
                type.write(element, out);
            }
            out.generator().writeEndArray();
        }

        @Override
        @Nullable List<V> read(JsonIn in) throws IOException {
            if (!in.at(JsonToken.START_ARRAY)) {
                in.rejectWrongType("an array");
                return null;
            }
            List<V> elements = new ArrayList<>();
            while (in.next() != JsonToken.END_ARRAY) {
                V element = type.read(in);
                if (element != null) {
                    elements.add(element);
                }
            }
            return elements;
        }
    }
}
