package org.sitrep.validation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.RecordId;
import org.sitrep.validation.BaselineUse;
import org.sitrep.validation.CheckedInput;
import org.sitrep.validation.SuppressedFinding;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.baseline.BaselineEntry;
import org.sitrep.validation.baseline.Fingerprint;

/**
 * One object; names in a fixed order, absent attributes left out. The schema is {@code docs/schemas/validation-report.schema.json}.
 */
final class JsonReport implements ReportRenderer {
    @Override
    public void render(ValidationReport report, OutputStream out) throws IOException {
        try (JsonGenerator json = SafeJson.writeTo(out)) {
            json.writeStartObject();
            json.writeBooleanField("valid", report.isValid());
            checked(report, json);
            counts(report, json);
            json.writeNumberField(
                    "findingsLeftOut", report.findingCount() - report.findings().size());
            json.writeArrayFieldStart("findings");
            for (Finding finding : report.findings()) {
                json.writeStartObject();
                finding(finding, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            if (report.baseline().isPresent()) {
                baseline(report.baseline().get(), json);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }

    private static void checked(ValidationReport report, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("checked");
        json.writeNumberField("rows", report.rows());
        json.writeNumberField("records", report.records());
        json.writeNumberField("rules", report.ruleInfos().size());
        json.writeObjectFieldStart("ruleSet");
        SafeJson.text("version", report.ruleSetVersion(), json);
        json.writeArrayFieldStart("rules");
        for (String rule : report.rules()) {
            SafeJson.text(rule, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeArrayFieldStart("inputs");
        for (CheckedInput input : report.inputs()) {
            input(input, report, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void input(CheckedInput input, ValidationReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (input.file().isPresent()) {
            SafeJson.text("file", input.file().get(), json);
        }
        if (input.format().isPresent()) {
            SafeJson.text("format", input.format().get(), json);
        }
        if (input.layout().isPresent()) {
            SafeJson.text("layout", input.layout().get(), json);
        }
        json.writeNumberField("rows", input.rows());
        json.writeNumberField("rejected", input.rejected());
        json.writeNumberField("records", input.records());
        json.writeNumberField("bytes", input.bytes());
        if (input.sha256().isPresent()) {
            SafeJson.text("sha256", input.sha256().get(), json);
        }
        json.writeNumberField("rulesRun", Words.rulesRun(input, report));
        json.writeEndObject();
    }

    private static void counts(ValidationReport report, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("counts");
        for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.INFO}) {
            json.writeNumberField(severity.code(), report.count(severity));
        }
        json.writeEndObject();
        counts("countsByCode", report.countsByCode(), json);
    }

    private static void counts(String name, Map<String, Long> counts, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            SafeJson.name(count.getKey(), json);
            json.writeNumber(count.getValue());
        }
        json.writeEndObject();
    }

    private static void finding(Finding finding, JsonGenerator json) throws IOException {
        SafeJson.text("code", finding.code(), json);
        SafeJson.text("severity", finding.severity().code(), json);
        SafeJson.text("message", finding.message(), json);
        if (finding.location().isPresent()) {
            location(finding.location().get(), json);
        }
        if (finding.raw().isPresent()) {
            SafeJson.text("raw", finding.raw().get(), json);
        }
        json.writeArrayFieldStart("records");
        for (RecordId id : finding.records()) {
            json.writeStartObject();
            SafeJson.text("kind", Words.kind(id), json);
            SafeJson.text("id", id.value(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        SafeJson.text("fingerprint", Fingerprint.of(finding).value(), json);
    }

    private static void location(SourceLocation location, JsonGenerator json) throws IOException {
        SafeJson.text("file", location.file(), json);
        if (location.line() > 0) {
            json.writeNumberField("line", location.line());
        }
        if (location.column() > 0) {
            json.writeNumberField("column", location.column());
        }
        if (location.field().isPresent()) {
            SafeJson.text("field", location.field().get(), json);
        }
    }

    private static void baseline(BaselineUse use, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("baseline");
        json.writeNumberField("suppressed", use.suppressedCount());
        counts("suppressedByCode", use.suppressedByCode(), json);
        json.writeArrayFieldStart("findings");
        for (SuppressedFinding suppressed : use.suppressed()) {
            json.writeStartObject();
            finding(suppressed.finding(), json);
            SafeJson.text("reason", suppressed.reason(), json);
            if (suppressed.until().isPresent()) {
                SafeJson.text("until", suppressed.until().get().toString(), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        entries("stale", use.stale(), json);
        entries("expired", use.expired(), json);
        json.writeEndObject();
    }

    private static void entries(String name, List<BaselineEntry> entries, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (BaselineEntry entry : entries) {
            json.writeStartObject();
            SafeJson.text("fingerprint", entry.fingerprint().value(), json);
            SafeJson.text("code", entry.code(), json);
            SafeJson.text("message", entry.message(), json);
            SafeJson.text("reason", entry.reason(), json);
            if (entry.until().isPresent()) {
                SafeJson.text("until", entry.until().get().toString(), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
