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

/** Writes one document, section by section, without holding any. */
final class DocumentSink implements RecordSink {
    static final String DATASET_MEMBER = "dataset";

    private final JsonGenerator generator;
    private final JsonScope document = new JsonScope();
    private final RecordJsonWriter records = new RecordJsonWriter(FormatLayouts.INSTANCE);
    private Section section = Section.NONE;

    DocumentSink(OutputStream out) throws IOException {
        generator = JsonFactories.of(Limits.DEFAULT).createGenerator(out).setPrettyPrinter(new LinePrinter());
        generator.writeStartObject();
        generator.writeStringField(SitrepJsonFormat.VERSION_MEMBER, SitrepJsonFormat.VERSION);
    }

    @Override
    public void dataset(Dataset dataset) throws IOException {
        generator.writeFieldName(DATASET_MEMBER);
        DatasetJson.write(dataset, generator);
    }

    @Override
    public void write(Record record) throws IOException {
        Section own = Section.of(record);
        if (own != section && section != Section.RECORDS) {
            endSection();
            section = own.compareTo(section) > 0 ? own : Section.RECORDS;
            generator.writeFieldName(section.member());
            generator.writeStartArray();
        }
        records.write(record, generator, document);
    }

    private void endSection() throws IOException {
        if (section != Section.NONE) {
            generator.writeEndArray();
        }
    }

    @Override
    public void close() throws IOException {
        try (generator) {
            endSection();
            generator.writeEndObject();
            generator.writeRaw('\n');
        }
    }
}
