package org.sitrep.io.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.dataset.Dataset;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.StatementId;
import org.sitrep.io.Doors;
import org.sitrep.io.Fixtures;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RecordWriter;
import org.sitrep.io.SharedData;
import org.sitrep.io.WriteBack;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceExtent;
import org.sitrep.source.Source;
import org.sitrep.statement.SpeechAct;
import org.sitrep.statement.Statement;
import org.sitrep.time.EventTime;

class GeoJsonWriteTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Event EVENT = Event.builder()
            .id(EventId.of("e1"))
            .type(EventType.ARMED_CLASH)
            .title("Clash at the ford")
            .time(EventTime.parse("2022-01-27T19:35+06:00~"))
            .addPlace(Place.builder()
                    .name("Ford")
                    .admin1("Upper Province")
                    .countryName("Exland")
                    .extent(PlaceExtent.PART)
                    .coordinates(Coordinates.of(40.0589, 70.8331))
                    .build())
            .addParticipant(
                    Participant.of(ParticipantRole.SIDE_A, Party.of("p/a", PartyKind.STATE_FORCES, "Army of Exland")))
            .addParticipant(
                    Participant.of(ParticipantRole.SIDE_B, Party.of("p/b", PartyKind.ARMED_GROUP, "Northern Front")))
            .addCasualty(CasualtyClaim.builder()
                    .id(ClaimId.of("c1"))
                    .harm(Harm.KILLED)
                    .count(Count.estimate(5, 7, 9))
                    .build())
            .addSource(Source.builder()
                    .publisher("Exland Daily")
                    .url("https://example.org/1")
                    .build())
            .note("Quoted \"words\" and \u041a\u044b\u0440\u0433\u044b\u0437")
            .tags(List.of("border", "night"))
            .build();

    private static String write(Record... records) {
        return new String(Doors.write("geojson", List.of(records)), StandardCharsets.UTF_8);
    }

    private static Doors.Result read(String json) {
        return Doors.read(json.getBytes(StandardCharsets.UTF_8), "x.geojson");
    }

    private static JsonNode feature(Record record) throws IOException {
        return MAPPER.readTree(write(record)).get("features").get(0);
    }

    @Test
    void anEventIsAFeatureWithFlatProperties() throws IOException {
        JsonNode feature = feature(EVENT);
        assertThat(feature.get("id").asText()).isEqualTo("e1");
        assertThat(feature.get("geometry")).hasToString("{\"type\":\"Point\",\"coordinates\":[70.8331,40.0589]}");
        ObjectNode properties = (ObjectNode) feature.get("properties");
        assertThat(properties.remove("sitrep").get("record").asText()).isEqualTo("event");
        assertThat(properties)
                .hasToString(
                        "{\"id\":\"e1\",\"record\":\"event\",\"type\":\"armed-clash\",\"title\":\"Clash at the ford\","
                                + "\"date\":\"2022-01-27T19:35+06:00~\",\"date_earliest\":\"2022-01-27\",\"date_latest\":\"2022-01-27\","
                                + "\"place\":\"Ford\",\"admin1\":\"Upper Province\",\"admin2\":null,\"country\":\"Exland\","
                                + "\"country_code\":null,\"place_precision\":\"unknown\",\"place_extent\":\"part\","
                                + "\"side_a\":\"Army of Exland\",\"side_b\":\"Northern Front\","
                                + "\"participants\":\"Army of Exland (side-a); Northern Front (side-b)\","
                                + "\"killed\":\"5..7..9\",\"killed_low\":5,\"killed_best\":7,\"killed_high\":9,\"wounded\":null,"
                                + "\"source\":\"Exland Daily\",\"source_url\":\"https://example.org/1\","
                                + "\"note\":\"Quoted \\\"words\\\" and \u041a\u044b\u0440\u0433\u044b\u0437\",\"tags\":\"border; night\"}");
    }

    @Test
    void partiesAndStatementsAreFeaturesWithoutGeometry() throws IOException {
        Party party = Party.of("p/a", PartyKind.STATE, "Exland");
        Statement statement = Statement.builder()
                .id(StatementId.of("s1"))
                .act(SpeechAct.DENY)
                .gist("It was not us.")
                .time(EventTime.parse("2022-01-28"))
                .addSpeaker(party)
                .build();
        assertThat(feature(party).get("geometry").isNull()).isTrue();
        assertThat(feature(party).get("properties").get("title").asText()).isEqualTo("Exland");
        assertThat(feature(statement).get("properties").get("type").asText()).isEqualTo("deny");
        Doors.Result result = read(write(party, statement, EVENT));
        assertThat(result.records()).containsExactly(party, statement, EVENT);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void severalPlacesAreAMultiPointAndThoseNotOnTheEarthAreLeftOut() throws IOException {
        Place far = Place.builder().coordinates(Coordinates.of(95, 200)).build();
        Place near = Place.builder().coordinates(Coordinates.of(-0.5, 1e-7)).build();
        Event several = EVENT.toBuilder().addPlace(far).addPlace(near).build();
        Event nowhere = EVENT.toBuilder().places(List.of(far)).build();
        assertThat(feature(several).get("geometry").get("coordinates"))
                .hasToString(
                        MAPPER.readTree("[[70.8331,40.0589],[0.0000001,-0.5]]").toString());
        assertThat(feature(nowhere).get("geometry").isNull()).isTrue();
        Doors.Result result = read(write(several, nowhere));
        assertThat(result.records()).containsExactly(several, nowhere);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void theDatasetStandsBeforeTheFeatures() throws IOException {
        Dataset dataset =
                Dataset.builder().title("Border clashes").licence("CC-BY-4.0").build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter writer = RecordWriter.create(bytes, "geojson")) {
            writer.dataset(dataset);
            writer.write(EVENT);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("""
                        {"type":"FeatureCollection",
                        "sitrep":{"record":"dataset","title":"Border clashes","licence":"CC-BY-4.0"},
                        "features":[
                        {"type":"Feature","id":"e1\"""");
        try (RecordReader reader =
                RecordReader.open(new ByteArrayInputStream(bytes.toByteArray()), "x", ReadOptions.DEFAULT)) {
            assertThat(reader.dataset()).contains(dataset);
            assertThat(reader.records()).containsExactly(EVENT);
        }
    }

    @Test
    void aFileWithoutRecordsIsAnEmptyCollection() {
        assertThat(write()).isEqualTo("{\"type\":\"FeatureCollection\",\n\"features\":[\n]}\n");
        assertThat(read(write()).records()).isEmpty();
    }

    @Test
    void writtenFilesAreValid() {
        Event odd = EVENT.toBuilder()
                .places(List.of(
                        Place.builder().coordinates(Coordinates.of(91, 0)).build()))
                .note("high \uD800 alone")
                .build();
        Party party = Party.of("p/a", PartyKind.STATE, "Exland");
        assertThat(GeoJsonSchema.errors(write())).isEmpty();
        assertThat(GeoJsonSchema.errors(write(EVENT, odd, party))).isEmpty();
        assertThat(read(write(odd)).records()).containsExactly(odd);
        assertThat(read(write(odd)).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"valid", "invalid"})
    void theSchemaJudgesThePublicSuiteRightly(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(
                SharedData.assumePresent("suites/geojson-schema/fixtures").resolve(kind))) {
            List<Path> fixtures =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(fixtures)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(file -> assertThat(
                                    GeoJsonSchema.errors(Files.readString(file)).isEmpty())
                            .isEqualTo(kind.equals("valid")));
        }
    }

    /** Reads the feature of the event after something was done to it. */
    private static Doors.Result edited(Consumer<ObjectNode> edit) throws IOException {
        JsonNode collection = MAPPER.readTree(write(EVENT));
        edit.accept((ObjectNode) collection.get("features").get(0));
        return read(MAPPER.writeValueAsString(collection));
    }

    private static Doors.Result property(String name, String json) throws IOException {
        JsonNode value = MAPPER.readTree(json);
        return edited(feature -> ((ObjectNode) feature.get("properties")).set(name, value));
    }

    private static List<String> codes(Doors.Result result) {
        return result.summary().findings().stream()
                .map(finding -> finding.code() + " " + finding.severity())
                .toList();
    }

    private static void assertEdit(String name, String json, UnaryOperator<Event> expected) throws IOException {
        Doors.Result result = property(name, json);
        assertThat(result.records()).as(name).containsExactly(expected.apply(EVENT));
        assertThat(codes(result)).as(name).containsExactly("edited-feature INFO");
    }

    private static Event withFirst(Event event, UnaryOperator<Place> change) {
        return event.toBuilder()
                .places(List.of(change.apply(event.places().get(0))))
                .build();
    }

    private static Event withCount(Event event, Count count) {
        CasualtyClaim claim = event.casualties().get(0);
        return event.toBuilder()
                .casualties(List.of(claim.toBuilder().count(count).build()))
                .build();
    }

    @Test
    void editsInAProgramForMapsCount() throws IOException {
        assertEdit(
                "title", "\"Fight\"", event -> event.toBuilder().title("Fight").build());
        assertEdit("note", "\"New.\"", event -> event.toBuilder().note("New.").build());
        assertEdit(
                "type",
                "\"shelling\"",
                event -> event.toBuilder().type(EventType.SHELLING).build());
        assertEdit(
                "date",
                "\"2022-01-28\"",
                event -> event.toBuilder().time(EventTime.parse("2022-01-28")).build());
        assertEdit(
                "id", "\"e2\"", event -> event.toBuilder().id(EventId.of("e2")).build());
        assertEdit(
                "place",
                "\"Mill\"",
                event ->
                        withFirst(event, place -> place.toBuilder().name("Mill").build()));
        assertEdit(
                "admin2",
                "\"District\"",
                event -> withFirst(
                        event, place -> place.toBuilder().admin2("District").build()));
        assertEdit("killed", "\"3\"", event -> withCount(event, Count.exact(3)));
        assertEdit("killed_best", "8", event -> withCount(event, Count.estimate(5, 8, 9)));
    }

    @Test
    void aFeatureThatWasMovedIsAnEventElsewhere() throws IOException {
        Doors.Result result = edited(feature -> feature.putObject("geometry")
                .put("type", "Point")
                .putArray("coordinates")
                .add(71.5)
                .add(41.5));
        assertThat(result.records())
                .containsExactly(withFirst(
                        EVENT,
                        place -> place.toBuilder()
                                .coordinates(Coordinates.of(41.5, 71.5))
                                .build()));
        assertThat(result.findings()).hasSize(1);
        assertThat(codes(result)).containsExactly("edited-feature INFO");
    }

    @Test
    void editsThatCannotBeTakenAreTold() throws IOException {
        for (Doors.Result result : List.of(
                property("side_a", "\"Somebody else\""),
                property("date_latest", "\"2022-01-30\""),
                property("killed", "\"lots\""),
                property("type", "\"burglary\""),
                edited(feature -> feature.putNull("geometry")))) {
            assertThat(result.records()).containsExactly(EVENT);
            assertThat(codes(result)).containsExactly("edit-not-read WARNING");
        }
    }

    @Test
    void whatProgramsForMapsDoOfThemselvesIsNoEdit() throws IOException {
        Doors.Result result = edited(feature -> {
            ObjectNode properties = (ObjectNode) feature.get("properties");
            properties.put("date_earliest", "2022/01/27");
            properties.put("killed_best", 7.0);
            properties.remove("tags");
            properties.put("fid", 1);
            properties.put("sitrep", properties.get("sitrep").toString());
            feature.putObject("geometry")
                    .put("type", "MultiPoint")
                    .putArray("coordinates")
                    .addArray()
                    .add(70.8331000001)
                    .add(40.0589)
                    .add(0.0);
        });
        assertThat(result.records()).containsExactly(EVENT);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void aRecordThatWasCutLeavesTheProperties() throws IOException {
        Doors.Result result = property("sitrep", "\"{\\\"record\\\":\\\"event\\\",\\\"id\\\":\\\"e\"");
        assertThat(codes(result)).containsExactly("malformed-json WARNING", "unreadable-record WARNING");
        Event event = (Event) result.records().get(0);
        assertThat(event.id()).hasToString("e1");
        assertThat(event.type()).isEqualTo(EventType.ARMED_CLASH);
        assertThat(event.time()).isEqualTo(EVENT.time());
        assertThat(event.title()).isEqualTo(EVENT.title());
        assertThat(event.places().get(0).coordinates())
                .isEqualTo(EVENT.places().get(0).coordinates());
        assertThat(event.casualties().get(0).count()).isEqualTo(Count.estimate(5, 7, 9));
    }

    private static final Path OTHERS = Fixtures.path(GeoJsonWriteTest.class, "points-of-others.geojson");

    @Test
    void aFileOfOthersComesBackByteForByte() throws IOException {
        WriteBack.assertEveryByteComesBack(OTHERS, "geojson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sitrep-ndjson", "sitrep-json"})
    void everyPropertyOfOthersComesBackThroughOurOwnFormats(String through) throws IOException {
        byte[] file = Files.readAllBytes(OTHERS);
        byte[] there = WriteBack.convert(file, "points-of-others.geojson", through);
        byte[] back = WriteBack.convert(there, "points." + through, "geojson");
        JsonNode expected = MAPPER.readTree(file).get("features");
        JsonNode found = MAPPER.readTree(back).get("features");
        assertThat(found).hasSize(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            ObjectNode feature = (ObjectNode) expected.get(i);
            if (i == 1) {
                // of nothing, cells do not say how it was written
                ((ObjectNode) feature.get("properties")).putNull("Description");
            }
            assertThat(found.get(i)).isEqualTo(feature);
        }
    }

    @Test
    void aChangedAttributeChangesTheMatchingPropertiesAlone() throws IOException {
        List<Event> events = new ArrayList<>(WriteBack.events(Files.readAllBytes(OTHERS), "points-of-others.geojson"));
        Event event = events.get(0);
        events.set(
                0,
                event.toBuilder()
                        .time(EventTime.parse("2022-02-01"))
                        .title("Attack")
                        .places(List.of(event.places().get(0).toBuilder()
                                .coordinates(Coordinates.of(40.5, 70.5))
                                .build()))
                        .casualties(List.of(event.casualties().get(0).toBuilder()
                                .count(Count.exact(3))
                                .build()))
                        .build());
        String written = new String(Doors.write("geojson", events), StandardCharsets.UTF_8);
        assertThat(written)
                .isEqualTo(Files.readString(OTHERS)
                        .replace("\"event_date\": \"2022-01-27\"", "\"event_date\": \"2022-02-01\"")
                        .replace("Shelling", "Attack")
                        .replace("\"fatalities\": 2", "\"fatalities\": 3")
                        .replace(
                                "{ \"type\": \"Point\", \"coordinates\": [ 70.8331, 40.0589 ] }",
                                "{\"type\":\"Point\",\"coordinates\":[70.5,40.5]}"));
    }

    @Test
    void whatPropertiesOfOthersCannotSayIsAddedToThem() throws IOException {
        Event event = WriteBack.events(Files.readAllBytes(OTHERS), "points-of-others.geojson").get(0).toBuilder()
                .addTag("checked")
                .note("Corrected.")
                .build();
        String written = write(event);
        JsonNode properties = MAPPER.readTree(written).get("features").get(0).get("properties");
        assertThat(properties.get("grade").asText()).isEqualTo("B");
        assertThat(properties.get("Description").asText()).isEqualTo("Corrected.");
        assertThat(properties.get("sitrep").get("tags").get(0).asText()).isEqualTo("checked");
        Doors.Result result = read(written);
        assertThat(result.records()).containsExactly(event);
        assertThat(result.findings()).isEmpty();
        assertThat(GeoJsonSchema.errors(written)).isEmpty();
        assertThat(read(write((Event) result.records().get(0))).records()).containsExactly(event);
    }
}
