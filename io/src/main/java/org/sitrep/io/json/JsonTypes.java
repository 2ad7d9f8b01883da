package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.casualty.Count;
import org.sitrep.code.CodeScheme;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.id.SourceId;
import org.sitrep.id.StatementId;
import org.sitrep.party.Identifier;
import org.sitrep.time.EventTime;

/** The types that stand in JSON as one string, number or boolean. */
final class JsonTypes {
    static final JsonType<String> TEXT = new Parsed<>(String.class, "a string", Map.of(), text -> text, text -> text);

    /** A text that must not be blank; where it is, that is told of the object which it belongs to. */
    static final JsonType<String> NAME =
            new Parsed<>(String.class, "a string", pattern(TextPatterns.NOT_BLANK), text -> text, text -> text);

    static final JsonType<EventTime> TIME = new Parsed<>(
            EventTime.class, "a string with a time", pattern(TextPatterns.TIME), EventTime::parse, EventTime::toString);
    static final JsonType<Count> COUNT = new Parsed<>(
            Count.class, "a string with a count", pattern(TextPatterns.COUNT), Count::parse, Count::toString);
    static final JsonType<Instant> INSTANT = new Parsed<>(
            Instant.class,
            "a string with an instant such as 2024-05-01T12:00:00Z",
            Map.of("format", "date-time"),
            Instant::parse,
            Instant::toString);
    static final JsonType<CodeScheme> SCHEME =
            new Parsed<>(CodeScheme.class, "a string", pattern(TextPatterns.SCHEME), CodeScheme::of, CodeScheme::id);
    static final JsonType<ClaimId> CLAIM_ID = id(ClaimId.class, ClaimId::of, ClaimId::value);
    static final JsonType<EventId> EVENT_ID = id(EventId.class, EventId::of, EventId::value);
    static final JsonType<PartyId> PARTY_ID = id(PartyId.class, PartyId::of, PartyId::value);
    static final JsonType<SourceId> SOURCE_ID = id(SourceId.class, SourceId::of, SourceId::value);
    static final JsonType<StatementId> STATEMENT_ID = id(StatementId.class, StatementId::of, StatementId::value);
    static final JsonType<Identifier> IDENTIFIER = new Parsed<>(
            Identifier.class,
            "a string of the form system:value",
            pattern(TextPatterns.IDENTIFIER),
            Identifier::parse,
            Identifier::toString);
    static final JsonType<Boolean> FLAG = new Flag();
    static final JsonType<Double> DEGREES = new Degrees();
    static final JsonType<Long> LINE = new Line();

    private JsonTypes() {}

    private static <V> JsonType<V> id(Class<V> type, Function<String, V> parse, Function<V, String> print) {
        return new Parsed<>(type, "a string", pattern(TextPatterns.NOT_BLANK), parse, print);
    }

    private static Map<String, Object> pattern(String pattern) {
        return Map.of("pattern", pattern);
    }

    /**
     * A text form.
     *
     * @param type the type of the values
     * @param expected as {@link JsonType#expected}
     * @param form what a schema says of the text
     * @param parse reads the text form
     * @param print writes it
     */
    private record Parsed<V>(
            Class<V> type,
            String expected,
            Map<String, Object> form,
            Function<String, V> parse,
            Function<V, String> print)
            implements JsonType<V> {
        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            if (type.getName().startsWith("java.")) {
                return with(SchemaDefinitions.node("type", "string"));
            }
            return definitions.reference(type.getSimpleName(), () -> with(definitions.describe(type, "string")));
        }

        private Map<String, Object> with(Map<String, Object> schema) {
            schema.putAll(form);
            return schema;
        }

        @Override
        public void write(V value, JsonOut out) throws IOException {
            out.generator().writeString(print.apply(value));
        }

        @Override
        public @Nullable V read(JsonIn in) throws IOException {
            if (!in.at(JsonToken.VALUE_STRING)) {
                in.rejectWrongType(expected);
                return null;
            }
            try {
                return parse.apply(in.text());
            } catch (IllegalArgumentException | DateTimeException e) {
                in.rejectNotUnderstood(e);
                return null;
            }
        }
    }

    private static final class Flag implements JsonType<Boolean> {
        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.node("type", "boolean");
        }

        @Override
        public String expected() {
            return "true or false";
        }

        @Override
        public void write(Boolean value, JsonOut out) throws IOException {
            out.generator().writeBoolean(value);
        }

        @Override
        public @Nullable Boolean read(JsonIn in) throws IOException {
            if (in.at(JsonToken.VALUE_TRUE)) {
                return Boolean.TRUE;
            }
            if (in.at(JsonToken.VALUE_FALSE)) {
                return Boolean.FALSE;
            }
            in.rejectWrongType(expected());
            return null;
        }
    }

    private static final class Degrees implements JsonType<Double> {
        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.node("type", "number");
        }

        @Override
        public String expected() {
            return "a number";
        }

        @Override
        public void write(Double value, JsonOut out) throws IOException {
            out.generator().writeNumber(value.doubleValue());
        }

        @Override
        public @Nullable Double read(JsonIn in) throws IOException {
            if (in.at(JsonToken.VALUE_NUMBER_FLOAT) || in.at(JsonToken.VALUE_NUMBER_INT)) {
                return Double.valueOf(in.text());
            }
            in.rejectWrongType(expected());
            return null;
        }
    }

    private static final class Line implements JsonType<Long> {
        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            Map<String, Object> schema = SchemaDefinitions.node("type", "integer");
            schema.put("minimum", 0);
            return schema;
        }

        @Override
        public String expected() {
            return "a whole number from 0";
        }

        @Override
        public void write(Long value, JsonOut out) throws IOException {
            out.generator().writeNumber(value.longValue());
        }

        @Override
        public @Nullable Long read(JsonIn in) throws IOException {
            if (!in.at(JsonToken.VALUE_NUMBER_INT)) {
                in.rejectWrongType(expected());
                return null;
            }
            try {
                long line = Long.parseLong(in.text());
                if (line >= 0) {
                    return line;
                }
            } catch (NumberFormatException e) {
                // falls through: a number that no file has as many lines as
            }
            in.reject("must be " + expected() + " to 2^63-1");
            return null;
        }
    }
}
