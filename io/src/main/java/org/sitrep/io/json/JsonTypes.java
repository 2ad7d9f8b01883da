package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
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
    static final JsonType<String> TEXT = new Parsed<>("a string", text -> text, text -> text);
    static final JsonType<EventTime> TIME = new Parsed<>("a string with a time", EventTime::parse, EventTime::toString);
    static final JsonType<Count> COUNT = new Parsed<>("a string with a count", Count::parse, Count::toString);
    static final JsonType<Instant> INSTANT =
            new Parsed<>("a string with an instant such as 2024-05-01T12:00:00Z", Instant::parse, Instant::toString);
    static final JsonType<CodeScheme> SCHEME = new Parsed<>("a string", CodeScheme::of, CodeScheme::id);
    static final JsonType<ClaimId> CLAIM_ID = new Parsed<>("a string", ClaimId::of, ClaimId::value);
    static final JsonType<EventId> EVENT_ID = new Parsed<>("a string", EventId::of, EventId::value);
    static final JsonType<PartyId> PARTY_ID = new Parsed<>("a string", PartyId::of, PartyId::value);
    static final JsonType<SourceId> SOURCE_ID = new Parsed<>("a string", SourceId::of, SourceId::value);
    static final JsonType<StatementId> STATEMENT_ID = new Parsed<>("a string", StatementId::of, StatementId::value);
    static final JsonType<Identifier> IDENTIFIER =
            new Parsed<>("a string of the form system:value", Identifier::parse, Identifier::toString);
    static final JsonType<Boolean> FLAG = new Flag();
    static final JsonType<Double> DEGREES = new Degrees();
    static final JsonType<Long> LINE = new Line();

    private JsonTypes() {}

    private record Parsed<V>(String expected, Function<String, V> parse, Function<V, String> print)
            implements JsonType<V> {
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
