package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that is written whole where it first occurs within a scope, and by its id afterwards.
 *
 * @param <V> the type of the values
 */
final class ReferenceType<V> implements JsonType<V> {
    private final JsonShape<V, ?> whole;
    private final JsonType<?> idType;
    private final Function<V, @Nullable String> id;
    private final Function<String, V> ofId;
    private final Function<JsonScope, Map<String, V>> known;

    /**
     * Such a type.
     *
     * @param whole how the value is written whole
     * @param idType how its id is written
     * @param id gives the id of a value, or {@code null} for one that has none and is always written whole
     * @param ofId makes a value of which only the id is known
     * @param known where the scope keeps such values
     */
    ReferenceType(
            JsonShape<V, ?> whole,
            JsonType<?> idType,
            Function<V, @Nullable String> id,
            Function<String, V> ofId,
            Function<JsonScope, Map<String, V>> known) {
        this.whole = whole;
        this.idType = idType;
        this.id = id;
        this.ofId = ofId;
        this.known = known;
    }

    JsonShape<V, ?> whole() {
        return whole;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        String name = whole.type().getSimpleName();
        return definitions.reference(name + "Reference", () -> {
            Map<String, Object> schema = SchemaDefinitions.node(
                    "description",
                    "A " + name
                            + " written whole, or the id of one that was written whole before it in the same document,"
                            + " or line of records. An id alone says that there is one of which nothing else is known.");
            schema.put("oneOf", List.of(idType.schema(definitions), whole.schema(definitions)));
            return schema;
        });
    }

    @Override
    public String expected() {
        return "an object, or a string with an id";
    }

    @Override
    public void write(V value, JsonOut out) throws IOException {
        String valueId = id.apply(value);
        if (valueId != null && !introduce(valueId, value, out.scope())) {
            out.generator().writeString(valueId);
        } else {
            whole.write(value, out);
        }
    }

    /** Makes a value known to a scope that is written or read whole elsewhere, such as a record. */
    void introduce(V value, JsonScope scope) {
        String valueId = id.apply(value);
        if (valueId != null) {
            known.apply(scope).put(valueId, value);
        }
    }

    private boolean introduce(String valueId, V value, JsonScope scope) {
        V before = known.apply(scope).put(valueId, value);
        return !value.equals(before);
    }

    @Override
    public @Nullable V read(JsonIn in) throws IOException {
        if (in.at(JsonToken.START_OBJECT)) {
            V value = whole.read(in);
            if (value != null) {
                introduce(value, in.scope());
            }
            return value;
        }
        if (!in.at(JsonToken.VALUE_STRING)) {
            in.rejectWrongType(expected());
            return null;
        }
        String valueId = in.text();
        V value = known.apply(in.scope()).get(valueId);
        if (value != null) {
            return value;
        }
        try {
            return ofId.apply(valueId);
        } catch (IllegalArgumentException e) {
            in.rejectNotUnderstood(e);
            return null;
        }
    }
}
