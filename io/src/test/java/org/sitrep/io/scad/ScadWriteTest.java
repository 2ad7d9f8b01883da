package org.sitrep.io.scad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.io.Fixtures;
import org.sitrep.io.SharedData;
import org.sitrep.io.WriteBack;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.time.EventTime;

class ScadWriteTest {
    private static final String AFRICA = "africa-windows-1252.csv";
    private static final String FORMAT = "scad-csv";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static List<String> changes(int index, UnaryOperator<Event> change) {
        return WriteBack.changedCells(Fixtures.bytes(ScadWriteTest.class, AFRICA), AFRICA, FORMAT, index, change);
    }

    private static Event at(Event event, UnaryOperator<Place> change) {
        return event.toBuilder()
                .places(List.of(change.apply(event.places().get(0))))
                .build();
    }

    private static Event deaths(Event event, Count count) {
        return event.toBuilder()
                .casualties(List.of(
                        event.casualties().get(0).toBuilder().count(count).build()))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {AFRICA, "latin-america.csv"})
    void everyRowComesBack(String name) {
        WriteBack.assertAFixtureComesBack(ScadWriteTest.class, name, FORMAT, WINDOWS);
    }

    @Test
    void everyByteOfAPublishedFileComesBack() throws IOException {
        Path path = SharedData.assumePresent("samples/scad/SCAD2018Africa_excerpt.csv");
        WriteBack.assertEveryByteComesBack(path, FORMAT);
        for (String through : List.of("sitrep-ndjson", "sitrep-json")) {
            WriteBack.assertEveryCellComesBack(path, WINDOWS, FORMAT, through, ',');
        }
    }

    @Test
    void anotherLastDayChangesItsCellsAndTheDuration() {
        assertThat(changes(
                        0,
                        event -> event.toBuilder()
                                .time(EventTime.between(LocalDate.of(1995, 4, 13), LocalDate.of(1995, 5, 2)))
                                .build()))
                .containsExactly("enddate: 15-Apr-95 -> 2-May-95", "duration: 3 -> 20", "eday: 15 -> 2", "emo: 4 -> 5");
    }

    @Test
    void theColumnsOfTheOtherRegionAreFoundByTheirNames() {
        String file = "latin-america.csv";
        assertThat(WriteBack.changedCells(
                        Fixtures.bytes(ScadWriteTest.class, file),
                        file,
                        FORMAT,
                        0,
                        event -> event.toBuilder()
                                .time(EventTime.of(LocalDate.of(1995, 4, 13)))
                                .build()))
                .containsExactly("enddate: 15-Apr-95 -> 13-Apr-95", "duration: 3 -> 1", "endday: 15 -> 13");
    }

    @Test
    void aDayThatIsNotKnownIsZeroAndAYearBeyondTwoDigitsHasFour() {
        assertThat(changes(
                        2,
                        event -> event.toBuilder()
                                .time(EventTime.parse("1988-02-XX"))
                                .build()))
                .containsExactly(
                        "startdate: 5-Jan-00 -> ",
                        "enddate: 5-Jan-00 -> ",
                        "duration: 1 -> ",
                        "stday: 5 -> 0",
                        "stmo: 1 -> 2",
                        "styr: 2000 -> 1988",
                        "eday: 5 -> 0",
                        "emo: 1 -> 2",
                        "eyr: 2000 -> 1988");
        assertThat(changes(
                        2,
                        event -> event.toBuilder()
                                .time(EventTime.of(LocalDate.of(1988, 1, 5)))
                                .build()))
                .containsExactly(
                        "startdate: 5-Jan-00 -> 5-Jan-1988",
                        "enddate: 5-Jan-00 -> 5-Jan-1988",
                        "styr: 2000 -> 1988",
                        "eyr: 2000 -> 1988");
    }

    @Test
    void anotherTypeChangesTheType() {
        assertThat(changes(0, event -> event.toBuilder().type(EventType.STRIKE).build()))
                .containsExactly("etype: 3 -> 5");
    }

    @Test
    void codingsThatAreTakenAwayAreTakenOutOfTheirColumns() {
        assertThat(changes(
                        0,
                        event -> event.toBuilder()
                                .codings(event.codings().subList(0, 1))
                                .build()))
                .containsExactlyInAnyOrder(
                        "escalation: 8 -> ",
                        "npart: 3 -> ",
                        "repress: 2 -> ",
                        "issue1: 7 -> ",
                        "issue2: 2 -> ",
                        "sublocal: 1 -> ",
                        "cgovtarget: 1 -> 0");
    }

