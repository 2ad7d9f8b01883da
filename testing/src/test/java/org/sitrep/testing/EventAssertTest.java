package org.sitrep.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitrep.testing.SitrepAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.ClaimStatus;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimStatus;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.EventLink;
import org.sitrep.event.EventType;
import org.sitrep.event.LinkKind;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Place;
import org.sitrep.statement.Attribution;
import org.sitrep.time.EventTime;

class EventAssertTest {
    private static final Party BORDER_SERVICE = Party.of("p-border", PartyKind.STATE_FORCES, "Border Service");
    private static final Event EVENT = Event.builder()
            .id(EventId.of("a-e7"))
            .type(EventType.OPENING_OF_FIRE)
            .time(EventTime.parse("2022-01-27"))
            .addPlace(Place.of("Chir-Dobo"))
            .addParticipant(Participant.builder()
                    .party(BORDER_SERVICE)
                    .role(ParticipantRole.TARGET)
                    .build())
            .addCoding(Coding.parse("cameo-event:190"))
            .addLink(EventLink.of(LinkKind.PART_OF, EventId.of("a-e3")))
            .addCasualty(CasualtyClaim.builder()
                    .id(ClaimId.of("a-c2"))
                    .harm(Harm.KILLED)
                    .count(Count.noneReported().withWording("no dead reported so far"))
                    .status(ClaimStatus.PROVISIONAL)
                    .attribution(Attribution.builder().claimant(BORDER_SERVICE).build())
                    .build())
            .build();

    @Test
    void whatIsSoPasses() {
        assertThat(EVENT)
                .hasId("a-e7")
                .hasType(EventType.OPENING_OF_FIRE)
                .hasTime("2022-01-27")
                .happenedAt("Chir-Dobo")
                .hasParticipant(ParticipantRole.TARGET, "Border Service")
                .hasParticipant(ParticipantRole.TARGET, "p-border")
                .hasCoding("cameo-event:190")
                .isLinkedTo(LinkKind.PART_OF, "a-e3")
                .claims(Harm.KILLED)
                .hasHarm(Harm.KILLED)
                .hasCount("none-reported")
                .hasVictimStatus(VictimStatus.UNKNOWN)
                .hasStatus(ClaimStatus.PROVISIONAL)
                .isClaimedBy("Border Service");
    }

    @Test
    void whatIsNotSoFailsAndSaysWhatIs() {
        fails(() -> assertThat(EVENT).hasId("a-e8"), "expected the id of event a-e7 to be a-e8, but it is a-e7");
        fails(
                () -> assertThat(EVENT).happenedAt("Isfara"),
                "expected event a-e7 to have happened at \"Isfara\", but its places are [Chir-Dobo]");
        fails(
                () -> assertThat(EVENT).hasParticipant(ParticipantRole.INITIATOR, "Border Service"),
                "expected event a-e7 to have \"Border Service\" as initiator, but its participants are [target Border"
                        + " Service]");
        fails(
                () -> assertThat(EVENT).claims(Harm.KILLED).hasCount("0"),
                "expected the count of claim a-c2 to be 0, but it is none-reported");
        fails(
                () -> assertThat(EVENT).claims(Harm.KILLED).isClaimedBy("Isfara"),
                "expected claim a-c2 to be made by \"Isfara\", but it is made by Border Service");
    }

    @Test
    void eachOfTheOthersCanFail() {
        fails(() -> assertThat(EVENT).hasType(EventType.SHELLING), "expected the type of event a-e7");
        fails(() -> assertThat(EVENT).hasTime("2022"), "expected the time of event a-e7");
        fails(() -> assertThat(EVENT).hasCoding("cameo-event:191"), "expected event a-e7 to have the coding");
        fails(() -> assertThat(EVENT).isLinkedTo(LinkKind.ENDS, "a-e3"), "expected event a-e7 to be linked to a-e3");
        fails(() -> assertThat(EVENT).claims(Harm.WOUNDED), "expected event a-e7 to have a claim of wounded");
        CasualtyClaimAssert claim = assertThat(EVENT).claims(Harm.KILLED);
        fails(() -> claim.hasHarm(Harm.WOUNDED), "expected the harm of claim a-c2");
        fails(() -> claim.hasVictimStatus(VictimStatus.CIVILIAN), "expected the victim status of claim a-c2");
        fails(() -> claim.hasStatus(ClaimStatus.CONFIRMED), "expected the status of claim a-c2");
    }

    private static void fails(Runnable assertion, String message) {
        assertThatThrownBy(assertion::run).isInstanceOf(AssertionError.class).hasMessageStartingWith(message);
    }
}
