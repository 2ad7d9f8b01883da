package org.sitrep.validation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sitrep.finding.Severity;
import org.sitrep.validation.ValidationReport;
import org.sitrep.validation.rule.RuleInfo;

/** The rules as SARIF lists them, and after them the codes of readers that were found. */
final class SarifRules {
    private static final int MOST_RULES = 25_000;
    private static final int MOST_TAGS = 10;
    private static final Pattern SEMANTIC_VERSION =
            Pattern.compile("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?");

    private final Map<String, Optional<RuleInfo>> rules = new LinkedHashMap<>();
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    private SarifRules() {}

    /** The rules of a report, and the codes of its results. */
    static SarifRules of(ValidationReport report, Collection<String> codes) {
        SarifRules made = new SarifRules();
        TreeSet<String> others = new TreeSet<>(codes);
        report.rules().forEach(others::remove);
        for (RuleInfo info : report.ruleInfos()) {
            if (made.rules.size() + others.size() < MOST_RULES) {
                made.rules.put(info.code(), Optional.of(info));
            }
        }
        others.forEach(code -> made.rules.put(code, Optional.empty()));
        made.rules.keySet().forEach(code -> made.indexes.put(code, made.indexes.size()));
        return made;
    }

    /** Where a rule stands in the list. */
    OptionalInt index(String code) {
        Integer index = indexes.get(code);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    void tool(String version, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        SafeJson.text("name", "sitrep", json);
        SafeJson.text("version", version, json);
        if (SEMANTIC_VERSION.matcher(version).matches()) {
            SafeJson.text("semanticVersion", version, json);
        }
        json.writeArrayFieldStart("rules");
        for (Map.Entry<String, Optional<RuleInfo>> rule : rules.entrySet()) {
            json.writeStartObject();
            SafeJson.text("id", rule.getKey(), json);
            SafeJson.text("name", name(rule.getKey()), json);
            if (rule.getValue().isPresent()) {
                declared(rule.getValue().get(), json);
            } else {
                SarifReport.message(
                        "shortDescription", "A row, a cell or a file that cannot be read as it should.", json);
                SarifReport.message("help", "Correct what the message names, and check again.", json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void declared(RuleInfo info, JsonGenerator json) throws IOException {
        SarifReport.message("shortDescription", info.summary(), json);
        SarifReport.message("fullDescription", info.meaning(), json);
        SafeJson.text("helpUri", "urn:sitrep:rule:" + info.code(), json);
        String reference =
                info.reference().map(text -> " Source: " + text + ".").orElse("");
        json.writeObjectFieldStart("help");
        SafeJson.text("text", info.meaning() + " What to do: " + info.fix() + reference, json);
        SafeJson.text("markdown", info.meaning() + "\n\n**What to do.** " + info.fix() + reference, json);
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        SafeJson.text("level", level(info.severity()), json);
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        List<String> formats = info.formats();
        for (String format : formats.subList(0, Math.min(MOST_TAGS, formats.size()))) {
            SafeJson.text(format, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** {@code bad-date} is {@code BadDate}. */
    private static String name(String code) {
        StringBuilder name = new StringBuilder();
        for (String word : code.split("-", -1)) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        return name.toString();
    }
}
