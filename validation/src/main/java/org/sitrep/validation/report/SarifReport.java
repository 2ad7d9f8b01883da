package org.sitrep.validation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.validation.BaselineUse;
import org.sitrep.validation.CheckedInput;
import org.sitrep.validation.SuppressedFinding;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.baseline.BaselineEntry;
import org.sitrep.validation.baseline.Fingerprint;

/**
 * SARIF 2.1.0 with one run, within the bounds that GitHub sets: 5,000 results (it keeps no more of 25,000), and messages and
 * snippets so short that all of them stay below 10 MB when packed.
 */
final class SarifReport implements ReportRenderer {
    private static final int MOST_RESULTS = 5_000;
    private static final int MOST_ENTRIES = 20;
    private static final String ROOT = "SRCROOT";

    private final FileNames names;

    SarifReport(ReportOptions options) {
        this.names = new FileNames(options.root());
    }

    @Override
    public void render(ValidationReport report, OutputStream out) throws IOException {
        List<Finding> counting = RuleGroup.worstFirst(report);
        List<Finding> results = counting.subList(0, Math.min(MOST_RESULTS, counting.size()));
        List<SuppressedFinding> accepted =
                report.baseline().map(BaselineUse::suppressed).orElse(List.of());
        accepted = accepted.subList(0, Math.min(MOST_RESULTS - results.size(), accepted.size()));
        long all = report.findingCount()
                + report.baseline().map(BaselineUse::suppressedCount).orElse(0L);
        long leftOut = all - results.size() - accepted.size();
        List<String> codes = new ArrayList<>();
        results.forEach(finding -> codes.add(finding.code()));
        accepted.forEach(suppressed -> codes.add(suppressed.finding().code()));
        SarifRules rules = SarifRules.of(report, codes);
        try (JsonGenerator json = SafeJson.writeTo(out)) {
            json.writeStartObject();
            SafeJson.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json", json);
            SafeJson.text("version", "2.1.0", json);
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            rules.tool(report.ruleSetVersion(), json);
            invocation(report, leftOut, json);
            json.writeObjectFieldStart("originalUriBaseIds");
            json.writeObjectFieldStart(ROOT);
            message("description", "the root of the sources", json);
            json.writeEndObject();
            json.writeEndObject();
            artifacts(report, json);
            // columns are counted in characters: a cell with letters beyond the basic plane moves nothing
            SafeJson.text("columnKind", "unicodeCodePoints", json);
            json.writeArrayFieldStart("results");
            SarifResults writer =
                    new SarifResults(names, rules, report.baseline().isPresent(), json);
            // accepted ones first, so that their fingerprints are the same with and without new ones
            Map<Fingerprint, Integer> seen = new HashMap<>();
            for (SuppressedFinding suppressed : accepted) {
                writer.write(suppressed.finding(), Optional.of(suppressed.reason()), seen);
            }
            for (Finding finding : results) {
                writer.write(finding, Optional.empty(), seen);
            }
            json.writeEndArray();
            properties(report, leftOut, json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }

    private static void invocation(ValidationReport report, long leftOut, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", !report.checkedNothing());
        json.writeArrayFieldStart("toolExecutionNotifications");
        notification(report.checkedNothing() ? "error" : "note", Words.verdict(report), json);
        if (leftOut > 0) {
            notification("warning", Words.number(leftOut, "result") + " left out, counted and not listed", json);
        }
        if (report.baseline().isPresent()) {
            List<BaselineEntry> stale = report.baseline().get().stale();
            for (BaselineEntry entry : stale.subList(0, Math.min(MOST_ENTRIES, stale.size()))) {
                notification(
                        "note",
                        "no longer found, to be taken out of the baseline: " + entry.fingerprint() + " " + entry.code(),
                        json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void notification(String level, String text, JsonGenerator json) throws IOException {
        json.writeStartObject();
        SafeJson.text("level", level, json);
        message("message", text, json);
        json.writeEndObject();
    }

    private void artifacts(ValidationReport report, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("artifacts");
        for (CheckedInput input : report.inputs()) {
            if (input.file().isPresent()) {
                json.writeStartObject();
                artifactLocation("location", input.file().get(), names, json);
                json.writeNumberField("length", input.bytes());
                if (input.sha256().isPresent()) {
                    json.writeObjectFieldStart("hashes");
                    SafeJson.text("sha-256", input.sha256().get(), json);
                    json.writeEndObject();
                }
                json.writeObjectFieldStart("properties");
                SafeJson.text("format", input.format().orElse(""), json);
                SafeJson.text("layout", input.layout().orElse(""), json);
                json.writeNumberField("rows", input.rows());
                json.writeNumberField("rejected", input.rejected());
                json.writeNumberField("records", input.records());
                json.writeNumberField("rulesRun", Words.rulesRun(input, report));
                json.writeEndObject();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void properties(ValidationReport report, long leftOut, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("properties");
        SafeJson.text("ruleSetVersion", report.ruleSetVersion(), json);
        json.writeNumberField("rows", report.rows());
        json.writeNumberField("records", report.records());
        json.writeNumberField("rules", report.ruleInfos().size());
        for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.INFO}) {
            json.writeNumberField(severity.code(), report.count(severity));
        }
        json.writeNumberField("resultsLeftOut", leftOut);
        json.writeEndObject();
    }

    /** An object with a text. */
    static void message(String name, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        SafeJson.text("text", text, json);
        json.writeEndObject();
    }

    /** Where a file is, or the archive that it is in. */
    static void artifactLocation(String name, String file, FileNames names, JsonGenerator json) throws IOException {
        String path = names.path(file);
        json.writeObjectFieldStart(name);
        SafeJson.text("uri", FileNames.uri(path), json);
        if (FileNames.isRelative(path)) {
            SafeJson.text("uriBaseId", ROOT, json);
        }
        json.writeEndObject();
    }
}
