package org.sitrep.validation.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.RecordId;
import org.sitrep.validation.CheckedInput;
import org.sitrep.validation.ValidationReport;

/** One object; names in a fixed order, absent attributes left out. */
final class JsonReport implements ReportRenderer {
    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public void render(ValidationReport report, OutputStream out) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeBooleanField("valid", report.isValid());
            checked(report, json);
            counts(report, json);
            json.writeNumberField(
                    "findingsLeftOut", report.findingCount() - report.findings().size());
            json.writeArrayFieldStart("findings");
            for (Finding finding : report.findings()) {
                finding(finding, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write("\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void checked(ValidationReport report, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("checked");
        json.writeNumberField("rows", report.rows());
        json.writeNumberField("records", report.records());
        json.writeNumberField("rules", report.rules().size());
        json.writeObjectFieldStart("ruleSet");
        text("version", report.ruleSetVersion(), json);
        json.writeArrayFieldStart("rules");
        for (String rule : report.rules()) {
            json.writeString(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeArrayFieldStart("inputs");
        for (CheckedInput input : report.inputs()) {
            input(input, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void input(CheckedInput input, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (input.file().isPresent()) {
            text("file", input.file().get(), json);
        }
        if (input.format().isPresent()) {
            text("format", input.format().get(), json);
        }
        if (input.layout().isPresent()) {
            text("layout", input.layout().get(), json);
        }
        json.writeNumberField("rows", input.rows());
        json.writeNumberField("rejected", input.rejected());
        json.writeNumberField("records", input.records());
        json.writeNumberField("bytes", input.bytes());
        json.writeEndObject();
    }

    private static void counts(ValidationReport report, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("counts");
        for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.INFO}) {
            json.writeNumberField(severity.code(), report.count(severity));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("countsByCode");
        for (Map.Entry<String, Long> count : report.countsByCode().entrySet()) {
            json.writeNumberField(PlainText.mend(count.getKey()), count.getValue());
        }
        json.writeEndObject();
    }

    private static void finding(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        text("code", finding.code(), json);
        text("severity", finding.severity().code(), json);
        text("message", finding.message(), json);
        if (finding.location().isPresent()) {
            location(finding.location().get(), json);
        }
        if (finding.raw().isPresent()) {
            text("raw", finding.raw().get(), json);
        }
        json.writeArrayFieldStart("records");
        for (RecordId id : finding.records()) {
            json.writeStartObject();
            text("kind", kind(id), json);
            text("id", id.value(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void location(SourceLocation location, JsonGenerator json) throws IOException {
        text("file", location.file(), json);
        if (location.line() > 0) {
            json.writeNumberField("line", location.line());
        }
        if (location.column() > 0) {
            json.writeNumberField("column", location.column());
        }
        if (location.field().isPresent()) {
            text("field", location.field().get(), json);
        }
    }

    /** {@code EventId} is the id of an {@code event}. */
    private static String kind(RecordId id) {
        String type = id.getClass().getSimpleName();
        return type.substring(0, type.length() - "Id".length()).toLowerCase(Locale.ROOT);
    }

    private static void text(String name, String value, JsonGenerator json) throws IOException {
        json.writeStringField(name, PlainText.mend(value));
    }
}
