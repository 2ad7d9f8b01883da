package org.sitrep.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.io.Doors;
import org.sitrep.io.Fixtures;
import org.sitrep.io.SharedData;
import org.sitrep.io.WriteBack;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

/** Replies of ACLED's and UCDP's services are written as they were read, and new ones as the services write them. */
class JsonWriteTest {
    private static final long SEED = 20221127;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static byte[] fixture(String name) throws IOException {
        return Files.readAllBytes(Fixtures.path(Fixtures.class, name));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String acled(int number) {
        return String.format("{\"event_id_cnty\":\"XLD%d\",\"event_date\":\"2023-02-05\",\"fatalities\":0}", number);
    }

    @ParameterizedTest
    @CsvSource({
        "acled/a4-reply-of-strings.json, acled-json",
        "acled/a4-reply-with-numbers.json, acled-json",
        "ucdp/u2-two-pages-of-strings.json, ucdp-ged-json",
        "ucdp/u3-one-page.json, ucdp-ged-json"
    })
    void everyByteOfAReplyComesBack(String name, String format) throws IOException {
        assertThat(text(WriteBack.convert(fixture(name), "x.json", format))).isEqualTo(text(fixture(name)));
    }

    @Test
    void everyByteOfARealReplyComesBack() throws IOException {
        WriteBack.assertEveryByteComesBack(
                SharedData.assumePresent("samples/ucdp/ucdp_api_gedevents_israel_2002.json"), "ucdp-ged-json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s,%s]",
                " [ %s , %s ] ",
                "%s\n%s",
                "%s%s\n",
                "\ufeff[%s,\r\n%s]\r\n",
                "{\"success\":true,\"data\":[%s,%s]}",
                "{\"success\":true,\"data\":[%s,%s],\"count\":2,\"data_query_restrictions\":{\"a\":[{}]}}",
                "{\"success\":true,\"data\":[%s]}{\"success\":true,\"data\":[%s]}",
                "[{\"success\":true,\"data\":[%s],\"count\":1},\n{\"success\":true,\"count\":1,\"data\":[%s]}]\n",
                "{\"success\":true,\"data\":[]}{\"success\":true,\"data\":[%s,%s]}{\"success\":true,\"data\":[]}"
            })
    void repliesComeBackHoweverTheyAreJoined(String form) {
        String file = String.format(form, acled(1), acled(2));
        byte[] written = WriteBack.convert(file.getBytes(StandardCharsets.UTF_8), "x.json", "acled-json");
        assertThat(text(written)).isEqualTo(file);
    }

    @Test
    void aFileWithRejectedObjectsIsWrittenWithoutThem() throws IOException {
        String file = "{\"success\":true,\"data\":[17,\n" + acled(1) + ",\n{\"event_id_cnty\":\"X\"},\n" + acled(2)
                + ",\n[]\n]}\n{\"success\":true,\"data\":[{}]}\n{\"success\":true,\"data\":[" + acled(3) + ",{}]}";
        Doors.Result read = Doors.read(file.getBytes(StandardCharsets.UTF_8), "x.json");
        assertThat(read.ids()).containsExactly("XLD1", "XLD2", "XLD3");
        Doors.Result back = Doors.read(Doors.write("acled-json", read.records()), "x.json");
        assertThat(back.ids()).containsExactly("XLD1", "XLD2", "XLD3");
        assertThat(back.summary().rowsRejected()).isZero();
    }

    @Test
    void eventsOfRepliesMayBeWrittenInAnyChoiceAndOrder() throws IOException {
        List<Event> all = new ArrayList<>();
        all.addAll(WriteBack.events(fixture("ucdp/u2-two-pages-of-strings.json"), "a.json"));
        all.addAll(WriteBack.events(fixture("ucdp/u3-one-page.json"), "b.json"));
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 50; round++) {
            List<Event> chosen = new ArrayList<>(all);
            for (int i = chosen.size() - 1; i > 0; i--) {
                Collections.swap(chosen, i, random.nextInt(i + 1));
            }
            chosen.subList(0, random.nextInt(chosen.size())).clear();
            Doors.Result back = Doors.read(Doors.write("ucdp-ged-json", chosen), "x.json");
            assertThat(back.ids())
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(chosen.stream().map(event -> event.id().value()).toList());
            assertThat(back.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "acled/a4-reply-with-numbers.json, acled-json, sitrep-ndjson, data",
        "acled/a4-reply-with-numbers.json, acled-json, sitrep-json, data",
        "acled/a4-reply-with-numbers.json, acled-json, geojson, data",
        "ucdp/u3-one-page.json, ucdp-ged-json, sitrep-ndjson, Result",
        "ucdp/u3-one-page.json, ucdp-ged-json, geojson, Result"
    })
    void everyMemberComesBackThroughOurOwnFormats(String name, String format, String through, String data)
            throws IOException {
        byte[] back = WriteBack.convert(WriteBack.convert(fixture(name), "x.json", through), "y", format);
        JsonNode expected = MAPPER.readTree(fixture(name)).get(data);
        JsonNode found = MAPPER.readTree(back).get(data);
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            List<String> names = new ArrayList<>();
            expected.get(i).fieldNames().forEachRemaining(names::add);
            for (String member : names) {
                assertThat(found.get(i).path(member).asText("")).as(member).isEqualTo(shown(expected.get(i), member));
            }
            assertThat(found.get(i)).hasSameSizeAs(expected.get(i));
        }
    }

