package org.sitrep.io.sitrep;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Serial;

/** Gives each member of the document and each record a line of its own. */
final class LinePrinter extends MinimalPrettyPrinter {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Outside the document 0, in it 1, in a section 2, in a record 3 and more. */
    private int depth;

    @Override
    public void writeStartObject(JsonGenerator generator) throws IOException {
        super.writeStartObject(generator);
        depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int members) throws IOException {
        depth--;
        super.writeEndObject(generator, members);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
        super.writeObjectEntrySeparator(generator);
        breakLine(generator, 1);
    }

    @Override
    public void writeStartArray(JsonGenerator generator) throws IOException {
        super.writeStartArray(generator);
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
        breakLine(generator, 2);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
        super.writeArrayValueSeparator(generator);
        breakLine(generator, 2);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) throws IOException {
        breakLine(generator, 2);
        depth--;
        super.writeEndArray(generator, values);
    }

    private void breakLine(JsonGenerator generator, int deepest) throws IOException {
        if (depth <= deepest) {
            generator.writeRaw('\n');
        }
    }
}
