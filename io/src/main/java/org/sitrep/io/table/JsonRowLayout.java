package org.sitrep.io.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    private final String inner;
    private final int startColumn;
    private final Optional<JsonFrame> frame;
    private final Optional<byte[]> gap;
    private final Optional<byte[]> tail;

    /**
     * How the objects of a file fall into cells that stand at a place of their own.
     *
     * @param inner the member in which the cells stand; empty if that is the object itself
     * @param startColumn the column in which an object begins; 0 for objects that begin anywhere
     * @param frame what stands around the objects of the file; empty if it is not known
     * @param gap the bytes before an object, from the one before it; empty if they are not known
     * @param tail the bytes behind an object that is the last; empty if it is not
     */
    record Surroundings(
            String inner, int startColumn, Optional<JsonFrame> frame, Optional<byte[]> gap, Optional<byte[]> tail) {}

    JsonRowLayout(String format, String name, String file, List<String> columns, Surroundings around) {
        super(format, name, file, columns);
        this.inner = around.inner();
        this.startColumn = around.startColumn();
        this.frame = around.frame();
        this.gap = around.gap();
        this.tail = around.tail();
    }

    /** What stands around the objects of the file; empty if it is not known. */
    Optional<JsonFrame> frame() {
        return frame;
    }

    /** The bytes before the object, from the one before it or the beginning of the file; empty if they are not known. */
    Optional<byte[]> gap() {
        return gap;
    }

    /** The bytes behind the object, up to the end of the file; empty if it is not the last one. */
    Optional<byte[]> tail() {
        return tail;
    }

    /** The object as a row for a mapping. */
    JsonRow row(byte[] object, long line) {
        JsonRow row = new JsonRow(file(), FACTORY, Integer.MAX_VALUE, inner);
        try {
            row.read(object, 0, line, startColumn);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
        return row;
    }

    /**
     * An object with other values in some members; all else stays byte for byte.
     *
     * @param row the object
     * @param changes the new texts by the index of the cell, null for each that stays
     * @param values how texts become JSON
     */
    byte[] edited(byte[] row, @Nullable String[] changes, JsonValues values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(row.length + 64);
        try (JsonParser parser = FACTORY.createParser(row)) {
            parser.nextToken();
            JsonMembers members = new JsonMembers(parser, inner);
            int copied = 0;
            JsonToken token = members.next();
            for (int i = 0; token != null; token = members.next(), i++) {
                int from = (int) parser.currentTokenLocation().getByteOffset();
                int to = endOf(parser, token);
                String change = i < changes.length ? changes[i] : null;
                if (change != null) {
                    out.write(row, copied, from - copied);
                    out.writeBytes(values.json(members.name(), change, token));
                    copied = to;
                }
            }
            out.write(row, copied, row.length - copied);
        } catch (IOException e) {
            throw new UncheckedIOException("the bytes of this row are no JSON object any more", e);
        }
        return out.toByteArray();
    }

    /** Where the value ends that begins with the current token. */
    private static int endOf(JsonParser parser, JsonToken token) throws IOException {
        if (token.isStructStart()) {
            parser.skipChildren();
        } else {
            parser.finishToken();
        }
        return (int) parser.currentLocation().getByteOffset();
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
    private int walk(byte[] row, int first, int last, List<String> cells) {
        try (JsonParser parser = FACTORY.createParser(row)) {
            parser.nextToken();
            JsonMembers members = new JsonMembers(parser, inner);
            JsonToken token = members.next();
            for (int i = 0; token != null; token = members.next(), i++) {
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