    private static String shown(JsonNode object, String member) {
        return object.get(member).asText("");
    }

    private static Event withDeaths(Event event, Count count) {
        CasualtyClaim claim = event.casualties().get(0);
        return event.toBuilder()
                .casualties(List.of(claim.toBuilder().count(count).build()))
                .build();
    }

    /** The text with the first of some words replaced. */
    private static String replaced(String text, String words, String others) {
        int at = text.indexOf(words);
        assertThat(at).isNotNegative();
        return text.substring(0, at) + others + text.substring(at + words.length());
    }

    @Test
    void aChangedAttributeOfAcledChangesTheMatchingMembersAlone() throws IOException {
        byte[] file = fixture("acled/a4-reply-with-numbers.json");
        List<Event> events = new ArrayList<>(WriteBack.events(file, "x.json"));
        events.set(
                0,
                withDeaths(events.get(0), Count.exact(12)).toBuilder()
                        .note("Said \"so\".")
                        .time(EventTime.parse("2023-02-07"))
                        .build());
        String expected = text(file);
        expected = replaced(expected, "\"fatalities\": 3", "\"fatalities\": 12");
        expected = replaced(expected, "A clash, with \\\"heavy\\\" fire.", "Said \\\"so\\\".");
        expected = replaced(expected, "\"event_date\": \"2023-02-05\"", "\"event_date\": \"2023-02-07\"");
        assertThat(text(WriteBack.write(events, "acled-json"))).isEqualTo(expected);
    }

    @Test
    void aChangedValueKeepsItsTypeOfJson() throws IOException {
        byte[] file = fixture("acled/a4-reply-of-strings.json");
        List<Event> events = new ArrayList<>(WriteBack.events(file, "x.json"));
        events.set(0, withDeaths(events.get(0), Count.exact(12)));
        JsonNode event = MAPPER.readTree(WriteBack.write(events, "acled-json"))
                .get("data")
                .get(0);
        assertThat(event.get("fatalities").isTextual()).isTrue();
        assertThat(event.get("fatalities").asText()).isEqualTo("12");
    }

    @Test
    void aChangedAttributeOfUcdpChangesTheMatchingMembersAlone() throws IOException {
        byte[] file = fixture("ucdp/u3-one-page.json");
        List<Event> events = new ArrayList<>(WriteBack.events(file, "x.json"));
        Event event = events.get(0);
        events.set(
                0,
                withDeaths(event, Count.estimate(5, 7, 11)).toBuilder()
                        .places(List.of(
                                event.places().get(0).toBuilder().name("Mill").build()))
                        .build());
        String expected = text(file);
        expected = replaced(expected, "\"high\": 9", "\"high\": 11");
        expected = replaced(expected, "\"where_coordinates\": \"Ford village\"", "\"where_coordinates\": \"Mill\"");
        assertThat(text(WriteBack.write(events, "ucdp-ged-json"))).isEqualTo(expected);
    }

