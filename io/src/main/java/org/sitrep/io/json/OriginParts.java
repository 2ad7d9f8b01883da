package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.io.json.JsonScope.LayoutKey;

/** The row of a file that a record was read from, with every cell of it. */
final class OriginParts {
    static final JsonType<List<String>> COLUMNS = new Columns();
    static final JsonType<Cells> CELLS = new CellsType();

    private String format = "";
    private String layout = "";
    private String file = "";
    private long line;
    private @Nullable List<String> columns;
    private Cells cells = new Cells(null, List.of());

    /** The id of the format that the file was in, such as {@code gdelt2}. */
    String format() {
        return format;
    }

    void format(String value) {
        format = value;
    }

    /** The name of the layout within the format: formats come in versions with other columns. */
    String layout() {
        return layout;
    }

    void layout(String value) {
        layout = value;
    }

    /** The name of the file. */
    String file() {
        return file;
    }

    void file(String value) {
        file = value;
    }

    OriginParts key(LayoutKey key) {
        format = key.format();
        layout = key.layout();
        file = key.file();
        return this;
    }

    LayoutKey key() {
        return new LayoutKey(format, layout, file);
    }

    /** The line on which the row began, from 1; 0 where it is not known. */
    long line() {
        return line;
    }

    OriginParts line(long value) {
        line = value;
        return this;
    }

    /**
     * The names of the columns, spelt out the first time within a document or line; left out where they are those that the
     * format declares for the layout.
     */
    Optional<List<String>> columns() {
        return Optional.ofNullable(columns);
    }

    OriginParts columns(@Nullable List<String> value) {
        columns = value;
        return this;
    }

    /**
     * The cells that are not empty, by the name of their column; or all cells in order, where columns share a name or the row
     * has more or fewer cells than there are columns.
     */
    Cells cells() {
        return cells;
    }

    OriginParts cells(Cells value) {
        cells = value;
        return this;
    }

    /**
     * The cells of a row.
     *
     * @param names the columns that the values belong to, or {@code null} where the values are all cells in order
     * @param values the texts of the cells
     */
    record Cells(@Nullable List<String> names, List<String> values) {}

    private static final class Columns implements JsonType<List<String>> {
        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            Map<String, Object> schema = SchemaDefinitions.node("type", "array");
            schema.put("items", JsonTypes.TEXT.schema(definitions));
            return schema;
        }

        @Override
        public String expected() {
            return "an array";
        }

        @Override
        public void write(List<String> value, JsonOut out) throws IOException {
            out.generator().writeStartArray();
            for (String element : value) {
                out.generator().writeString(element);
            }
            out.generator().writeEndArray();
        }

        @Override
        public @Nullable List<String> read(JsonIn in) throws IOException {
            if (!in.at(JsonToken.START_ARRAY)) {
                in.rejectWrongType(expected());
                return null;
            }
            List<String> elements = new ArrayList<>();
            while (in.next() != JsonToken.END_ARRAY) {
                String element = JsonTypes.TEXT.read(in);
                if (element != null) {
                    elements.add(element);
                }
            }
            return elements;
        }
    }

    private static final class CellsType implements JsonType<Cells> {
        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            Map<String, Object> named = SchemaDefinitions.node("type", "object");
            named.put("additionalProperties", JsonTypes.TEXT.schema(definitions));
            return SchemaDefinitions.node("oneOf", List.of(named, COLUMNS.schema(definitions)));
        }

        @Override
        public String expected() {
            return "an object or an array";
        }

        @Override
        public void write(Cells value, JsonOut out) throws IOException {
            List<String> names = value.names();
            if (names == null) {
                COLUMNS.write(value.values(), out);
                return;
            }
            out.generator().writeStartObject();
            for (int i = 0; i < names.size(); i++) {
                String cell = value.values().get(i);
                if (!cell.isEmpty()) {
                    out.generator().writeStringField(names.get(i), cell);
                }
            }
            out.generator().writeEndObject();
        }

        @Override
        public @Nullable Cells read(JsonIn in) throws IOException {
            if (in.at(JsonToken.START_ARRAY)) {
                List<String> values = COLUMNS.read(in);
                return values == null ? null : new Cells(null, values);
            }
            if (!in.at(JsonToken.START_OBJECT)) {
                in.rejectWrongType(expected());
                return null;
            }
            List<String> names = new ArrayList<>();
            List<String> values = new ArrayList<>();
            while (in.next() != JsonToken.END_OBJECT) {
                names.add(in.name());
                String value = in.next() == JsonToken.VALUE_NULL ? "" : JsonTypes.TEXT.read(in);
                values.add(value == null ? "" : value);
            }
            return new Cells(names, values);
        }
    }
}
