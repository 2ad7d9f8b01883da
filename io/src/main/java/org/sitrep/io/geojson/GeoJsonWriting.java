package org.sitrep.io.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.Limits;
import org.sitrep.io.json.DatasetJson;
import org.sitrep.io.json.FormatLayouts;
import org.sitrep.io.json.JsonFactories;
import org.sitrep.io.json.JsonScope;
import org.sitrep.io.json.RecordJsonWriter;
import org.sitrep.io.table.JsonWriting;
import org.sitrep.io.table.TableHead;
import org.sitrep.io.table.TableStyle;
import org.sitrep.io.table.TableWriting;

/** Makes features of records. */
final class GeoJsonWriting extends JsonWriting {
    private static final JsonFactory FACTORY = JsonFactories.of(new Limits(
            Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Limits.DEFAULT.maxNesting(), Integer.MAX_VALUE));
    private static final String SITREP = GeoJsonColumns.SITREP.name();

    GeoJsonWriting() {
        super(new TableWriting(
                TableHead.named(
                        GeoJsonFormat.OWN,
                        FlatProperty.ALL.stream().map(FlatProperty::name).toList()),
                TableStyle.CSV,
                GeoJsonColumns.ALL,
                GeoJsonCells.ATTRIBUTES));
    }

    @Override
    protected String head(Optional<Dataset> dataset) {
        String described = dataset.map(known ->
                        "\"" + SITREP + "\":" + text(generator -> DatasetJson.writeRecord(known, generator)) + ",\n")
                .orElse("");
        return "{\"type\":\"FeatureCollection\",\n" + described + "\"features\":[\n";
    }

    @Override
    protected boolean describes(byte[] head, Dataset dataset) {
        GeoJsonFile file = new GeoJsonFile(new GeoJsonFormat(), finding -> {});
        try (JsonParser parser = FACTORY.createParser(head)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME
                    && !parser.currentName().equals("features")) {
                String name = parser.currentName();
                parser.nextToken();
                file.member(name, bytes(generator -> copy(parser, generator)), SourceLocation.of(""));
            }
        } catch (IOException e) {
            return false;
        }
        return file.dataset().filter(dataset::equals).isPresent();
    }

    @Override
    protected String tail(long objects) {
        return objects == 0 ? "]}\n" : "\n]}\n";
    }

    /** Properties of others that look like numbers have been numbers, as far as is known. */
    @Override
    protected boolean isBare(String member) {
        return true;
    }

    /** Something that writes JSON. */
    private interface Writer {
        void to(JsonGenerator generator) throws IOException;
    }

    private static byte[] bytes(Writer writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            writer.to(generator);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be written", e);
        }
        return bytes.toByteArray();
    }

    private static String text(Writer writer) {
        return new String(bytes(writer), StandardCharsets.UTF_8);
    }

    @Override
    protected Optional<byte[]> object(Record record) {
        return Optional.of(bytes(generator -> feature(record, generator)));
    }

    private static void feature(Record record, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("type", "Feature");
        generator.writeStringField("id", FlatProperty.ALL.get(0).of(record));
        generator.writeFieldName("geometry");
        String geometry = record instanceof Event event ? Geometry.json(Geometry.pointsOf(event)) : "";
        generator.writeRawValue(geometry.isEmpty() ? "null" : geometry);
        generator.writeObjectFieldStart("properties");
        for (FlatProperty property : FlatProperty.ALL) {
            String text = property.of(record);
            generator.writeFieldName(property.name());
            if (text.isEmpty()) {
                generator.writeNull();
            } else if (property.number()) {
                generator.writeNumber(text);
            } else {
                generator.writeString(text);
            }
        }
        whole(record, generator);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static void whole(Record record, JsonGenerator generator) throws IOException {
        generator.writeFieldName(SITREP);
        new RecordJsonWriter(FormatLayouts.INSTANCE).write(record, generator, new JsonScope());
    }

    @Override
    protected boolean completes() {
        return true;
    }

    @Override
    protected byte[] completed(byte[] object, Event event) {
        return bytes(generator -> {
            try (JsonParser parser = FACTORY.createParser(object)) {
                parser.nextToken();
                generator.writeStartObject();
                boolean within = false;
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    JsonToken token = parser.nextToken();
                    if (name.equals("properties") && !within) {
                        within = true;
                        generator.writeFieldName(name);
                        properties(parser, token, event, generator);
                    } else {
                        generator.writeFieldName(name);
                        copy(parser, generator);
                    }
                }
                if (!within) {
                    generator.writeFieldName("properties");
                    generator.writeStartObject();
                    whole(event, generator);
                    generator.writeEndObject();
                }
                generator.writeEndObject();
            }
        });
    }

    private static void properties(JsonParser parser, JsonToken token, Event event, JsonGenerator generator)
            throws IOException {
        generator.writeStartObject();
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals(SITREP)) {
                    parser.skipChildren();
                } else {
                    generator.writeFieldName(name);
                    copy(parser, generator);
                }
            }
        } else {
            parser.skipChildren();
        }
        whole(event, generator);
        generator.writeEndObject();
    }

    /** Copies the value that begins with the current token; numbers as they are spelt. */
    private static void copy(JsonParser parser, JsonGenerator generator) throws IOException {
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token.isNumeric()) {
                generator.writeNumber(parser.getText());
            } else {
                generator.copyCurrentEvent(parser);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && parser.nextToken() != null);
    }
}
