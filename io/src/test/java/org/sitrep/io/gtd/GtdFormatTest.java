package org.sitrep.io.gtd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimGroup;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.EventLink;
import org.sitrep.event.EventType;
import org.sitrep.event.LinkKind;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.event.Weapon;
import org.sitrep.event.WeaponKind;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.party.PartyTie;
import org.sitrep.party.TieKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Medium;

class GtdFormatTest {
    private static Result read(String name) {
        return Fixtures.read(GtdFormatTest.class, name);
    }

    private static Event event(int index) {
        return read("whole-windows-1252.csv").event(index);
    }

    private static List<String> texts(List<Coding> codings) {
        return codings.stream().map(Coding::toString).toList();
    }

    @Test
    void bothLayoutsAreRecognised() {
        Result whole = read("whole-windows-1252.csv");
        assertThat(whole.format()).isEqualTo("gtd-csv");
        assertThat(whole.layout()).isEqualTo("G1");
        assertThat(whole.events()).hasSize(3);
        assertThat(whole.summary().rowsRejected()).isZero();
        Result chosen = read("chosen-columns-in-any-order.csv");
        assertThat(chosen.format()).isEqualTo("gtd-csv");
        assertThat(chosen.layout()).isEqualTo("Gx");
        assertThat(new GtdFormat().layouts().get("G1"))
                .hasSize(135)
                .startsWith("eventid")
                .endsWith("related");
    }

    @Test
    void theTypeIsThatOfTheFirstAttackAndCodesAreKept() {
        assertThat(event(0).id()).isEqualTo(EventId.of("201405010001"));
        assertThat(event(0).type()).isEqualTo(EventType.EXPLOSION);
        assertThat(texts(event(0).codings()))
                .containsExactly(
                        "gtd-attack-type:3 \"Bombing/Explosion\"",
                        "gtd-attack-type:2 \"Armed Assault\"",
                        "gtd-criterion:1",
                        "gtd-criterion:3",
                        "gtd-doubt-terrorism:1",
                        "gtd-multiple:1",
                        "gtd-success:1",
                        "gtd-suicide:0",
                        "gtd-property:-9",
                        "gtd-alternative:1 \"Insurgency/Guerilla Action\"",
                        "gtd-collection:\"START Primary Collection\"");
        assertThat(event(1).type()).isEqualTo(EventType.UNKNOWN);
        assertThat(event(2).type()).isEqualTo(EventType.OTHER);
        assertThat(texts(event(2).codings())).containsExactly("gtd-attack-type:77 \"Sorcery\"");
    }

    @Test
    void aMonthOrDayOfZeroIsUnknownAndAnExtendedEventHasAnEnd() {
        assertThat(event(0).time().orElseThrow()).hasToString("2014-05-02");
        assertThat(event(1).time().orElseThrow()).hasToString("2014-06-XX/2014-06-17 \"Early June, 2014\"");
        assertThat(event(2).time().orElseThrow()).hasToString("2014-XX-XX/");
        assertThat(read("chosen-columns-in-any-order.csv").event(1).time().orElseThrow())
                .hasToString("2014-05-02 \"to 41800\"");
    }

    @Test
    void anIdThatASpreadsheetHasTurnedIntoANumberIsRead() {
        assertThat(event(1).id()).isEqualTo(EventId.of("201406000001"));
        assertThat(GtdColumns.EVENTID.raw(event(1))).contains("201406000001.0");
    }

    @Test
    void thePlaceHasItsCodesAndPrecision() {
        assertThat(event(0).places())
                .containsExactly(Place.builder()
                        .name("Ford")
                        .kind(PlaceKind.POINT)
                        .precision(PlacePrecision.EXACT)
                        .coordinates(Coordinates.of(40.5, 70.25))
                        .countryName("Exland")
                        .addCountry(Coding.parse("gtd-country:901 \"Exland\""))
                        .admin1("Upper Province")
                        .description("A caf\u00e9 beside the bridge.")
                        .addCoding(Coding.parse("gtd-region:6 \"South Asia\""))
                        .build());
    }

