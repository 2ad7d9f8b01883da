package org.sitrep.io.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.io.Limits;
import org.sitrep.io.json.JsonFactories;

/** How the texts of cells become values of JSON. Immutable and thread-safe. */
final class JsonValues {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern LITERAL = Pattern.compile("true|false");
    private static final JsonFactory FACTORY = JsonFactories.of(Limits.DEFAULT);
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final JsonWriting writing;

    JsonValues(JsonWriting writing) {
        this.writing = writing;
    }

    /**
     * The JSON of a text.
     *
     * @param name the name of the cell
     * @param text the text
     * @param before the value that it comes in place of, whose type is kept if it can be; null if there is none
     */
    byte[] json(String name, String text, @Nullable JsonToken before) {
        if (before != null && before.isStructStart()) {
            return (text.isEmpty() ? "null" : text).getBytes(StandardCharsets.UTF_8);
        }
        boolean untyped = before == null || before == JsonToken.VALUE_NULL;
        boolean bare = untyped
                ? name.startsWith(JsonTableFormat.OUTER) || writing.isBare(name)
                : before != JsonToken.VALUE_STRING;
        if (text.isEmpty() && (bare || writing.isNullable(name)) && before != JsonToken.VALUE_STRING) {
            return NULL;
        }
        return bare && isBare(text) ? text.getBytes(StandardCharsets.UTF_8) : quoted(text);
    }

    private static boolean isBare(String text) {
        return NUMBER.matcher(text).matches() || LITERAL.matcher(text).matches() || isNested(text);
    }

    private static boolean isNested(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return false;
        }
        try (JsonParser parser = FACTORY.createParser(text.getBytes(StandardCharsets.UTF_8))) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    static byte[] quoted(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 2);
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.writeString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
