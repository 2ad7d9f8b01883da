package org.sitrep.validation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.finding.Finding;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.RecordId;
import org.sitrep.validation.baseline.Fingerprint;

/** Writes findings as results of SARIF. */
final class SarifResults {
    private static final int LONGEST_MESSAGE = 500;
    private static final int LONGEST_SNIPPET = 200;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_RECORDS = 10;

    private final FileNames names;
    private final SarifRules rules;
    private final boolean compared;
    private final JsonGenerator json;

    /**
     * Begins.
     *
     * @param compared whether there was a baseline
     */
    SarifResults(FileNames names, SarifRules rules, boolean compared, JsonGenerator json) {
        this.names = names;
        this.rules = rules;
        this.compared = compared;
        this.json = json;
    }

    /**
     * Writes a result.
     *
     * @param reason why it is accepted; empty if it is not
     * @param seen how many with the same fingerprint there were before
     */
    void write(Finding finding, Optional<String> reason, Map<Fingerprint, Integer> seen) throws IOException {
        json.writeStartObject();
        SafeJson.text("ruleId", finding.code(), json);
        OptionalInt index = rules.index(finding.code());
        if (index.isPresent()) {
            json.writeNumberField("ruleIndex", index.getAsInt());
        }
        SafeJson.text("level", SarifRules.level(finding.severity()), json);
        SarifReport.message("message", message(finding), json);
        json.writeArrayFieldStart("locations");
        location(finding);
        json.writeEndArray();
        Fingerprint fingerprint = Fingerprint.of(finding);
        String numbered = fingerprint + ":" + seen.merge(fingerprint, 1, Integer::sum);
        json.writeObjectFieldStart("partialFingerprints");
        // the only one that GitHub looks at
        SafeJson.text("primaryLocationLineHash", numbered, json);
        SafeJson.text("sitrepFinding/v1", numbered, json);
        json.writeEndObject();
        if (compared) {
            compared(reason);
        }
        json.writeEndObject();
    }

    /** A member of an archive has no place of its own, so that the message must tell it. */
    private static String message(Finding finding) {
        String place = finding.location()
                .filter(at -> FileNames.isMember(at.file()))
                .map(at -> new SourceLocation(FileNames.member(at.file()), at.line(), at.column(), at.field()) + ": ")
                .orElse("");
        return PlainText.cut(place + finding.message(), LONGEST_MESSAGE);
    }

    private void location(Finding finding) throws IOException {
        Optional<SourceLocation> at = finding.location();
        if (at.isEmpty() && finding.records().isEmpty()) {
            return;
        }
        json.writeStartObject();
        if (at.isPresent()) {
            json.writeObjectFieldStart("physicalLocation");
            SarifReport.artifactLocation("artifactLocation", at.get().file(), names, json);
            if (at.get().line() > 0 && !FileNames.isMember(at.get().file())) {
                region(at.get(), finding.raw());
            }
            json.writeEndObject();
        }
        if (!finding.records().isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            String field =
                    at.flatMap(SourceLocation::field).map(name -> "/" + name).orElse("");
            for (RecordId id : finding.records().stream().limit(MOST_RECORDS).toList()) {
                json.writeStartObject();
                SafeJson.text(
                        "fullyQualifiedName",
                        PlainText.cut(Words.kind(id) + "/" + id.value() + field, LONGEST_NAME),
                        json);
                SafeJson.text("kind", field.isEmpty() ? "object" : "value", json);
                json.writeEndObject();
                // the attribute is one of the first record
                field = "";
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void region(SourceLocation at, Optional<String> raw) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", at.line());
        if (at.column() > 0) {
            json.writeNumberField("startColumn", at.column());
        }
        if (raw.isPresent()) {
            SarifReport.message("snippet", PlainText.cut(raw.get(), LONGEST_SNIPPET), json);
        }
        json.writeEndObject();
    }

    private void compared(Optional<String> reason) throws IOException {
        SafeJson.text("baselineState", reason.isPresent() ? "unchanged" : "new", json);
        json.writeArrayFieldStart("suppressions");
        if (reason.isPresent()) {
            json.writeStartObject();
            SafeJson.text("kind", "external", json);
            SafeJson.text("status", "accepted", json);
            SafeJson.text("justification", PlainText.cut(reason.get(), LONGEST_MESSAGE), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
