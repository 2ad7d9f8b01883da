package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.casualty.Count;
import org.sitrep.code.CodeScheme;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.Finding;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.id.SourceId;
import org.sitrep.id.StatementId;
import org.sitrep.party.Identifier;
import org.sitrep.source.Origin;
import org.sitrep.statement.Statement;
import org.sitrep.time.EventTime;

/**
 * The JSON of single values of one type, each a scope of its own, as it stands in Sitrep's own formats: for binding values in
 * a mapper of the user's own.
 *
 * <p>Thread-safe.
 *
 * @param <T> the type of the values
 */
public final class ValueJson<T> {
    /** All types, apart from vocabularies, which are strings. */
    private static final List<ValueJson<?>> ALL = List.of(
            record(Event.class),
            record(Statement.class),
            record(Record.class),
            // a party is more often a part of something than a record of its own
            new ValueJson<>(Shapes.WHOLE_PARTY.type(), Shapes.PARTY),
            new ValueJson<>(Shapes.WHOLE_SOURCE.type(), Shapes.SOURCE),
            new ValueJson<>(Origin.class, Shapes.ORIGIN),
            ofShape(Shapes.CODING),
            ofShape(Shapes.COORDINATES),
            ofShape(Shapes.PLACE),
            ofShape(Shapes.TIE),
            ofShape(Shapes.ATTRIBUTION),
            ofShape(Shapes.QUOTE),
            ofShape(Shapes.BREAKDOWN),
            ofShape(Shapes.CLAIM),
            ofShape(Shapes.PARTICIPANT),
            ofShape(Shapes.WEAPON),
            ofShape(Shapes.LINK),
            ofShape(Shapes.DATASET),
            new ValueJson<>(EventTime.class, JsonTypes.TIME),
            new ValueJson<>(Count.class, JsonTypes.COUNT),
            new ValueJson<>(CodeScheme.class, JsonTypes.SCHEME),
            new ValueJson<>(Identifier.class, JsonTypes.IDENTIFIER),
            new ValueJson<>(ClaimId.class, JsonTypes.CLAIM_ID),
            new ValueJson<>(EventId.class, JsonTypes.EVENT_ID),
            new ValueJson<>(PartyId.class, JsonTypes.PARTY_ID),
            new ValueJson<>(SourceId.class, JsonTypes.SOURCE_ID),
            new ValueJson<>(StatementId.class, JsonTypes.STATEMENT_ID));

    private final Class<T> type;
    private final @Nullable JsonType<T> json;

    /** A type; without {@code json} it is a record, which is tagged with its kind. */
    private ValueJson(Class<T> type, @Nullable JsonType<T> json) {
        this.type = type;
        this.json = json;
    }

    private static <T> ValueJson<T> ofShape(JsonShape<T, ?> shape) {
        return new ValueJson<>(shape.type(), shape);
    }

    private static <T extends Record> ValueJson<T> record(Class<T> type) {
        return new ValueJson<>(type, null);
    }

    /**
     * All types of values that have attributes or a text form.
     *
     * @return the types
     */
    public static List<ValueJson<?>> all() {
        return ALL;
    }

    /**
     * The type of the values.
     *
     * @return the type
     */
    public Class<T> type() {
        return type;
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator where to write it, at a place where a value may stand
     * @param layouts the layouts of rows of which the columns are not spelt out
     * @throws IOException if it cannot be written
     */
    public void write(T value, JsonGenerator generator, KnownLayouts layouts) throws IOException {
        if (json == null) {
            new RecordJsonWriter(layouts).write((Record) value, generator, new JsonScope());
        } else {
            json.write(value, new JsonOut(generator, new JsonScope(), new OriginForms(layouts)));
        }
    }

    /**
     * Reads the value that begins with the parser's current token, up to its last token.
     *
     * @param parser the parser
     * @param layouts the layouts of rows of which the columns are not spelt out
     * @param findings is told what is wrong, an error last
     * @return the value, or {@code null} if it could not be read, which was told as an error
     * @throws IOException if the JSON is malformed or cannot be read
     */
    public @Nullable T read(JsonParser parser, KnownLayouts layouts, Consumer<? super Finding> findings)
            throws IOException {
        JsonInput input = JsonInput.ofParser(parser);
        if (json == null) {
            return readRecord(input, layouts, findings);
        }
        JsonIn in = new JsonIn(input, new JsonScope(), new OriginLayouts(layouts), findings);
        T value = json.read(in);
        Finding rejection = in.rejection();
        if (rejection != null) {
            findings.accept(rejection);
            return null;
        }
        return Objects.requireNonNull(value, "what was not rejected");
    }

    private @Nullable T readRecord(JsonInput input, KnownLayouts layouts, Consumer<? super Finding> findings)
            throws IOException {
        RecordResult result = new RecordJsonReader(layouts, findings).read(input, new JsonScope());
        if (result instanceof RecordResult.Read read && type.isInstance(read.record())) {
            return type.cast(read.record());
        }
        if (result instanceof RecordResult.Rejected rejected) {
            findings.accept(rejected.finding());
        } else if (result instanceof RecordResult.Broken broken) {
            findings.accept(broken.finding());
        } else {
            findings.accept(JsonFindings.otherKind(input.tokenLocation(), type));
        }
        return null;
    }
}