    private static final Event FRESH = Event.builder()
            .id(EventId.of("e1"))
            .type(EventType.ARMED_CLASH)
            .time(EventTime.parse("2022-01-27"))
            .addPlace(Place.builder()
                    .name("Ford")
                    .countryName("Exland")
                    .coordinates(Coordinates.of(40.0589, 70.8331))
                    .build())
            .addParticipant(
                    Participant.of(ParticipantRole.SIDE_A, Party.of("p/a", PartyKind.STATE_FORCES, "Army of Exland")))
            .addParticipant(
                    Participant.of(ParticipantRole.SIDE_B, Party.of("p/b", PartyKind.ARMED_GROUP, "Northern Front")))
            .addCasualty(CasualtyClaim.builder()
                    .id(ClaimId.of("c1"))
                    .harm(Harm.KILLED)
                    .count(Count.exact(3))
                    .build())
            .addSource(Source.builder().publisher("Exland Daily").build())
            .note("At the ford.")
            .build();

    @Test
    void aNewEventIsWrittenAsAcledsServiceDoes() throws IOException {
        byte[] written = WriteBack.write(List.of(FRESH), "acled-json");
        JsonNode reply = MAPPER.readTree(written);
        assertThat(reply.get("success").booleanValue()).isTrue();
        assertThat(reply.get("count").intValue()).isEqualTo(1);
        JsonNode event = reply.get("data").get(0);
        assertThat(event).hasSize(31);
        assertThat(event.get("year")).hasToString("2022");
        assertThat(event.get("fatalities")).hasToString("3");
        assertThat(event.get("latitude")).hasToString("\"40.0589\"");
        assertThat(event.get("sub_event_type")).hasToString("\"Armed clash\"");
        assertThat(event.get("notes")).hasToString("\"At the ford.\"");
        assertThat(event.get("tags")).hasToString("\"\"");
        Doors.Result back = Doors.read(written, "x.json");
        assertThat(back.format()).isEqualTo("acled-json");
        assertThat(back.findings()).isEmpty();
        Event read = (Event) back.records().get(0);
        assertThat(read.type()).isEqualTo(EventType.ARMED_CLASH);
        assertThat(read.time()).isEqualTo(FRESH.time());
        assertThat(read.casualties().get(0).count()).isEqualTo(Count.exact(3));
    }

    @Test
    void aNewEventIsWrittenAsUcdpsServiceDoes() throws IOException {
        byte[] written = WriteBack.write(List.of(FRESH, FRESH), "ucdp-ged-json");
        JsonNode page = MAPPER.readTree(written);
        assertThat(page.get("TotalCount").intValue()).isEqualTo(2);
        JsonNode event = page.get("Result").get(0);
        assertThat(event).hasSize(49);
        assertThat(event.get("id").isIntegralNumber()).isTrue();
        assertThat(event.get("type_of_violence")).hasToString("1");
        assertThat(event.get("latitude")).hasToString("40.0589");
        assertThat(event.get("date_start")).hasToString("\"2022-01-27T00:00:00\"");
        assertThat(event.get("best")).hasToString("3");
        assertThat(event.get("gwnob").isNull()).isTrue();
        assertThat(event.get("relid")).hasToString("\"\"");
        Doors.Result back = Doors.read(written, "x.json");
        assertThat(back.format()).isEqualTo("ucdp-ged-json");
        assertThat(back.findings()).isEmpty();
        assertThat(((Event) back.records().get(1)).casualties().get(0).count()).isEqualTo(Count.estimate(3, 3, 3));
    }

    @ParameterizedTest
    @CsvSource({"acled-json, count", "ucdp-ged-json, TotalCount"})
    void aReplyWithoutEventsIsRecognised(String format, String count) throws IOException {
        byte[] written = WriteBack.write(List.of(), format);
        assertThat(MAPPER.readTree(written).get(count).intValue()).isZero();
        Doors.Result back = Doors.read(written, "x.json");
        assertThat(back.format()).isEqualTo(format);
        assertThat(back.records()).isEmpty();
    }
}
