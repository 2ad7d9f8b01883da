package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;

/** The codes of what may be wrong with a JSON text, and the wording of the findings. */
final class JsonFindings {
    /** A member that no attribute corresponds to; it is not read. */
    static final String UNKNOWN_MEMBER = "unknown-member";

    /** A word that a vocabulary does not have. */
    static final String UNKNOWN_TERM = "unknown-term";

    /** The same name twice in an object; the last one counts. */
    static final String DUPLICATE_MEMBER = "duplicate-member";

    /** A value of the wrong type, or that cannot be understood; the record is rejected. */
    static final String BAD_VALUE = "bad-value";

    /** Something without which there is no such value; the record is rejected. */
    static final String MISSING_ATTRIBUTE = "missing-attribute";

    /** A layout of rows that is not known and not spelt out; the columns are those that the row has cells for. */
    static final String UNKNOWN_LAYOUT = "unknown-layout";

    /** Not JSON; reading ends. */
    static final String MALFORMED_JSON = "malformed-json";

    /** Beyond what the limits allow; reading ends. */
    static final String LIMIT_EXCEEDED = "limit-exceeded";

    private static final Pattern FROM_CONSTRAINTS = Pattern.compile(",? from `StreamReadConstraints[^`]*`");
    private static final int RAW_LENGTH = 2000;
    private static final int EXCERPT_LENGTH = 80;
    private static final int MESSAGE_LENGTH = 500;

    private JsonFindings() {}

    /** The finding for a record that is of another kind than was asked for. */
    static Finding otherKind(SourceLocation location, Class<?> wanted) {
        return Finding.builder()
                .code(BAD_VALUE)
                .severity(Severity.ERROR)
                .message("this record is no " + wanted.getSimpleName())
                .location(location)
                .build();
    }

    /** The finding for a text that is not JSON, or goes beyond the limits. */
    static Finding malformed(JsonInput input, JsonProcessingException problem) {
        boolean limit = problem instanceof StreamConstraintsException;
        JsonLocation place = problem.getLocation();
        SourceLocation location = place == null ? input.tokenLocation() : input.locate(place);
        String reason = FROM_CONSTRAINTS.matcher(problem.getOriginalMessage()).replaceAll("");
        return Finding.builder()
                .code(limit ? LIMIT_EXCEEDED : MALFORMED_JSON)
                .severity(Severity.ERROR)
                .message((limit ? "the JSON goes beyond a limit: " : "this is not JSON: ") + oneLine(reason))
                .location(location)
                .build();
    }

    static Finding malformed(SourceLocation location, String message) {
        return Finding.builder()
                .code(MALFORMED_JSON)
                .severity(Severity.ERROR)
                .message(oneLine(message))
                .location(location)
                .build();
    }

    /** What a token is, with its article. */
    static String nameOf(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    static String withoutArticle(String noun) {
        return noun.substring(noun.indexOf(' ') + 1);
    }

    static String join(String path, String name) {
        return path.equals("the record") ? name : path + "." + name;
    }

    /** The beginning of a text, on one line. */
    static String excerpt(String text) {
        return oneLine(text.length() <= EXCERPT_LENGTH ? text : text.substring(0, EXCERPT_LENGTH) + "…");
    }

    /** The beginning of a text, long enough to find it again. */
    static String bounded(String text) {
        return text.length() <= RAW_LENGTH ? text : text.substring(0, RAW_LENGTH) + "…";
    }

    /** What an exception says, on one line of bounded length. */
    static String line(RuntimeException problem) {
        String message = String.valueOf(problem.getMessage());
        return oneLine(message.length() <= MESSAGE_LENGTH ? message : message.substring(0, MESSAGE_LENGTH) + "…");
    }

    private static String oneLine(String text) {
        return text.replace('\r', ' ').replace('\n', ' ');
    }

    /**
     * Skips the value that begins with the current token, up to its last token.
     *
     * @return the text of the value: of a string its content, of an object or array its JSON without blanks, cut where it is long
     */
    static String consume(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
            return parser.getText();
        }
        StringBuilder raw = new StringBuilder();
        int depth = 0;
        do {
            token = parser.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (raw.length() <= RAW_LENGTH) {
                append(raw, parser, token);
            }
        } while (depth > 0 && parser.nextToken() != null);
        return raw.toString();
    }

    private static void append(StringBuilder raw, JsonParser parser, JsonToken token) throws IOException {
        char last = raw.isEmpty() ? '[' : raw.charAt(raw.length() - 1);
        if (!token.isStructEnd() && last != '[' && last != '{' && last != ':') {
            raw.append(',');
        }
        if (token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING) {
            raw.append('"')
                    .append(JsonStringEncoder.getInstance().quoteAsString(parser.getText()))
                    .append(token == JsonToken.FIELD_NAME ? "\":" : "\"");
        } else {
            raw.append(parser.getText());
        }
    }
}
