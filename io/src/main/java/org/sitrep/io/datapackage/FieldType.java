package org.sitrep.io.datapackage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.io.datapackage.Node.Numeral;

/** The types of the fields, of those that a Table Schema has, and how their values stand in a cell. */
enum FieldType {
    STRING {
        @Override
        @Nullable String cell(Object value, JsonFactory factory) {
            return value instanceof String text && isPlain(text) ? text : null;
        }

        @Override
        Object value(String cell, JsonFactory factory) {
            return cell;
        }
    },
    INTEGER {
        @Override
        @Nullable String cell(Object value, JsonFactory factory) {
            return value instanceof Numeral number ? number.text() : null;
        }

        @Override
        Object value(String cell, JsonFactory factory) {
            String text = cell.strip();
            return INTEGER_TEXT.matcher(text).matches() ? new Numeral(text) : cell;
        }
    },
    NUMBER {
        @Override
        @Nullable String cell(Object value, JsonFactory factory) {
            return value instanceof Numeral number ? number.text() : null;
        }

        @Override
        Object value(String cell, JsonFactory factory) {
            String text = cell.strip();
            if (NUMBER_TEXT.matcher(text).matches()) {
                return new Numeral(text);
            }
            if (LOOSE_NUMBER.matcher(text).matches() && Double.isFinite(Double.parseDouble(text))) {
                return new Numeral(Double.toString(Double.parseDouble(text)));
            }
            return cell;
        }
    },
    BOOLEAN {
        @Override
        @Nullable String cell(Object value, JsonFactory factory) {
            return value instanceof Boolean flag ? flag.toString() : null;
        }

        @Override
        Object value(String cell, JsonFactory factory) {
            // a spreadsheet writes TRUE; the standard takes 1 as well
            return switch (cell.strip().toLowerCase(Locale.ROOT)) {
                case "true", "1" -> true;
                case "false", "0" -> false;
                default -> cell;
            };
        }
    },
    DATE {
        @Override
        @Nullable String cell(Object value, JsonFactory factory) {
            return value instanceof String text && isPlain(text) ? text : null;
        }

        @Override
        Object value(String cell, JsonFactory factory) {
            return cell;
        }
    },
    OBJECT {
        @Override
        @Nullable String cell(Object value, JsonFactory factory) throws IOException {
            return value instanceof Node ? Node.toText(factory, value) : null;
        }

        @Override
        Object value(String cell, JsonFactory factory) throws IOException {
            return json(cell, factory, Node.class, "a JSON object such as {\"note\":\"text\"}");
        }
    },
    ARRAY {
        @Override
        @Nullable String cell(Object value, JsonFactory factory) throws IOException {
            return value instanceof List<?> list && !list.isEmpty() ? Node.toText(factory, value) : null;
        }

        @Override
        Object value(String cell, JsonFactory factory) throws IOException {
            return json(cell, factory, List.class, "a JSON array such as [\"text\"]");
        }
    };

    private static final Pattern INTEGER_TEXT = Pattern.compile("-?(0|[1-9][0-9]{0,18})");
    private static final Pattern NUMBER_TEXT = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern LOOSE_NUMBER =
            Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?");

    /** The word for it in a schema. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The cell for a value, not empty, or {@code null} if no cell of this type can say it. */
    abstract @Nullable String cell(Object value, JsonFactory factory) throws IOException;

    /**
     * The value of a cell that is not empty. What is no number or boolean stays a string, so that the reader of records says
     * what is wrong with it.
     *
     * @throws NotThisTypeException if the cell is not the JSON that it should be
     */
    abstract Object value(String cell, JsonFactory factory) throws IOException;

    /** Thrown for a cell that holds no JSON of the right kind. */
    static final class NotThisTypeException extends IOException {
        private static final long serialVersionUID = 1L;

        NotThisTypeException(String message) {
            super(message);
        }
    }

    private static Object json(String cell, JsonFactory factory, Class<?> kind, String expected) throws IOException {
        try {
            Object value = Node.parse(factory, cell.getBytes(StandardCharsets.UTF_8));
            if (kind.isInstance(value)) {
                return value;
            }
        } catch (JsonProcessingException e) {
            throw new NotThisTypeException("must be " + expected + ", but is no JSON: "
                    + e.getOriginalMessage().replace('\n', ' '));
        }
        throw new NotThisTypeException("must be " + expected);
    }

    /**
     * Whether a text can stand in a cell for every reader of the standard: it is not empty, which means absent there, and has no
     * half of a surrogate pair and no control characters but tabs and line breaks.
     */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            } else if (Character.isLowSurrogate(c)) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
