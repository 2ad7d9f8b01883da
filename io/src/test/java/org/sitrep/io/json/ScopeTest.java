package org.sitrep.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.id.SourceId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.source.Source;

/** A party is written whole where it first occurs, and by its id afterwards; so is a source with an id. */
class ScopeTest {
    private static final Party ZAS = Party.of("p-zas", PartyKind.PERSON, "S. Zas");
    private static final Party OTHER_ZAS = Party.of("p-zas", PartyKind.PERSON, "Stanislav Zas");
    private static final String WHOLE = "{\"id\":\"p-zas\",\"kind\":\"person\",\"name\":\"S. Zas\"}";
    private static final String OTHER_WHOLE = "{\"id\":\"p-zas\",\"kind\":\"person\",\"name\":\"Stanislav Zas\"}";

    @Test
    void aPartyIsWrittenWholeOnceAndByItsIdAfterwards() {
        assertThat(Json.write(event("e-1", ZAS), event("e-2", ZAS)))
                .isEqualTo(line("e-1", WHOLE) + "\n" + line("e-2", "\"p-zas\""));
    }

    @Test
    void aPartyOfTheSameIdWithOtherContentIsWrittenWholeAgain() {
        String json = Json.write(event("e-1", ZAS), event("e-2", OTHER_ZAS), event("e-3", ZAS), event("e-4", ZAS));

        assertThat(json)
                .isEqualTo(String.join(
                        "\n",
                        line("e-1", WHOLE),
                        line("e-2", OTHER_WHOLE),
                        line("e-3", WHOLE),
                        line("e-4", "\"p-zas\"")));
        assertThat(Json.read(json).records())
                .containsExactly(event("e-1", ZAS), event("e-2", OTHER_ZAS), event("e-3", ZAS), event("e-4", ZAS));
    }

    @Test
    void aPartyThatIsARecordOfItsOwnIsKnownAfterwards() {
        String json = Json.write(ZAS, event("e-1", ZAS));

        assertThat(json).isEqualTo("{\"record\":\"party\"," + WHOLE.substring(1) + "\n" + line("e-1", "\"p-zas\""));
        assertThat(Json.read(json).records()).containsExactly(ZAS, event("e-1", ZAS));
    }

    @Test
    void eachLineStandsAlone() {
        Json.Outcome outcome = Json.readLines(line("e-1", WHOLE), line("e-2", "\"p-zas\""));

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.records())
                .containsExactly(
                        event("e-1", ZAS),
                        event("e-2", Party.builder().id(PartyId.of("p-zas")).build()));
    }

    @Test
    void anIdNotSeenBeforeBecomesAPartyOfWhichOnlyTheIdIsKnown() {
        assertThat(Json.read(line("e-1", "\"p-nobody\"")).record())
                .isEqualTo(
                        event("e-1", Party.builder().id(PartyId.of("p-nobody")).build()));
    }

    @Test
    void aSourceWithAnIdIsWrittenWholeOnceAndOneWithoutEachTime() {
        Source named = Source.builder().id(SourceId.of("r-1")).title("T").build();
        Source nameless = Source.builder().title("U").build();
        Event event = Event.builder()
                .id(EventId.of("e"))
                .type(EventType.TALKS)
                .addSources(named, nameless, named, nameless)
                .build();

        String json = Json.write(event);

        assertThat(json).isEqualTo("""
                        {"record":"event","id":"e","type":"talks",\
                        "sources":[{"id":"r-1","title":"T"},{"title":"U"},"r-1",{"title":"U"}]}""");
        assertThat(Json.read(json).record()).isEqualTo(event);
    }

    @Test
    void aPartyThatARejectedRecordIntroducesIsKnownAllTheSame() {
        Json.Outcome outcome = Json.read("{\"record\":\"event\",\"id\":\"e-1\",\"type\":7,\"participants\":[{\"party\":"
                + WHOLE + ",\"role\":\"initiator\"}]}\n" + line("e-2", "\"p-zas\""));

        assertThat(outcome.finding()).isEqualTo("bad-value x.json:1:37 type");
        assertThat(outcome.records()).containsExactly(event("e-2", ZAS));
    }

    private static Event event(String id, Party party) {
        return Event.builder()
                .id(EventId.of(id))
                .type(EventType.TALKS)
                .addParticipant(Participant.of(ParticipantRole.INITIATOR, party))
                .build();
    }

    private static String line(String id, String party) {
        return "{\"record\":\"event\",\"id\":\"" + id + "\",\"type\":\"talks\",\"participants\":[{\"party\":" + party
                + ",\"role\":\"initiator\"}]}";
    }
}
