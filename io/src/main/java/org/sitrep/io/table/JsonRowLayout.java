package org.sitrep.io.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.Limits;
import org.sitrep.io.json.JsonFactories;
import org.sitrep.source.RowLayout;

/**
 * How the objects of a JSON file fall into cells: a cell for each member, all of the same names in the same order.
 *
 * <p>The row is the object as it stands in the file, so that {@code 10.0}, {@code "10"}, {@code null} and an absent member stay
 * what they are: a number is a cell as it is spelt, {@code null} is empty, and an absent member is no column.
 */
final class JsonRowLayout extends RowLayout {
    /** Rows were within the limits when they were read. */
    private static final JsonFactory FACTORY = JsonFactories.of(
            new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE));

    private final int startColumn;

    /** A layout for objects that begin at a column of their line; 0 for those that begin anywhere. */
    JsonRowLayout(String format, String name, String file, List<String> columns, int startColumn) {
        super(format, name, file, columns);
        this.startColumn = startColumn;
    }

    @Override
    protected int size(byte[] row) {
        return columns().size();
    }

    @Override
    protected String cell(byte[] row, int index) {
        List<String> cells = new ArrayList<>(1);
        walk(row, index, index, cells);
        return cells.isEmpty() ? "" : cells.get(0);
    }

    @Override
    protected List<String> cells(byte[] row) {
        List<String> cells = new ArrayList<>(columns().size());
        walk(row, 0, Integer.MAX_VALUE, cells);
        return cells;
    }

    @Override
    protected SourceLocation locate(byte[] row, int index, long line) {
        int offset = walk(row, index, index, new ArrayList<>(1));
        SourceLocation location = JsonRow.place(file(), row, offset, line, startColumn);
        return index < columns().size() ? location.withField(columns().get(index)) : location;
    }

    @Override
    protected String text(byte[] row) {
        return new String(row, StandardCharsets.UTF_8);
    }

    /** Adds the cells from the first to the last; returns the offset of the last value, or the end if there is none such. */
    private static int walk(byte[] row, int first, int last, List<String> cells) {
        try (JsonParser parser = FACTORY.createParser(row)) {
            parser.nextToken();
            for (int i = 0; parser.nextToken() == JsonToken.FIELD_NAME; i++) {
                JsonToken token = parser.nextToken();
                int offset = (int) parser.currentTokenLocation().getByteOffset();
                if (i >= first) {
                    cells.add(text(parser, token, row, offset));
                } else {
                    parser.skipChildren();
                }
                if (i == last) {
                    return offset;
                }
            }
            return row.length;
        } catch (IOException e) {
            throw new UncheckedIOException("the bytes of this row are no JSON object any more", e);
        }
    }

    private static String text(JsonParser parser, JsonToken token, byte[] row, int offset) throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        if (!token.isStructStart()) {
            return parser.getText();
        }
        parser.skipChildren();
        int end = (int) parser.currentLocation().getByteOffset();
        return new String(row, offset, end - offset, StandardCharsets.UTF_8);
    }
}
