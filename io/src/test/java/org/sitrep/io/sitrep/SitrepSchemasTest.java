package org.sitrep.io.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.dataset.Record;
import org.sitrep.io.Conversion;
import org.sitrep.io.Doors;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RecordWriter;
import org.sitrep.io.RepositoryRoot;
import org.sitrep.io.SharedData;
import org.sitrep.io.UnknownFormatException;
import org.sitrep.io.docs.Javadoc;
import org.sitrep.io.docs.Sources;
import org.sitrep.io.json.RandomRecords;
import org.sitrep.io.json.SchemaWords;

/** The published schemas say what is written, and find what is damaged. */
class SitrepSchemasTest {
    private static final String REGENERATE = "make it anew with ./mvnw test -pl io -am -Dtest=SitrepSchemasTest"
            + " -Dsitrep.regenerate=true -Dsurefire.failIfNoSpecifiedTests=false";

    /** What the documentation comments say. */
    private static final SchemaWords WORDS = new SchemaWords() {
        @Override
        public String type(Class<?> type) {
            Javadoc said = Sources.type(type);
            return type.isRecord() || type.isInterface() ? said.summary() : said.summaryAndTextForm();
        }

        @Override
        public String member(Class<?> type, String member) {
            return Sources.member(type, member).summary();
        }
    };

    private static final Schema DOCUMENT = published(SitrepJsonFormat.ID);
    private static final Schema LINE = published(SitrepNdjsonFormat.ID);

    private static Schema published(String format) {
        try {
            if (Boolean.getBoolean("sitrep.regenerate")) {
                Files.createDirectories(file(format).getParent());
                Files.writeString(file(format), made(format));
            }
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(file(format)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String format) {
        return RepositoryRoot.find().resolve("docs/schemas/" + format + ".schema.json");
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SharedData.assumePresent("samples"))) {
            return files.filter(file -> file.toString().matches(".*\\.(csv|tab|txt|json)")).sorted().toList().stream();
        }
    }

    @Test
    void thePublishedSchemasAreThoseOfTheCode() throws IOException {
        for (String format : List.of(SitrepJsonFormat.ID, SitrepNdjsonFormat.ID)) {
            assertThat(Files.readString(file(format)))
                    .as(file(format) + " is out of date: " + REGENERATE)
                    .isEqualTo(made(format));
        }
    }

    private static String made(String format) throws IOException {
        return pretty(format.equals(SitrepJsonFormat.ID) ? SitrepSchemas.document(WORDS) : SitrepSchemas.line(WORDS));
    }