    @Test
    void thatItWasNearATownIsToldAndUnknownPlacesHaveNoName() {
        Place near = event(1).places().get(0);
        assertThat(near.name()).isEmpty();
        assertThat(near.near()).contains("Ford");
        assertThat(near.precision()).isEqualTo(PlacePrecision.NEARBY);
        Place nowhere = event(2).places().get(0);
        assertThat(nowhere.name()).isEmpty();
        assertThat(nowhere.admin1()).isEmpty();
        assertThat(nowhere.coordinates()).isEmpty();
        assertThat(nowhere.precision()).isEqualTo(PlacePrecision.UNKNOWN);
    }

    @Test
    void groupsBeginAndTheirPartsStandBesideThem() {
        PartyId front = PartyId.of("gtd/Northern Front (NF)");
        Party group = Party.of("gtd/Northern Front (NF)", PartyKind.ARMED_GROUP, "Northern Front (NF)");
        assertThat(event(0).participants().subList(0, 3))
                .containsExactly(
                        Participant.builder()
                                .role(ParticipantRole.INITIATOR)
                                .party(group)
                                .allegedBy(Attribution.builder()
                                        .claimant(group)
                                        .medium(Medium.BROADCAST)
                                        .note("Video; suspected")
                                        .build())
                                .build(),
                        Participant.builder()
                                .role(ParticipantRole.ASSOCIATE)
                                .associateOf(front)
                                .party(Party.builder()
                                        .id(PartyId.of("gtd/Northern Front (NF)/Ford Brigade"))
                                        .kind(PartyKind.ARMED_GROUP)
                                        .name("Ford Brigade")
                                        .addTie(PartyTie.of(TieKind.ORGAN_OF, front))
                                        .build())
                                .build(),
                        Participant.of(
                                ParticipantRole.INITIATOR,
                                Party.of("gtd/201405010001/group-2", PartyKind.UNKNOWN, "Unknown")));
    }

    @Test
    void targetsAreOfThisEventAndTheBodyTheyBelongToStandsBeside() {
        List<Participant> targets = event(0).participants().subList(3, 6);
        assertThat(targets)
                .containsExactly(
                        Participant.of(
                                ParticipantRole.TARGET,
                                Party.builder()
                                        .id(PartyId.of("gtd/201405010001/target-1"))
                                        .kind(PartyKind.STATE_FORCES)
                                        .name("Patrol")
                                        .addCoding(Coding.parse("gtd-target-type:3 \"Police\""))
                                        .addCoding(Coding.parse(
                                                "gtd-target-subtype:25 \"Police Security Forces/Officers\""))
                                        .addCountry(Coding.parse("gtd-country:901 \"Exland\""))
                                        .build()),
                        Participant.builder()
                                .role(ParticipantRole.ASSOCIATE)
                                .associateOf(PartyId.of("gtd/201405010001/target-1"))
                                .party(Party.of("gtd/Exland Police", PartyKind.UNKNOWN, "Exland Police"))
                                .build(),
                        Participant.of(
                                ParticipantRole.TARGET,
                                Party.builder()
                                        .id(PartyId.of("gtd/201405010001/target-2"))
                                        .kind(PartyKind.CIVILIANS)
                                        .name("Passers-by")
                                        .addCoding(Coding.parse("gtd-target-type:14 \"Private Citizens & Property\""))
                                        .addCountry(Coding.parse("gtd-country:902 \"Wyeland\""))
                                        .build()));
        assertThat(event(0).participants()).hasSize(6);
    }

    @Test
    void weaponsHaveTheirTypesAndTheFirstTheDescription() {
        assertThat(event(0).weapons())
                .containsExactly(
                        Weapon.builder()
                                .kind(WeaponKind.EXPLOSIVE_DEVICE)
                                .description("A hand grenade and a lorry")
                                .addCoding(Coding.parse("gtd-weapon-type:6 \"Explosives\""))
                                .addCoding(Coding.parse("gtd-weapon-subtype:7 \"Grenade\""))
                                .build(),
                        Weapon.builder()
                                .kind(WeaponKind.VEHICLE)
                                .addCoding(Coding.parse("gtd-weapon-type:10 \"Vehicle\""))
                                .build());
        assertThat(event(2).weapons())
                .containsExactly(Weapon.builder()
                        .kind(WeaponKind.UNKNOWN)
                        .description("Words")
                        .build());
    }

