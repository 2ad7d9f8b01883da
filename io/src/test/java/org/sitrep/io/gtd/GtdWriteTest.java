package org.sitrep.io.gtd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.EventLink;
import org.sitrep.event.EventType;
import org.sitrep.event.LinkKind;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.event.Weapon;
import org.sitrep.event.WeaponKind;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.io.Fixtures;
import org.sitrep.io.GdeltRows;
import org.sitrep.io.SharedData;
import org.sitrep.io.WriteBack;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Medium;
import org.sitrep.time.EventTime;

class GtdWriteTest {
    private static final String WHOLE = "whole-windows-1252.csv";
    private static final String FORMAT = "gtd-csv";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static List<String> changes(int index, UnaryOperator<Event> change) {
        return WriteBack.changedCells(Fixtures.bytes(GtdWriteTest.class, WHOLE), WHOLE, FORMAT, index, change);
    }

    private static Event withParty(Event event, int index, UnaryOperator<Participant> change) {
        List<Participant> participants = new ArrayList<>(event.participants());
        participants.set(index, change.apply(participants.get(index)));
        return event.toBuilder().participants(participants).build();
    }

    private static Event named(Event event, int index, String name) {
        return withParty(
                event,
                index,
                participant -> participant.toBuilder()
                        .party(participant.party().toBuilder().name(name).build())
                        .build());
    }

