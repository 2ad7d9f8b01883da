package org.sitrep.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.party.Party;
import org.sitrep.statement.Statement;

/**
 * Writes records as JSON objects, without building trees.
 *
 * <p>Equal records give equal bytes, if the scope is in the same state. Not thread-safe: one writer serves one file.
 */
public final class RecordJsonWriter {
    private final OriginForms layouts;

    /**
     * A writer.
     *
     * @param known the layouts of rows of which the columns are not spelt out
     */
    public RecordJsonWriter(KnownLayouts known) {
        this.layouts = new OriginForms(known);
    }

    /**
     * Writes a record, beginning with {@code "record"}.
     *
     * @param record the record
     * @param out made by a factory of {@link JsonFactories#of} and writing to a byte stream, at a place where a value may stand
     * @param scope what was written whole before
     * @throws IOException if it cannot be written
     */
    public void write(Record record, JsonGenerator out, JsonScope scope) throws IOException {
        JsonOut to = new JsonOut(out, scope, layouts);
        out.writeStartObject();
        if (record instanceof Event event) {
            out.writeStringField(RecordJsonReader.TAG, RecordJsonReader.EVENT);
            Shapes.EVENT.writeMembers(event, to);
        } else if (record instanceof Party party) {
            out.writeStringField(RecordJsonReader.TAG, RecordJsonReader.PARTY);
            Shapes.WHOLE_PARTY.writeMembers(party, to);
            Shapes.PARTY.introduce(party, scope);
        } else {
            out.writeStringField(RecordJsonReader.TAG, RecordJsonReader.STATEMENT);
            Shapes.STATEMENT.writeMembers((Statement) record, to);
        }
        out.writeEndObject();
    }
}
