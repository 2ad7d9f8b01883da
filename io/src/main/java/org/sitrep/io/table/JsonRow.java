package org.sitrep.io.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.json.JsonInput;

/**
 * An object of a JSON file, shown as a row: a cell for each member, in the order of the object.
 *
 * <p>A cell is the text of a string, the spelling of a number, {@code true} or {@code false}; {@code null} is empty; of an
 * object or array it is the JSON. A number such as {@code 10.0} or {@code 1e3} is the whole number that it is.
 */
final class JsonRow extends TableRow {
    /** Between cells; in no text in UTF-8. */
    private static final byte SEPARATOR = (byte) 0xff;

    private static final int MAX_DIGITS = 18;

    private final String file;
    private final JsonFactory factory;
    private final int maxCells;
    private final String inner;
    private final List<String> names = new ArrayList<>();
    private final BitSet nested = new BitSet();
    private byte[] raw = {};
    private byte[] cells = new byte[1 << 12];
    private int used;
    private int[] starts = new int[64];
    private int[] offsets = new int[64];
    private int column;

    /** A row of objects whose cells stand in an inner member; an empty name if they stand in the object itself. */
    JsonRow(String file, JsonFactory factory, int maxCells, String inner) {
        super(file, CellCharset.of(StandardCharsets.UTF_8), TableDialect.TSV);
        this.file = file;
        this.factory = factory;
        this.maxCells = maxCells;
        this.inner = inner;
    }

    /** The names of the members; of a defective object those before the defect. Changes with the next object. */
    List<String> names() {
        return names;
    }

    /** The cells that are objects or arrays. */
    BitSet nested() {
        return nested;
    }

    /** Shows an object, or the defect that it has. */
    void read(byte[] object, long number, long line, int startColumn) throws IOException {
        raw = object;
        column = startColumn;
        names.clear();
        nested.clear();
        used = 0;
        Optional<Finding> defect = Optional.empty();
        try (JsonInput input = JsonInput.ofLine(factory, file, line, object, 0, object.length)) {
            try {
                defect = readMembers(input.parser(), line);
            } catch (JsonProcessingException e) {
                long offset = e.getLocation() == null ? 0 : e.getLocation().getByteOffset();
                defect = Optional.of(input.findingFor(e).toBuilder()
                        .location(place((int) Math.max(0, Math.min(offset, object.length)), line))
                        .raw(cut(rawText()))
                        .build());
            }
        }
        int size = defect.isPresent() ? 0 : names.size();
        starts[size] = defect.isPresent() ? 0 : used;
        show(cells, starts, size, Math.max(0, starts[size] - 1), line);
        complete(number, LineEnd.NONE, defect);
    }

    private Optional<Finding> readMembers(JsonParser parser, long line) throws IOException {
        if (raw.length > 1 && raw[1] == 0) {
            // the parser would take it for UTF-16 or UTF-32
            return Optional.of(defect("malformed-json", "this is not JSON: found a NUL byte", place(1, line)));
        }
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Optional.of(defect("bad-value", "expected an object here", place(0, line)));
        }
        JsonMembers members = new JsonMembers(parser, inner);
        for (JsonToken token = members.next(); token != null; token = members.next()) {
            int index = names.size();
            if (index == maxCells) {
                int at = (int) parser.currentTokenLocation().getByteOffset();
                return Optional.of(
                        defect("too-many-cells", "the object has more than " + maxCells + " members", place(at, line)));
            }
            if (index + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                offsets = Arrays.copyOf(offsets, 2 * offsets.length);
            }
            names.add(members.name());
            starts[index] = used;
            offsets[index] = (int) parser.currentTokenLocation().getByteOffset();
            append(parser, token, index);
            reserve(1);
            cells[used++] = SEPARATOR;
        }
        return parser.nextToken() == null
                ? Optional.empty()
                : Optional.of(defect("malformed-json", "something follows the object", place(raw.length, line)));
    }

    private Finding defect(String code, String message, SourceLocation at) {
        return Finding.builder()
                .code(code)
                .severity(Severity.ERROR)
                .message(message)
                .location(at)
                .raw(cut(rawText()))
                .build();
    }

    private void append(JsonParser parser, JsonToken token, int index) throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        if (token.isStructStart()) {
            nested.set(index);
            parser.skipChildren();
            int length = (int) parser.currentLocation().getByteOffset() - offsets[index];
            reserve(length);
            System.arraycopy(raw, offsets[index], cells, used, length);
            used += length;
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            append(wholeIfItIs(parser.getText()));
        } else if (token == JsonToken.VALUE_STRING) {
            append(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        } else {
            append(parser.getText());
        }
    }

    /** JSON does not tell 10.0 from 10. */
    private static String wholeIfItIs(String number) {
        try {
            BigDecimal value = new BigDecimal(number).stripTrailingZeros();
            boolean small = (long) value.precision() - value.scale() <= MAX_DIGITS;
            return small && value.scale() <= 0 ? value.toBigIntegerExact().toString() : number;
        } catch (NumberFormatException e) {
            // an exponent beyond all bounds
            return number;
        }
    }

    private void append(String text) {
        append(text.toCharArray(), 0, text.length());
    }

    private void append(char[] text, int from, int length) {
        reserve(length);
        for (int i = 0; i < length; i++) {
            char c = text[from + i];
            if (c >= 0x80) {
                byte[] rest = wellFormed(new String(text, from + i, length - i)).getBytes(StandardCharsets.UTF_8);
                reserve(rest.length);
                System.arraycopy(rest, 0, cells, used, rest.length);
                used += rest.length;
                return;
            }
            cells[used++] = (byte) c;
        }
    }

    /** The text with U+FFFD for each half of a surrogate pair that stands alone. */
    private static String wellFormed(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder made = new StringBuilder();
        text.codePoints().forEach(c -> made.appendCodePoint(c >= 0xd800 && c <= 0xdfff ? 0xfffd : c));
        return made.toString();
    }

    private void reserve(int more) {
        if (used + more > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(used + more, 2 * cells.length));
        }
    }

    @Override
    public SourceLocation locate(int index) {
        return place(index < size() ? offsets[index] : raw.length, line());
    }

    private SourceLocation place(int offset, long line) {
        return place(file, raw, offset, line, column);
    }

    /** The place of a byte of an object that begins at a line and column; column 0 if that of the beginning is 0 and counts. */
    static SourceLocation place(String file, byte[] raw, int offset, long line, int column) {
        long atLine = line;
        int atColumn = column;
        boolean known = column > 0;
        for (int i = 0; i < offset; i++) {
            byte b = raw[i];
            if (b == '\n' || b == '\r') {
                atLine += b == '\r' || i == 0 || raw[i - 1] != '\r' ? 1 : 0;
                atColumn = 1;
                known = true;
            } else if ((b & 0xc0) != 0x80) {
                atColumn++;
            }
        }
        return SourceLocation.of(file, atLine, known ? atColumn : 0);
    }

    @Override
    public int malformedCell() {
        return -1;
    }

    @Override
    public byte[] bytes() {
        return raw.clone();
    }

    @Override
    public String rawText() {
        return new String(raw, StandardCharsets.UTF_8);
    }
}
