package org.sitrep.validation.rules.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.validation.Fixtures.by;
import static org.sitrep.validation.Fixtures.claim;
import static org.sitrep.validation.Fixtures.event;
import static org.sitrep.validation.Fixtures.find;
import static org.sitrep.validation.Fixtures.messages;
import static org.sitrep.validation.Fixtures.partOf;
import static org.sitrep.validation.Fixtures.stub;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.casualty.Harm;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.event.Weapon;
import org.sitrep.event.WeaponKind;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.id.StatementId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.party.PartyTie;
import org.sitrep.party.TieKind;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Statement;

class DanglingReferenceTest {
    private static final String CODE = "dangling-reference";
    private static final Party KGZ = Party.of("p-kgz", PartyKind.STATE, "Kyrgyzstan");

    private static Statement statement(String id) {
        return Statement.builder().id(StatementId.of(id)).build();
    }

    @Test
    void aLinkToAnEventThatIsNotThereIsAnError() {
        assertThat(find(CODE, partOf(event("a-e7"), "a-e99")))
                .containsExactly(Finding.builder()
                        .code(CODE)
                        .severity(Severity.ERROR)
                        .message("event a-e7 refers to event a-e99 (links[0].event), which is not in the dataset")
                        .raw("a-e99")
                        .addRecords(EventId.of("a-e7"), EventId.of("a-e99"))
                        .build());
    }

    @Test
    void aLinkMayPointForwardsAndBackwards() {
        assertThat(messages(CODE, partOf(event("e1"), "e2"), partOf(event("e2"), "e1")))
                .isEmpty();
    }

    @Test
    void anIdOfAnotherKindIsNotTheOneMeant() {
        Statement statement =
                statement("s").toBuilder().addAboutEvent(EventId.of("x")).build();

        assertThat(messages(CODE, statement, statement("x")))
                .containsExactly("statement s refers to event x (aboutEvents[0]), which is not in the dataset");
    }

    @Test
    void aStatementIsAboutThingsThatAreThere() {
        Statement statement = statement("s1").toBuilder()
                .addAboutEvent(EventId.of("e1"))
                .addAboutClaims(ClaimId.of("c1"), ClaimId.of("c2"))
                .addAboutStatements(StatementId.of("s1"), StatementId.of("s2"))
                .build();

        assertThat(messages(CODE, statement, event("e1", claim("c1", Harm.KILLED, "1"))))
                .containsExactly(
                        "statement s1 refers to claim c2 (aboutClaims[1]), which is not in the dataset",
                        "statement s1 refers to statement s2 (aboutStatements[1]), which is not in the dataset");
    }

    @Test
    void theStatementOfAClaimIsThere() {
        Attribution attribution =
                by("x").toBuilder().statement(StatementId.of("s1")).build();
        Event event = event(
                "e",
                claim("c", Harm.KILLED, "1").toBuilder()
                        .attribution(attribution)
                        .build());

        assertThat(messages(CODE, event, statement("s1"))).isEmpty();
        assertThat(messages(CODE, event))
                .containsExactly("event e refers to statement s1 (casualties[0].attribution.statement), which is not in"
                        + " the dataset");
    }

    @Test
    void tiesAssociatesAndUsersOfWeaponsAreKnownParties() {
        Party tied = KGZ.toBuilder()
                .addTie(PartyTie.of(TieKind.MEMBER_OF, PartyId.of("p-csto")))
                .build();
        Event event = event("e").toBuilder()
                .addParticipant(Participant.of(ParticipantRole.INITIATOR, KGZ).toBuilder()
                        .associateOf(PartyId.of("p-a"))
                        .build())
                .addWeapon(Weapon.of(WeaponKind.MORTAR).toBuilder()
                        .usedBy(PartyId.of("p-b"))
                        .build())
                .build();

        assertThat(messages(CODE, event, tied))
                .containsExactly(
                        "event e refers to party p-a (participants[0].associateOf), which is not in the dataset",
                        "event e refers to party p-b (weapons[0].usedBy), which is not in the dataset",
                        "party p-kgz refers to party p-csto (ties[0].party), which is not in the dataset");
    }

    @Test
    void anAssociateMayBeAnotherParticipantThatIsNoRecordOfItsOwn() {
        Event event = event("e").toBuilder()
                .addParticipant(
                        Participant.of(ParticipantRole.ASSOCIATE, Party.of("p-b", PartyKind.MEDIA, "B")).toBuilder()
                                .associateOf(PartyId.of("p-kgz"))
                                .build())
                .addParticipant(Participant.of(ParticipantRole.INITIATOR, KGZ))
                .build();

        assertThat(messages(CODE, event)).isEmpty();
        assertThat(messages(CODE, event, Party.of("p-other", PartyKind.STATE, "Other")))
                .isEmpty();
    }

    @Test
    void aPartyKnownByItsIdAloneMustBeARecordIfThereAreRecordsOfParties() {
        Event event = event("e").toBuilder()
                .addParticipant(Participant.of(ParticipantRole.INITIATOR, stub("p-tjk")))
                .build();
        Statement again = statement("s").toBuilder().addSpeaker(stub("p-tjk")).build();

        assertThat(messages(CODE, event, again)).isEmpty();
        assertThat(messages(CODE, event, again, KGZ))
                .containsExactly("event e refers to party p-tjk (participants[0].party), which is not in the dataset");
        assertThat(messages(CODE, event, again, KGZ, Party.of("p-tjk", PartyKind.STATE, "Tajikistan")))
                .isEmpty();
    }

    @Test
    void claimantsRelaysVictimsAndAddresseesAreLookedUpToo() {
        Attribution attribution = Attribution.builder()
                .claimant(stub("p-1"))
                .addRelay(stub("p-2"))
                .build();
        Event event = event(
                "e",
                claim("c", Harm.KILLED, "1").toBuilder()
                        .victims(stub("p-3"))
                        .attribution(attribution)
                        .build());
        Statement statement = statement("s").toBuilder()
                .addAddressee(stub("p-4"))
                .addAccused(stub("p-5"))
                .build();

        assertThat(find(CODE, KGZ, event, statement))
                .extracting(finding -> finding.raw().orElse(""))
                .containsExactlyInAnyOrder("p-1", "p-2", "p-3", "p-4", "p-5");
    }

    @Test
    void oneReferenceIsReportedOnceHoweverOftenItsPartyTakesPart() {
        Party tied = KGZ.toBuilder()
                .addTie(PartyTie.of(TieKind.MEMBER_OF, PartyId.of("p-csto")))
                .build();
        Event event = event("e").toBuilder()
                .addParticipant(Participant.of(ParticipantRole.INITIATOR, tied))
                .build();

        assertThat(messages(CODE, event, event.toBuilder().id(EventId.of("e2")).build(), tied))
                .containsExactly("party p-kgz refers to party p-csto (ties[0].party), which is not in the dataset");
    }

    @Test
    void aHundredThousandIdsAreToldApart() {
        List<Record> records = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            records.add(event("e" + i));
        }
        records.add(partOf(event("last"), "e0", "e99999", "e100000", "E1"));

        assertThat(find(CODE, records.toArray(new Record[0])))
                .extracting(finding -> finding.raw().orElse(""))
                .containsExactlyInAnyOrder("e100000", "E1");
    }
}
