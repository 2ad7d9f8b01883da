package org.sitrep.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.finding.Severity;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.time.EventTime;

class SitrepModuleTest {
    private static final Party BORDER = Party.of("p-border", PartyKind.STATE_FORCES, "Border Service");
    private static final Event EVENT = Event.builder()
            .id(EventId.of("a-e7"))
            .type(EventType.OPENING_OF_FIRE)
            .time(EventTime.parse("2022-01-27T19:35+06:00~"))
            .addPlace(Place.builder()
                    .name("Chir-Dobo")
                    .coordinates(Coordinates.of(40, 70.5))
                    .build())
            .addParticipant(Participant.of(ParticipantRole.TARGET, BORDER))
            .addCasualty(CasualtyClaim.builder()
                    .id(ClaimId.of("a-c3"))
                    .harm(Harm.WOUNDED)
                    .count(Count.noneReported())
                    .victims(BORDER)
                    .build())
            .build();
    private static final String EVENT_JSON = """
            {"record":"event","id":"a-e7","type":"opening-of-fire","time":"2022-01-27T19:35+06:00~",\
            "places":[{"name":"Chir-Dobo","coordinates":{"latitude":40.0,"longitude":70.5}}],\
            "participants":[{"party":{"id":"p-border","kind":"state-forces","name":"Border Service"},"role":"target"}],\
            "casualties":[{"id":"a-c3","harm":"wounded","count":"none-reported","victims":"p-border"}]}""";

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new SitrepModule()).build();

    /** A type of a user's own, with values in it. */
    record Alert(Severity severity, Event event, List<EventTime> times, Map<EventType, Count> counts) {}

    @Test
    void anEventIsTheSameJsonAsInSitrepsOwnFormats() throws IOException {
        assertThat(mapper.writeValueAsString(EVENT)).isEqualTo(EVENT_JSON);
        assertThat(mapper.readValue(EVENT_JSON, Event.class)).isEqualTo(EVENT);
        assertThat(mapper.readValue(EVENT_JSON, Record.class)).isEqualTo(EVENT);
    }

    @Test
    void valuesMayStandInsideTypesOfTheUsersOwn() throws IOException {
        Alert alert = new Alert(
                Severity.WARNING,
                EVENT,
                List.of(EventTime.parse("2021")),
                Map.of(EventType.SHELLING, Count.atLeast(2)));

        String json = mapper.writeValueAsString(alert);

        assertThat(json)
                .isEqualTo("{\"severity\":\"warning\",\"event\":" + EVENT_JSON
                        + ",\"times\":[\"2021\"],\"counts\":{\"shelling\":\"2..\"}}");
        assertThat(mapper.readValue(json, Alert.class)).isEqualTo(alert);
    }

    @Test
    void listsAndTreesOfValuesAreRead() throws IOException {
        List<Party> parties = mapper.readValue(
                "[{\"id\":\"p-border\",\"kind\":\"state-forces\",\"name\":\"Border Service\"}]",
                new TypeReference<List<Party>>() {});

        assertThat(parties).containsExactly(BORDER);
        assertThat(mapper.<Event>treeToValue(mapper.readTree(EVENT_JSON), Event.class))
                .isEqualTo(EVENT);
    }

    @Test
    void aCodingIsAnObject() throws IOException {
        Coding coding = Coding.of(CodeScheme.CAMEO_EVENT, "190", "Use force");

        assertThat(mapper.writeValueAsString(coding))
                .isEqualTo("{\"scheme\":\"cameo-event\",\"code\":\"190\",\"label\":\"Use force\"}");
    }

    @Test
    void whatCannotBeReadIsAMappingExceptionWithItsPlace() {
        assertThatThrownBy(() -> mapper.readValue("{\"record\":\"event\",\n\"id\":\"e\",\"type\":7}", Event.class))
                .isInstanceOfSatisfying(JsonMappingException.class, e -> {
                    assertThat(e.getLocation().getLineNr()).isEqualTo(2);
                    assertThat(e.getLocation().getColumnNr()).isEqualTo(17);
                })
                .hasMessageContaining("type must be a string");
        assertThatThrownBy(() -> mapper.readValue("\"sometimes\"", EventType.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("EventType has no such word");
        assertThatThrownBy(() -> mapper.readValue("{\"record\":\"party\",\"id\":\"p\"}", Event.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("no Event");
    }

    @Test
    void unknownMembersAreTheMappersToDecide() throws IOException {
        String json = "{\"name\":\"Isfara\",\"mayor\":\"x\"}";
        ObjectMapper lenient = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        assertThatThrownBy(() -> mapper.readValue(json, Place.class)).hasMessageContaining("mayor");
        assertThat(lenient.readValue(json, Place.class)).isEqualTo(Place.of("Isfara"));
    }
}
