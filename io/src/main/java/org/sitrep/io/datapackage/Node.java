package org.sitrep.io.datapackage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that can be taken apart and put together. Its values are strings, booleans, {@link Numeral}, {@link Raw}, lists
 * and nodes; a member that is {@code null} is left out.
 *
 * <p>Not thread-safe.
 */
final class Node {
    private final Map<String, Object> members = new LinkedHashMap<>();
    /** The row that it was read from; no part of what it says. */
    private @Nullable TableCells row;

    /** A number as it stands in the text. */
    record Numeral(String text) {
        static Numeral of(long number) {
            return new Numeral(Long.toString(number));
        }
    }

    /** JSON that is written as it is. */
    record Raw(String json) {}

    /** The members; changes go through. */
    Map<String, Object> members() {
        return members;
    }

    @Nullable TableCells row() {
        return row;
    }

    void row(TableCells cells) {
        row = cells;
    }

    @Nullable Object get(List<String> path) {
        Object value = this;
        for (String name : path) {
            if (!(value instanceof Node node)) {
                return null;
            }
            value = node.members.get(name);
        }
        return value;
    }

    /** The string at a path, or {@code null} if there is none. */
    @Nullable String text(List<String> path) {
        return get(path) instanceof String text ? text : null;
    }

    /** Takes a value out, and the objects around it that hold nothing else. */
    void remove(List<String> path) {
        if (path.size() > 1 && members.get(path.get(0)) instanceof Node inner) {
            inner.remove(path.subList(1, path.size()));
            if (inner.members.isEmpty()) {
                members.remove(path.get(0));
            }
        } else if (path.size() == 1) {
            members.remove(path.get(0));
        }
    }

    /** Puts a value, and the objects around it that are not there. */
    void put(List<String> path, Object value) {
        Node node = this;
        for (String name : path.subList(0, path.size() - 1)) {
            Object inner = node.members.get(name);
            if (!(inner instanceof Node)) {
                inner = new Node();
                node.members.put(name, inner);
            }
            node = (Node) inner;
        }
        node.members.put(path.get(path.size() - 1), value);
    }

    /** Reads the value that begins with the parser's current token; {@code null} for null. */
    static @Nullable Object read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        switch (token) {
            case START_OBJECT -> {
                Node node = new Node();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    Object value = read(parser);
                    if (value != null) {
                        node.members.put(name, value);
                    }
                }
                return node;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    Object value = read(parser);
                    if (value != null) {
                        list.add(value);
                    }
                }
                return list;
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return token == JsonToken.VALUE_TRUE;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return new Numeral(parser.getText());
            }
            case VALUE_NULL -> {
                return null;
            }
            default -> {
                return parser.getText();
            }
        }
    }

    /** Reads a whole text; {@code null} for null. */
    static @Nullable Object parse(JsonFactory factory, byte[] json) throws IOException {
        try (JsonParser parser = factory.createParser(json)) {
            if (parser.nextToken() == null) {
                return null;
            }
            Object value = read(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "something follows the value");
            }
            return value;
        }
    }

    /** The JSON text of a value. */
    static byte[] toJson(JsonFactory factory, Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(bytes)) {
            write(value, generator);
        }
        return bytes.toByteArray();
    }

    /** The JSON text of a value. */
    static String toText(JsonFactory factory, Object value) throws IOException {
        return new String(toJson(factory, value), StandardCharsets.UTF_8);
    }

    static void write(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof Node node) {
            generator.writeStartObject();
            for (Map.Entry<String, Object> member : node.members.entrySet()) {
                generator.writeFieldName(member.getKey());
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object element : list) {
                write(element, generator);
            }
            generator.writeEndArray();
        } else if (value instanceof Numeral number) {
            generator.writeNumber(number.text());
        } else if (value instanceof Raw raw) {
            generator.writeRawValue(raw.json());
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else {
            generator.writeString((String) value);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Node that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.toString();
    }
}