    /** The cells of an event that are not empty, by their columns. */
    private static Map<String, String> filled(Event event) {
        List<String> columns = event.origin().orElseThrow().columns();
        List<String> cells = Fixtures.cells(event);
        Map<String, String> filled = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                filled.put(columns.get(i), cells.get(i));
            }
        }
        return filled;
    }

    @ParameterizedTest
    @ValueSource(strings = {WHOLE, "chosen-columns-in-any-order.csv"})
    void everyRowComesBack(String name) {
        WriteBack.assertAFixtureComesBack(GtdWriteTest.class, name, FORMAT, WINDOWS);
    }

    @Test
    void everyByteOfAPublishedFileComesBack() throws IOException {
        Path path = SharedData.assumePresent("samples/gtd/gtd_0718dist_usa_2000_2017.csv");
        WriteBack.assertEveryByteComesBack(path, FORMAT);
        for (String through : List.of("sitrep-ndjson", "sitrep-json")) {
            WriteBack.assertEveryCellComesBack(path, WINDOWS, FORMAT, through, ',');
        }
    }

    @Test
    void thereAreKeysForAllColumns() {
        assertThat(GtdColumns.ALL)
                .extracting(Object::toString)
                .containsExactlyElementsOf(new GtdFormat().layouts().get("G1"));
    }

    @Test
    void anotherDayChangesTheDay() {
        assertThat(changes(
                        0,
                        event -> event.toBuilder()
                                .time(EventTime.of(LocalDate.of(2014, 5, 3)))
                                .build()))
                .containsExactly("iday: 2 -> 3");
    }

    @Test
    void aMonthThatIsNotKnownIsZeroAndAnEndIsWrittenAsInTheFile() {
        assertThat(changes(
                        1,
                        event -> event.toBuilder()
                                .time(EventTime.parse("2014-07-XX/2014-08-02"))
                                .build()))
                .containsExactly(
                        "imonth: 6 -> 7", "approxdate: Early June, 2014 -> ", "resolution: 6/17/2014 -> 8/2/2014");
        assertThat(changes(
                        0,
                        event -> event.toBuilder()
                                .time(EventTime.ofYear(2015).withWording("some time in 2015"))
                                .build()))
                .containsExactly(
                        "iyear: 2014 -> 2015", "imonth: 5 -> 0", "iday: 2 -> 0", "approxdate:  -> some time in 2015");
    }

    @Test
    void anotherTypeChangesTheFirstAttack() {
        assertThat(changes(
                        0,
                        event -> event.toBuilder().type(EventType.ASSASSINATION).build()))
                .containsExactly("attacktype1: 3 -> 1", "attacktype1_txt: Bombing/Explosion -> Assassination");
    }

    @Test
    void codingsThatAreTakenAwayAreTakenOutOfTheirColumns() {
        assertThat(changes(
                        0,
                        event -> event.toBuilder()
                                .codings(event.codings().subList(0, 1))
                                .build()))
                .containsExactlyInAnyOrder(
                        "attacktype2: 2 -> ",
                        "attacktype2_txt: Armed Assault -> ",
                        "crit1: 1 -> 0",
                        "crit3: 1 -> 0",
                        "doubtterr: 1 -> ",
                        "alternative: 1 -> ",
                        "alternative_txt: Insurgency/Guerilla Action -> ",
                        "multiple: 1 -> ",
                        "success: 1 -> ",
                        "suicide: 0 -> ",
                        "property: -9 -> ",
                        "dbsource: START Primary Collection -> ");
    }

    @Test
    void anotherNameChangesTheGroupOrTheTargetThatBearsIt() {
        assertThat(changes(0, event -> named(event, 0, "Southern Front")))
                .containsExactly("gname: Northern Front (NF) -> Southern Front");
        // the participants are a group, its part, an unknown group, a target, its body and a target
        assertThat(changes(0, event -> named(event, 5, "Farmers"))).containsExactly("target2: Passers-by -> Farmers");
        assertThat(changes(0, event -> named(event, 4, "Police of Exland")))
                .containsExactly("corp1: Exland Police -> Police of Exland");
    }

    @Test
    void whoIsTakenAwayLeavesOthersWhereTheyAre() {
        assertThat(changes(
                        0,
                        event -> event.toBuilder()
                                .participants(event.participants().subList(2, 6))
                                .build()))
                .containsExactlyInAnyOrder(
                        "gname: Northern Front (NF) -> ",
                        "gsubname: Ford Brigade -> ",
                        "guncertain1: 1 -> 0",
                        "claimed: 1 -> 0",
                        "claimmode: 6 -> ",
                        "claimmode_txt: Video -> ");
    }

    @Test
    void anotherMediumChangesTheModeOfTheClaim() {
        assertThat(changes(
                        0,
                        event -> withParty(
                                event,
                                0,
                                group -> group.toBuilder()
                                        .allegedBy(group.allegedBy().orElseThrow().toBuilder()
                                                .medium(Medium.LETTER)
                                                .note("Letter")
                                                .build())
                                        .build())))
                .containsExactlyInAnyOrder(
                        "guncertain1: 1 -> 0", "claimmode: 6 -> 1", "claimmode_txt: Video -> Letter");
    }

    @Test
    void anotherPlaceChangesItsCells() {
        assertThat(changes(
                        0,
                        event -> event.toBuilder()
                                .places(List.of(event.places().get(0).toBuilder()
                                        .name(Optional.empty())
                                        .near("Upford")
                                        .precision(PlacePrecision.NEARBY)
                                        .coordinates(Coordinates.of(40.5, 70.5))
                                        .build()))
                                .build()))
                .containsExactlyInAnyOrder("city: Ford -> Upford", "longitude: 70.25 -> 70.5", "vicinity: 0 -> 1");
        assertThat(changes(
                        0,
                        event -> event.toBuilder()
                                .places(List.of(event.places().get(0).toBuilder()
                                        .precision(PlacePrecision.ADMIN1)
                                        .build()))
                                .build()))
                .containsExactly("specificity: 1 -> 4");
    }

    @Test
    void anotherNumberOfVictimsChangesTheTotalAlone() {
        assertThat(changes(
                        0,
                        event -> withClaim(
                                event,
                                1,
                                claim -> claim.toBuilder()
                                        .count(Count.unknown().withWording("-99"))
                                        .build())))
                .containsExactly("nwound: 2.5 -> -99");
        assertThat(changes(
                        0,
                        event -> withClaim(
                                event,
                                0,
                                claim -> claim.toBuilder()
                                        .count(Count.exact(new BigDecimal("0.5")))
                                        .breakdown(List.of())
                                        .build())))
                .containsExactly("nkill: 3 -> 0.5", "nkillus: 1 -> ", "nkillter: 2 -> ");
    }

    private static Event withClaim(Event event, int index, UnaryOperator<CasualtyClaim> change) {
        List<CasualtyClaim> claims = new ArrayList<>(event.casualties());
        claims.set(index, change.apply(claims.get(index)));
        return event.toBuilder().casualties(claims).build();
    }

    @Test
    void otherWeaponsLinksAndNotesChangeTheirCells() {
        assertThat(changes(
                        2,
                        event -> event.toBuilder()
                                .weapons(List.of(Weapon.of(WeaponKind.FIREARMS)))
                                .note("What was said.")
                                .build()))
                .containsExactlyInAnyOrder(
                        "weaptype1:  -> 5",
                        "weaptype1_txt:  -> Firearms",
                        "weapdetail: Words -> ",
                        "summary:  -> What was said.");
        assertThat(changes(
                        0,
                        event -> event.toBuilder()
                                .addLink(EventLink.of(LinkKind.RELATED_TO, EventId.of("201405010009")))
                                .build()))
                .containsExactly("related: 201405010001, 201405010002,201405010003 -> 201405010001, 201405010002,"
                        + " 201405010003, 201405010009");
    }

    @Test
    void aSourceThatIsAddedBecomesACitation() {
        assertThat(changes(
                        1,
                        event -> event.toBuilder()
                                .addSource(Source.builder()
                                        .title("Bomb")
                                        .publisher("Exland Daily")
                                        .url("http://example.org/a")
                                        .published(EventTime.of(LocalDate.of(2014, 6, 18)))
                                        .build())
                                .build()))
                .containsExactly("scite1:  -> \"Bomb\", Exland Daily, 2014-06-18, http://example.org/a");
    }

    @Test
    void anEventMadeByHandBecomesARow() {
        Party group = Party.builder()
                .id(PartyId.of("nf"))
                .name("Northern Front")
                .kind(PartyKind.ARMED_GROUP)
                .build();
        Event event = Event.builder()
                .id(EventId.of("attack-1"))
                .type(EventType.EXPLOSION)
                .time(EventTime.parse("2014-05-XX/2014-06-03"))
                .addParticipant(Participant.builder()
                        .role(ParticipantRole.INITIATOR)
                        .party(group)
                        .allegedBy(Attribution.builder()
                                .claimant(group)
                                .medium(Medium.SOCIAL_MEDIA)
                                .build())
                        .build())
                .addParticipant(Participant.of(
                        ParticipantRole.TARGET,
                        Party.builder()
                                .id(PartyId.of("press"))
                                .name("Reporters")
                                .kind(PartyKind.MEDIA)
                                .build()))
                .addPlace(Place.builder()
                        .name("Ford")
                        .admin1("Upper Province")
                        .precision(PlacePrecision.EXACT)
                        .coordinates(Coordinates.of(40.5, 70.25))
                        .addCountry(Coding.of(CodeScheme.ISO3166_ALPHA2, "KG"))
                        .build())
                .addWeapon(Weapon.builder()
                        .kind(WeaponKind.EXPLOSIVE_DEVICE)
                        .description("a parcel")
                        .build())
                .addCasualty(CasualtyClaim.builder()
                        .id(ClaimId.of("a"))
                        .harm(Harm.KILLED)
                        .count(Count.estimate(1, 2, 3))
                        .build())
                .addSource(Source.builder().publisher("Agency").build())
                .addLink(EventLink.of(LinkKind.RELATED_TO, EventId.of("201405010002")))
                .note("A parcel went off, \"they said\".")
                .build();
        Event read = WriteBack.events(WriteBack.write(List.of(event), FORMAT), "x.csv")
                .get(0);
        Map<String, String> cells = filled(read);
        assertThat(cells.remove("eventid")).matches("9[0-9]{11}");
        assertThat(cells)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("iyear", "2014"),
                        Map.entry("imonth", "5"),
                        Map.entry("iday", "0"),
                        Map.entry("extended", "1"),
                        Map.entry("resolution", "6/3/2014"),
                        Map.entry("attacktype1", "3"),
                        Map.entry("attacktype1_txt", "Bombing/Explosion"),
                        Map.entry("gname", "Northern Front"),
                        Map.entry("claimed", "1"),
                        Map.entry("claimmode", "7"),
                        Map.entry("claimmode_txt", "Posted to website, blog, etc."),
                        Map.entry("target1", "Reporters"),
                        Map.entry("targtype1", "10"),
                        Map.entry("targtype1_txt", "Journalists & Media"),
                        Map.entry("country_txt", "Kyrgyzstan"),
                        Map.entry("provstate", "Upper Province"),
                        Map.entry("city", "Ford"),
                        Map.entry("latitude", "40.5"),
                        Map.entry("longitude", "70.25"),
                        Map.entry("specificity", "1"),
                        Map.entry("vicinity", "0"),
                        Map.entry("weaptype1", "6"),
                        Map.entry("weaptype1_txt", "Explosives"),
                        Map.entry("weapdetail", "a parcel"),
                        Map.entry("nkill", "2"),
                        Map.entry("scite1", "Agency"),
                        Map.entry("related", "201405010002"),
                        Map.entry("summary", "A parcel went off, \"they said\".")));
        assertThat(read.type()).isEqualTo(event.type());
        assertThat(read.time()).isEqualTo(event.time());
        assertThat(read.links()).isEqualTo(event.links());
        assertThat(read.weapons().get(0).kind()).isEqualTo(WeaponKind.EXPLOSIVE_DEVICE);
        assertThat(read.participants().get(0).allegedBy().orElseThrow().medium())
                .contains(Medium.SOCIAL_MEDIA);
    }

    @Test
    void whatTheDatabaseDoesNotHaveIsUnknownAndNotNothing() {
        Event read = WriteBack.events(WriteBack.convert(GdeltRows.file(1), "a.CSV", FORMAT), "x.csv")
                .get(0);
        assertThat(GtdColumns.EVENTID.raw(read)).contains("1");
        assertThat(GtdColumns.GNAME.get(0).raw(read)).contains("KYRGYZSTAN");
        assertThat(GtdColumns.NKILL.raw(read)).contains("");
        Event talks = Event.builder()
                .id(EventId.of("2"))
                .type(EventType.TALKS)
                .time(EventTime.of(LocalDate.of(12, 1, 5)))
                .build();
        Event back = WriteBack.events(WriteBack.write(List.of(talks), FORMAT), "y.csv")
                .get(0);
        assertThat(filled(back))
                .containsEntry("iyear", "12")
                .containsEntry("attacktype1", "9")
                .containsEntry("city", "Unknown");
        assertThat(back.type()).isEqualTo(EventType.UNKNOWN);
        assertThat(back.time()).isEqualTo(talks.time());
        assertThat(back.places()).isEmpty();
    }

    @Test
    void anEventThatSaysNoYearIsReportedAndLeftOut() {
        Event event =
                Event.builder().id(EventId.of("5")).type(EventType.UNKNOWN).build();
        assertThat(WriteBack.findings(List.of(event), FORMAT))
                .containsExactly(
                        "unwritable-event: event 5 says nothing for the column iyear, without which gtd-csv has"
                                + " no row; it is left out");
    }
}
