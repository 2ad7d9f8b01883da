package org.sitrep.io.loss;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.sitrep.code.MatchRelation;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.Limits;
import org.sitrep.io.json.JsonFactories;

/** The JSON of a report. */
final class LossJson {
    private static final JsonFactory FACTORY = JsonFactories.of(Limits.DEFAULT);

    private LossJson() {}

    static void write(LossReport report, OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
        json.writeStartObject();
        json.writeStringField("source", report.source());
        json.writeStringField("target", report.target());
        json.writeObjectFieldStart("attributes");
        for (Map.Entry<String, AttributeLoss> attribute : report.attributes().entrySet()) {
            json.writeFieldName(attribute.getKey());
            write(attribute.getValue(), json);
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private static void write(AttributeLoss loss, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("present", loss.present());
        json.writeNumberField("exact", loss.exact());
        json.writeNumberField("approximate", loss.approximate());
        json.writeNumberField("dropped", loss.dropped());
        if (!loss.relations().isEmpty()) {
            json.writeObjectFieldStart("relations");
            for (Map.Entry<MatchRelation, Long> relation : loss.relations().entrySet()) {
                json.writeNumberField(relation.getKey().code(), relation.getValue());
            }
            json.writeEndObject();
        }
        json.writeArrayFieldStart("examples");
        for (LossExample example : loss.examples()) {
            write(example, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(LossExample example, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("record", example.record());
        if (example.location().isPresent()) {
            SourceLocation at = example.location().get();
            json.writeStringField("file", at.file());
            json.writeNumberField("line", at.line());
        }
        json.writeStringField("outcome", example.outcome().code());
        json.writeStringField("value", example.value());
        if (example.carried().isPresent()) {
            json.writeStringField("carried", example.carried().get());
        }
        if (example.relation().isPresent()) {
            json.writeStringField("relation", example.relation().get().code());
        }
        json.writeEndObject();
    }
}
