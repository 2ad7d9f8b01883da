package org.sitrep.io.json;

import java.util.Map;

/** What a JSON Schema says of records, made from the tables by which they are written and read. */
public final class RecordSchema {
    private RecordSchema() {}

    /**
     * An event as a record.
     *
     * @param definitions gets the definitions that it needs
     * @return the schema
     */
    public static Map<String, Object> event(SchemaDefinitions definitions) {
        return Shapes.EVENT.recordSchema(RecordJsonReader.EVENT, definitions);
    }

    /**
     * A party as a record.
     *
     * @param definitions gets the definitions that it needs
     * @return the schema
     */
    public static Map<String, Object> party(SchemaDefinitions definitions) {
        return Shapes.WHOLE_PARTY.recordSchema(RecordJsonReader.PARTY, definitions);
    }

    /**
     * A statement as a record.
     *
     * @param definitions gets the definitions that it needs
     * @return the schema
     */
    public static Map<String, Object> statement(SchemaDefinitions definitions) {
        return Shapes.STATEMENT.recordSchema(RecordJsonReader.STATEMENT, definitions);
    }

    /**
     * The description of a dataset among records.
     *
     * @param definitions gets the definitions that it needs
     * @return the schema
     */
    public static Map<String, Object> datasetRecord(SchemaDefinitions definitions) {
        return Shapes.DATASET.recordSchema(RecordJsonReader.DATASET, definitions);
    }

    /**
     * The description of a dataset that stands by itself.
     *
     * @param definitions gets the definitions that it needs
     * @return the schema
     */
    public static Map<String, Object> dataset(SchemaDefinitions definitions) {
        return Shapes.DATASET.schema(definitions);
    }
}
