package org.sitrep.io.sitrep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.io.json.RecordSchema;
import org.sitrep.io.json.SchemaDefinitions;
import org.sitrep.io.json.SchemaWords;

/** The JSON Schemas of Sitrep's own formats, made from what drives their writing and reading. */
final class SitrepSchemas {
    private static final String LENIENCE = " Valid is what Sitrep writes. Its reader takes more: null for an absent"
            + " attribute, words in upper or lower case and, each with a warning, unknown members, which it passes over, and"
            + " unknown words of most vocabularies.";

    private SitrepSchemas() {}

    /** The schema of a document of {@code sitrep-json}. */
    static Map<String, Object> document(SchemaWords words) {
        SchemaDefinitions definitions = new SchemaDefinitions(words);
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("type", "string");
        version.put("pattern", SitrepJsonFormat.KNOWN_VERSION.pattern());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                SitrepJsonFormat.VERSION_MEMBER,
                described("The version of the format, by which it is known; must stand first.", version));
        properties.put(
                DocumentSink.DATASET_MEMBER, described("What the dataset is.", RecordSchema.dataset(definitions)));
        properties.put(Section.PARTIES.member(), section("Parties that come first.", RecordSchema.party(definitions)));
        properties.put(Section.EVENTS.member(), section("Events that come next.", RecordSchema.event(definitions)));
        properties.put(
                Section.STATEMENTS.member(),
                section("Statements that come next.", RecordSchema.statement(definitions)));
        properties.put(
                Section.RECORDS.member(),
                section(
                        "All further records, of any kind, in the order in which they came.",
                        oneOf(List.of(
                                RecordSchema.party(definitions),
                                RecordSchema.event(definitions),
                                RecordSchema.statement(definitions)))));
        Map<String, Object> schema = schema(
                SitrepJsonFormat.ID, "A document of sitrep-json: a dataset with its parties, events and statements.");
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.of(SitrepJsonFormat.VERSION_MEMBER));
        schema.put("additionalProperties", false);
        schema.put("$defs", definitions.all());
        return schema;
    }

    /** The schema of one line of {@code sitrep-ndjson}. */
    static Map<String, Object> line(SchemaWords words) {
        SchemaDefinitions definitions = new SchemaDefinitions(words);
        Map<String, Object> schema = schema(
                SitrepNdjsonFormat.ID,
                "One line of sitrep-ndjson, which stands by itself: a party, an event, a statement, or what the dataset"
                        + " is.");
        schema.putAll(oneOf(List.of(
                RecordSchema.party(definitions),
                RecordSchema.event(definitions),
                RecordSchema.statement(definitions),
                RecordSchema.datasetRecord(definitions))));
        schema.put("$defs", definitions.all());
        return schema;
    }

    private static Map<String, Object> schema(String format, String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:sitrep:schema:" + format + ":" + SitrepJsonFormat.VERSION);
        schema.put("title", format);
        schema.put("description", description + LENIENCE);
        return schema;
    }

    private static Map<String, Object> section(String description, Map<String, Object> record) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.put("type", "array");
        schema.put("items", record);
        return schema;
    }

    private static Map<String, Object> described(String description, Map<String, Object> rest) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.putAll(rest);
        return schema;
    }

    private static Map<String, Object> oneOf(List<Map<String, Object>> records) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("oneOf", records);
        return schema;
    }
}
