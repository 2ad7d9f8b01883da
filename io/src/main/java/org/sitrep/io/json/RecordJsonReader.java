package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Finding;
import org.sitrep.party.Party;

/**
 * Reads records from JSON objects, one at a time.
 *
 * <p>What is wrong becomes a finding: a warning is given to a consumer, an error comes in place of the record. A finding has
 * line and column and, as its field, the path within the record, such as {@code casualties[2].count}:
 *
 * <table>
 * <caption>Codes of findings</caption>
 * <tr><th>code</th><th>severity</th><th>what became of it</th></tr>
 * <tr><td>{@code unknown-member}</td><td>warning</td><td>the member is not read</td></tr>
 * <tr><td>{@code duplicate-member}</td><td>warning</td><td>the last one counts</td></tr>
 * <tr><td>{@code unknown-term}</td><td>warning, or error</td><td>the word becomes {@code other}, or {@code unknown}, whichever its
 * vocabulary has; an event keeps it as a coding of the scheme {@code sitrep-event-type}. Where the vocabulary has neither, the
 * record is rejected</td></tr>
 * <tr><td>{@code unknown-layout}</td><td>warning</td><td>a row's columns are those that it has cells for</td></tr>
 * <tr><td>{@code bad-value}</td><td>error</td><td>the record is rejected</td></tr>
 * <tr><td>{@code missing-attribute}</td><td>error</td><td>the record is rejected</td></tr>
 * <tr><td>{@code malformed-json}, {@code limit-exceeded}</td><td>error</td><td>reading ends</td></tr>
 * </table>
 *
 * <p>A rejected record gives one finding, for what rejected it first; the parties and sources that it introduces are known all
 * the same to what follows. {@code null} is read as an absent attribute. An id of a party or source that the scope does not
 * know becomes one of which only the id is known. {@code "record"} need not stand first, but reading is faster where it does.
 *
 * <p>Not thread-safe: one reader serves one file.
 */
public final class RecordJsonReader {
    static final String TAG = "record";
    static final String EVENT = "event";
    static final String STATEMENT = "statement";
    static final String PARTY = "party";
    static final String DATASET = "dataset";

    private final OriginLayouts layouts;
    private final Consumer<? super Finding> warnings;

    /**
     * A reader.
     *
     * @param known the layouts of rows that files do not spell out
     * @param warnings is told what does not keep a record from being read, in the order of the file
     */
    public RecordJsonReader(KnownLayouts known, Consumer<? super Finding> warnings) {
        this.layouts = new OriginLayouts(known);
        this.warnings = warnings;
    }

    /**
     * Reads the line of an {@code sitrep-ndjson} file; each line is a scope of its own.
     *
     * @param factory made by {@link JsonFactories#of}
     * @param file the name of the file
     * @param line the number of the line, from 1
     * @param bytes holds the line, which is not blank
     * @param offset where the line begins in {@code bytes}
     * @param length how many bytes the line has, without the line end
     * @param scope is cleared first; to be used again for the next line
     * @return what became of the record; never leaves off before the end of the line
     * @throws IOException never for what stands in the line
     */
    public RecordResult readLine(
            JsonFactory factory, String file, long line, byte[] bytes, int offset, int length, JsonScope scope)
            throws IOException {
        scope.clear();
        try (JsonInput input = JsonInput.ofLine(factory, file, line, bytes, offset, length)) {
            JsonParser parser = input.parser();
            try {
                if (parser.nextToken() == null) {
                    return new RecordResult.Broken(JsonFindings.malformed(
                            input.locate(parser.currentLocation()), "there is no record in this line"));
                }
                RecordResult result = read(input, scope);
                if (!(result instanceof RecordResult.Broken) && parser.nextToken() != null) {
                    return new RecordResult.Broken(JsonFindings.malformed(
                            input.tokenLocation(),
                            "something follows the record in this line, which must stand alone"));
                }
                return result;
            } catch (IOException e) {
                return new RecordResult.Broken(input.findingFor(e));
            }
        }
    }

    /**
     * Reads the record that begins with the parser's current token.
     *
     * <p>Afterwards the parser's current token is the last of the record, unless the result is {@link RecordResult.Broken}.
     *
     * @param input where to read from
     * @param scope what was read whole before
     * @return what became of the record
     * @throws IOException if the stream below cannot be read
     */
    public RecordResult read(JsonInput input, JsonScope scope) throws IOException {
        try {
            JsonIn in = new JsonIn(input, scope, layouts, warnings);
            RecordResult read = readRecord(in);
            Finding rejection = in.rejection();
            if (rejection != null) {
                return new RecordResult.Rejected(rejection);
            }
            return Objects.requireNonNull(read, "what was not rejected");
        } catch (IOException e) {
            return new RecordResult.Broken(input.findingFor(e));
        }
    }

    private static @Nullable RecordResult readRecord(JsonIn in) throws IOException {
        if (!in.at(JsonToken.START_OBJECT)) {
            in.rejectWrongType("an object");
            return null;
        }
        JsonStreamContext object = in.context();
        if (in.next() == JsonToken.END_OBJECT) {
            in.rejectMissing(object, "a record", TAG);
            return null;
        }
        if (!in.bringForward(TAG)) {
            in.skipRest();
            in.rejectMissing(object, "a record", TAG);
            return null;
        }
        String kind = in.at(JsonToken.VALUE_STRING) ? in.text() : "";
        return switch (kind) {
            case EVENT -> read(members(Shapes.EVENT, in, object));
            case STATEMENT -> read(members(Shapes.STATEMENT, in, object));
            case PARTY -> {
                Party party = members(Shapes.WHOLE_PARTY, in, object);
                if (party != null) {
                    Shapes.PARTY.introduce(party, in.scope());
                }
                yield read(party);
            }
            case DATASET -> {
                Dataset dataset = members(Shapes.DATASET, in, object);
                yield dataset == null ? null : new RecordResult.Described(dataset);
            }
            default -> {
                in.rejectKind();
                yield null;
            }
        };
    }

    private static @Nullable RecordResult read(@Nullable Record record) {
        return record == null ? null : new RecordResult.Read(record);
    }

    private static <T> @Nullable T members(JsonShape<T, ?> shape, JsonIn in, JsonStreamContext object)
            throws IOException {
        in.replay();
        return shape.readMembers(in, object);
    }
}