    @Test
    void tollsHaveTheirPartsAndMayBeFractions() {
        List<CasualtyClaim> claims = event(0).casualties();
        assertThat(claims)
                .extracting(claim -> claim.id() + " " + claim.harm() + " " + claim.count())
                .containsExactly(
                        "201405010001-killed KILLED 3",
                        "201405010001-wounded WOUNDED 2.5",
                        "201405010001-hostages ABDUCTED 4",
                        "201405010001-released RELEASED 4");
        assertThat(claims.get(1).count()).isEqualTo(Count.exact(new BigDecimal("2.5")));
        assertThat(claims.get(0).breakdown())
                .containsExactly(
                        Breakdown.of(VictimGroup.PERPETRATORS, Count.exact(2)),
                        Breakdown.builder()
                                .group(VictimGroup.NATIONALS)
                                .count(Count.exact(1))
                                .note("nationals of the United States")
                                .build());
        assertThat(claims.get(1).breakdown()).containsExactly(Breakdown.of(VictimGroup.PERPETRATORS, Count.exact(0)));
        assertThat(texts(claims.get(2).codings()))
                .containsExactly("gtd-hostage-outcome:2 \"Hostage(s) released by perpetrators\"");
    }

    @Test
    void whatIsNotKnownIsNotZero() {
        assertThat(event(1).casualties())
                .extracting(claim -> claim.harm() + " " + claim.count())
                .containsExactly("KILLED unknown", "WOUNDED unknown \"-99\"", "ABDUCTED unknown \"-99\"");
        assertThat(event(2).casualties())
                .extracting(CasualtyClaim::harm, CasualtyClaim::count)
                .containsExactly(tuple(Harm.KILLED, Count.exact(0)), tuple(Harm.WOUNDED, Count.exact(0)));
        assertThat(read("chosen-columns-in-any-order.csv").event(1).casualties())
                .extracting(CasualtyClaim::count)
                .containsExactly(Count.unknown());
    }

    @Test
    void citationsSummaryAndRelatedEventsAreKept() {
        assertThat(event(0).sources())
                .containsExactly(
                        Source.builder()
                                .note("\u201cBomb at the bridge,\u201d Exland Daily, May 3, 2014.")
                                .build(),
                        Source.builder().note("Ford Radio").build());
        assertThat(event(0).note()).contains("05/02/2014: Two men threw a bomb at \u201cthe bridge\u201d, then fired.");
        assertThat(event(0).links())
                .containsExactly(
                        EventLink.of(LinkKind.RELATED_TO, EventId.of("201405010002")),
                        EventLink.of(LinkKind.RELATED_TO, EventId.of("201405010003")));
    }

    @Test
    void everyColumnIsWithinReach() {
        Event event = event(0);
        assertThat(GtdColumns.NPERPCAP.in(event)).contains(-99L);
        assertThat(GtdColumns.ATTACKTYPE.get(1).in(event)).contains(2L);
        assertThat(GtdColumns.INT_IDEO.in(event)).contains(1L);
        assertThat(GtdColumns.NWOUND.in(event)).contains(new BigDecimal("2.5"));
        assertThat(GtdColumns.LATITUDE.in(event)).contains(40.5);
        assertThat(GtdColumns.SCITE.get(1).in(event)).isEmpty();
        assertThat(Fixtures.cells(event)).hasSize(135);
    }

    @Test
    void damagedRowsAreRejectedWithLineAndColumn() {
        Result result = read("damaged-rows.csv");
        assertThat(result.rejects())
                .containsExactly(
                        "3:1 missing-id ",
                        "4:16 bad-date 13",
                        "5:14 bad-date 31",
                        "6:18 bad-date 0",
                        "7:40 bad-number several",
                        "8:40 bad-number -3",
                        "9:42 bad-number north",
                        "10:44 bad-number ");
        assertThat(result.summary().findings().get(1).message())
                .isEqualTo("imonth: expected a month from 1 to 12, or 0 for one that is not known, found \"13\"");
        assertThat(result.events()).hasSize(2);
        assertThat(result.event(1).places().get(0).coordinates()).contains(Coordinates.of(-86185896, 2));
    }
}
