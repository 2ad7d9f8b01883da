package org.sitrep.io.json;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type stand in JSON.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> the type of the values
 */
interface JsonType<V> {
    /** What stands in JSON for such a value, for messages: {@code a string}. */
    String expected();

    /**
     * What a JSON Schema says of such values.
     *
     * @param definitions gets the definitions that are referred to
     */
    Map<String, Object> schema(SchemaDefinitions definitions);

    /** Writes a value. */
    void write(V value, JsonOut out) throws IOException;

    /**
     * Reads a value. The current token is the first of the value, and is the last of it afterwards, whatever happens.
     *
     * @return the value, or {@code null} if there was none and {@code in} was told why
     */
    @Nullable V read(JsonIn in) throws IOException;
}
