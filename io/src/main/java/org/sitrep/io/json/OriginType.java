package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.io.json.JsonScope.LayoutKey;
import org.sitrep.source.CellLayout;
import org.sitrep.source.Origin;

/**
 * The row that a record was read from.
 *
 * <p>{@code cells} is an object of the cells that are not empty, by the name of their column, where the columns have distinct
 * names and the row has as many cells as there are columns; otherwise it is an array of all cells. {@code columns} is left
 * out where {@link KnownLayouts} has these very columns for the layout, or where they were spelt out for the same format,
 * layout and file before within the scope.
 */
final class OriginType implements JsonType<Origin> {
    static final JsonShape<OriginParts, OriginParts> PARTS = JsonShape.of(
                    OriginParts.class, "an origin", OriginParts::new)
            .required("format", OriginParts::format, OriginParts::format, JsonTypes.NAME)
            .required("layout", OriginParts::layout, OriginParts::layout, JsonTypes.NAME)
            .withDefault("file", OriginParts::file, OriginParts::file, JsonTypes.TEXT, "")
            .withDefault("line", OriginParts::line, OriginParts::line, JsonTypes.LINE, 0L)
            .optional("columns", OriginParts::columns, OriginParts::columns, OriginParts.COLUMNS)
            .required("cells", OriginParts::cells, OriginParts::cells, OriginParts.CELLS)
            .build(parts -> parts);

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference("Origin", () -> PARTS.objectSchema(definitions));
    }

    @Override
    public String expected() {
        return PARTS.expected();
    }

    @Override
    public void write(Origin value, JsonOut out) throws IOException {
        PARTS.write(out.layouts().parts(value, out.scope()), out);
    }

    @Override
    public @Nullable Origin read(JsonIn in) throws IOException {
        JsonStreamContext object = in.context();
        OriginParts parts = PARTS.read(in);
        if (parts == null) {
            return null;
        }
        try {
            return origin(parts, in, object);
        } catch (IllegalArgumentException e) {
            in.rejectObject(object, e);
            return null;
        }
    }

    private static @Nullable Origin origin(OriginParts parts, JsonIn in, JsonStreamContext object) {
        LayoutKey key = parts.key();
        if (key.format().isBlank() || key.layout().isBlank()) {
            throw new IllegalArgumentException("format and layout must not be empty");
        }
        List<String> columns = parts.columns().orElse(null);
        boolean spelt = columns != null;
        if (columns == null) {
            columns = in.scope().columns(key);
        }
        if (columns == null) {
            columns = in.layouts().known(key);
        }
        List<String> names = parts.cells().names();
        if (columns == null) {
            in.warnOf(
                    object,
                    JsonFindings.UNKNOWN_LAYOUT,
                    "does not name its columns, and the layout is not known: " + key.format() + " " + key.layout());
            columns = names == null ? List.of() : names.stream().distinct().toList();
        }
        CellLayout layout = in.layouts().of(key, columns);
        if (spelt) {
            in.scope().putColumns(key, layout.columns());
        }
        if (names == null) {
            return layout.origin(parts.line(), parts.cells().values());
        }
        return layout.origin(
                parts.line(), cellsInOrder(layout, names, parts.cells().values(), in, object));
    }

    private static List<String> cellsInOrder(
            CellLayout layout, List<String> names, List<String> values, JsonIn in, JsonStreamContext object) {
        String[] cells = new String[layout.columns().size()];
        Arrays.fill(cells, "");
        boolean[] seen = new boolean[cells.length];
        for (int i = 0; i < names.size(); i++) {
            int index = layout.indexOf(names.get(i));
            if (index < 0) {
                throw new IllegalArgumentException("the layout has no column " + JsonFindings.excerpt(names.get(i))
                        + ", of which there is a cell");
            }
            if (seen[index]) {
                in.warnOf(
                        object,
                        JsonFindings.DUPLICATE_MEMBER,
                        "has the cell " + JsonFindings.excerpt(names.get(i)) + " more than once; the last one counts");
            }
            seen[index] = true;
            cells[index] = values.get(i);
        }
        return Arrays.asList(cells);
    }
}
