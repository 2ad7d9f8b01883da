package org.sitrep.io.sitrep;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.io.Limits;
import org.sitrep.io.RecordSink;
import org.sitrep.io.json.DatasetJson;
import org.sitrep.io.json.FormatLayouts;
import org.sitrep.io.json.JsonFactories;
import org.sitrep.io.json.JsonScope;
import org.sitrep.io.json.RecordJsonWriter;

/** Writes one record a line. */
final class NdjsonSink implements RecordSink {
    private final JsonGenerator generator;
    private final JsonScope line = new JsonScope();
    private final RecordJsonWriter records = new RecordJsonWriter(FormatLayouts.INSTANCE);

    NdjsonSink(OutputStream out) throws IOException {
        // each line is ended here, since the generator only parts values
        this.generator = JsonFactories.of(Limits.DEFAULT).createGenerator(out).setRootValueSeparator(null);
    }

    @Override
    public void dataset(Dataset dataset) throws IOException {
        DatasetJson.writeRecord(dataset, generator);
        generator.writeRaw('\n');
    }

    @Override
    public void write(Record record) throws IOException {
        line.clear();
        records.write(record, generator, line);
        generator.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        generator.close();
    }
}