    private static String pretty(Object schema) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new ObjectMapper()
                        .writer(new DefaultPrettyPrinter()
                                .withObjectIndenter(lines)
                                .withArrayIndenter(lines)
                                .withSeparators(Separators.createDefaultInstance()
                                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)))
                        .writeValueAsString(schema)
                + "\n";
    }

    @Test
    void theSchemasAreResourcesOfTheLibrary() throws IOException {
        Assumptions.assumeFalse(
                Boolean.getBoolean("sitrep.regenerate"), "skipped: resources are copied before schemas are made anew");
        for (String format : List.of(SitrepJsonFormat.ID, SitrepNdjsonFormat.ID)) {
            try (InputStream resource =
                    SitrepJsonFormat.class.getResourceAsStream("/META-INF/sitrep/schemas/" + format + ".schema.json")) {
                assertThat(resource).as(format).hasSameContentAs(Files.newInputStream(file(format)));
            }
        }
    }

    @Test
    void theSchemasAreValidThemselves() throws IOException {
        Schema standard = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (String format : List.of(SitrepJsonFormat.ID, SitrepNdjsonFormat.ID)) {
            assertThat(standard.validate(Files.readString(file(format)), InputFormat.JSON))
                    .as(format)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.6, 0.3, 0})
    void randomRecordsAreValid(double fullness) {
        RandomRecords random = new RandomRecords(51, fullness);
        List<Record> records = Stream.generate(random::record).limit(60).toList();

        assertThat(invalid(LINE, lines(Doors.write(SitrepNdjsonFormat.ID, records))))
                .isEmpty();
        assertThat(invalid(DOCUMENT, List.of(text(Doors.write(SitrepJsonFormat.ID, records)))))
                .isEmpty();
    }

    @Test
    void theBorderClashIsValid() throws IOException {
        Path stored = RepositoryRoot.find().resolve("examples/data/border-clash.json");
        String document = Files.readString(stored);
        byte[] asLines = Doors.bytes(out -> {
            try (RecordReader reader = RecordReader.open(stored);
                    RecordWriter writer = RecordWriter.create(out, SitrepNdjsonFormat.ID)) {
                Conversion.convert(reader, writer);
            }
        });

        assertThat(invalid(DOCUMENT, List.of(document))).isEmpty();
        assertThat(lines(asLines)).hasSizeGreaterThan(20);
        assertThat(lines(asLines).get(0)).startsWith("{\"record\":\"dataset\"");
        assertThat(invalid(LINE, lines(asLines))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsMadeOfASampleIsValid(Path sample) throws IOException {
        List<Record> records = new ArrayList<>();
        try (RecordReader reader = RecordReader.open(sample, Doors.SKIP)) {
            while (records.size() < 400 && reader.next()) {
                records.add(reader.record());
            }
        } catch (UnknownFormatException e) {
            Assumptions.abort("skipped: no format reads this sample");
        }

        assertThat(records).isNotEmpty();
        assertThat(invalid(LINE, lines(Doors.write(SitrepNdjsonFormat.ID, records))))
                .isEmpty();
        assertThat(invalid(DOCUMENT, List.of(text(Doors.write(SitrepJsonFormat.ID, records)))))
                .isEmpty();
    }

    private static final String EVENT = """
            {"record":"event","id":"e1","type":"armed-clash","time":"2022-01-27",\
            "places":[{"name":"Batken","coordinates":{"latitude":40.06,"longitude":70.83}}],\
            "participants":[{"party":{"id":"p1","kind":"state-forces"},"role":"side-a"}],\
            "casualties":[{"id":"c1","harm":"killed","count":"3","attribution":{"claimant":"p1"}}],\
            "origin":{"format":"f","layout":"l","line":7,"columns":["a"],"cells":{"a":"1"}}}""";

    @Test
    void aPlainEventIsValidAndReadWithoutAFinding() {
        assertThat(LINE.validate(EVENT, InputFormat.JSON)).isEmpty();
        Doors.Result read = Doors.read(EVENT.getBytes(StandardCharsets.UTF_8), "x.ndjson");
        assertThat(read.ids()).containsExactly("e1");
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "record":"event",        | ~~                        | no kind
            "record":"event"         | "record":"incident"       | unknown kind
            "id":"e1",               | ~~                        | no id
            "id":"e1"                | "id":" "                  | blank id
            "id":"e1"                | "id":1                    | id of a wrong type
            "type":"armed-clash",    | ~~                        | no type
            "armed-clash"            | "picnic"                  | unknown type
            "side-a"                 | "bystanding"              | unknown role
            "killed"                 | "tickled"                 | unknown harm
            "time":"2022-01-27"      | "time":"27 January 2022"  | time not understood
            "time":"2022-01-27"      | "time":20220127           | time of a wrong type
            "time":"2022-01-27"      | "time":"2022-13-27"       | thirteenth month
            "count":"3"              | "count":3                 | count of a wrong type
            "count":"3"              | "count":"a few"           | count not understood
            "count":"3",             | ~~                        | no count
            "latitude":40.06,        | ~~                        | half a point
            40.06                    | "40.06"                   | latitude of a wrong type
            "name":"Batken"          | "named":"Batken"          | unknown member
            "claimant":"p1"          | "claimant":["p1"]         | claimant of a wrong type
            "line":7                 | "line":-7                 | negative line
            "cells":{"a":"1"}        | "cells":{"a":1}           | cell of a wrong type
            "format":"f",            | ~~                        | row of no format
            """)
    void aDamagedEventIsInvalidAndReadWithAFinding(String part, String instead, String what) {
        assertThat(EVENT).contains(part);
        String damaged = EVENT.replace(part, instead);

        assertThat(LINE.validate(damaged, InputFormat.JSON)).as(damaged).isNotEmpty();
        assertThat(DOCUMENT.validate("{\"sitrep\":\"1.0\",\"events\":[" + damaged + "]}", InputFormat.JSON))
                .as(damaged)
                .isNotEmpty();
        byte[] document = ("{\"sitrep\":\"1.0\",\"events\":[" + damaged + "]}").getBytes(StandardCharsets.UTF_8);
        assertThat(Doors.read(document, "x.json").findings()).as(what).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"sitrep\":1.0}",
                "{\"sitrep\":\"2.0\"}",
                "{\"sitrep\":\"1.0\",\"events\":{}}",
                "{\"sitrep\":\"1.0\",\"events\":[{\"record\":\"party\",\"id\":\"p\"}]}",
                "{\"sitrep\":\"1.0\",\"happenings\":[]}",
                "{\"sitrep\":\"1.0\",\"dataset\":{\"titel\":\"x\"}}",
                "{\"sitrep\":\"1.0\",\"dataset\":{\"title\":7}}"
            })
    void aDamagedDocumentIsInvalid(String document) {
        assertThat(DOCUMENT.validate(document, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void anEmptyDocumentIsValid() {
        assertThat(DOCUMENT.validate("{\"sitrep\":\"1.0\"}", InputFormat.JSON)).isEmpty();
        assertThat(DOCUMENT.validate("{\"sitrep\":\"1.0\",\"dataset\":{\"title\":\"x\"}}", InputFormat.JSON))
                .isEmpty();
    }

    private static List<String> lines(byte[] ndjson) {
        return text(ndjson).lines().toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> invalid(Schema schema, List<String> texts) {
        return texts.stream()
                .flatMap(text -> schema.validate(text, InputFormat.JSON).stream())
                .map(SitrepSchemasTest::told)
                .limit(10)
                .toList();
    }

    private static String told(Error error) {
        return error.getInstanceLocation() + " " + error.getMessage();
    }
}