    @Test
    void anotherNameChangesTheActorOrTargetThatBearsIt() {
        assertThat(changes(0, event -> {
                    List<Participant> participants = new ArrayList<>(event.participants());
                    participants.set(
                            1, Participant.of(ParticipantRole.INITIATOR, Party.of("x", PartyKind.UNKNOWN, "pupils")));
                    participants.remove(2);
                    return event.toBuilder().participants(participants).build();
                }))
                .containsExactly("actor2: teachers -> pupils", "target1: central government -> ");
    }

    @Test
    void anotherPlaceChangesItsCells() {
        assertThat(changes(
                        0,
                        event -> at(
                                event,
                                place -> place.toBuilder()
                                        .name("Sanaa")
                                        .coordinates(Coordinates.of(15.35, 44.2))
                                        .precision(PlacePrecision.COUNTRY)
                                        .build())))
                .containsExactlyInAnyOrder(
                        "ilocal: Aden -> Sanaa",
                        "gislocnum: 4 -> 7",
                        "latitude: 12.78 -> 15.35",
                        "longitude: 45.03 -> 44.2");
        assertThat(changes(
                        0,
                        event -> at(
                                event,
                                place -> place.toBuilder()
                                        .countries(List.of(Coding.of(CodeScheme.ISO3166_ALPHA3, "ETH")))
                                        .build())))
                .containsExactly("ccode: 678 -> 530");
    }

    @Test
    void deathsOfWhichTheNumberIsNotKnownHaveACode() {
        assertThat(changes(0, event -> deaths(event, Count.exact(7)))).containsExactly("ndeath: 4 -> 7");
        assertThat(changes(0, event -> deaths(event, Count.some()))).containsExactly("ndeath: 4 -> -99");
        assertThat(changes(2, event -> deaths(event, Count.unknown().withWording("-88"))))
                .containsExactly("ndeath: -77 -> -88");
    }

    @Test
    void anEventMadeByHandBecomesARow() {
        Event event = Event.builder()
                .id(EventId.of("clash-1"))
                .type(EventType.SHELLING)
                .time(EventTime.between(LocalDate.of(2013, 1, 30), LocalDate.of(2013, 2, 1)))
                .addParticipant(
                        Participant.of(ParticipantRole.SIDE_A, Party.of("a", PartyKind.STATE_FORCES, "soldiers")))
                .addParticipant(Participant.of(ParticipantRole.SIDE_B, Party.of("b", PartyKind.ARMED_GROUP, "rebels")))
                .addPlace(Place.builder()
                        .name("Taiz")
                        .precision(PlacePrecision.EXACT)
                        .coordinates(Coordinates.of(13.57, 44.02))
                        .addCountry(Coding.of(CodeScheme.ISO3166_ALPHA2, "YE"))
                        .build())
                .addCasualty(CasualtyClaim.builder()
                        .id(ClaimId.of("k"))
                        .harm(Harm.KILLED)
                        .count(Count.atLeast(3))
                        .build())
                .note("They fought.")
                .build();
        Event read = WriteBack.events(WriteBack.write(List.of(event), FORMAT), "x.csv")
                .get(0);
        List<String> cells = new ArrayList<>(Fixtures.cells(read));
        assertThat(cells.remove(0)).matches("9[0-9]{11}");
        assertThat(String.join("|", cells))
                .isEqualTo(
                        "|679|Yemen|30-Jan-13|1-Feb-13|3|30|1|2013|1|2|2013|7||soldiers|||rebels|||||3||Taiz|Taiz||2|2||||"
                                + "They fought.|||||||13.57|44.02||");
        assertThat(read.time()).isEqualTo(event.time());
        assertThat(read.type()).isEqualTo(EventType.ATTACK_ON_CIVILIANS);
        assertThat(read.places().get(0).precision()).isEqualTo(PlacePrecision.EXACT);
        assertThat(read.casualties().get(0).count()).isEqualTo(Count.exact(3));
    }

    @Test
    void whatTheDatabaseDoesNotHaveIsLeftEmpty() {
        Event talks = Event.builder()
                .id(EventId.of("-12"))
                .type(EventType.TALKS)
                .time(EventTime.ofYear(1850))
                .build();
        Event back = WriteBack.events(WriteBack.write(List.of(talks), FORMAT), "y.csv")
                .get(0);
        assertThat(Fixtures.cells(back).stream().filter(cell -> !cell.isEmpty()))
                .containsExactly("-12", "0", "0", "1850", "0", "0", "1850");
        assertThat(back.casualties()).isEmpty();
        assertThat(back.places()).isEmpty();
    }

    @Test
    void anEventThatSaysNoYearIsReportedAndLeftOut() {
        Event event =
                Event.builder().id(EventId.of("5")).type(EventType.UNKNOWN).build();
        assertThat(WriteBack.findings(List.of(event), FORMAT))
                .containsExactly(
                        "unwritable-event: event 5 says nothing for the column styr, without which scad-csv has"
                                + " no row; it is left out");
    }
}
