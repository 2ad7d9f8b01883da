package org.sitrep.io.scad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.casualty.Count;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;

class ScadFormatTest {
    private static Result read(String name) {
        return Fixtures.read(ScadFormatTest.class, name);
    }

    private static Event event(int index) {
        return read("africa-windows-1252.csv").event(index);
    }

    private static List<String> codings(Event event) {
        return event.codings().stream().map(Coding::toString).toList();
    }

    @Test
    void eachLayoutIsRecognised() {
        Result africa = read("africa-windows-1252.csv");
        assertThat(africa.format()).isEqualTo("scad-csv");
        assertThat(africa.layout()).isEqualTo("S1");
        assertThat(africa.events()).hasSize(5);
        assertThat(africa.summary().rowsRejected()).isZero();
        assertThat(new ScadFormat().layouts().get("S1")).hasSize(44).endsWith("location_precision");
        assertThat(read("damaged-rows.csv").layout()).isEqualTo("Sx");
    }

    @Test
    void theLatinAmericanNamesOfColumnsAreTheSameColumns() {
        Result result = read("latin-america.csv");
        assertThat(result.format()).isEqualTo("scad-csv");
        assertThat(result.layout()).isEqualTo("S2");
        Event event = result.event(0);
        assertThat(event.time().orElseThrow()).hasToString("1995-04-13/1995-04-15");
        assertThat(ScadColumns.LGTBQ_ISSUE.in(event)).contains(1L);
        assertThat(ScadColumns.EYR.in(event)).contains(1995L);
    }

    @Test
    void theTypeIsTheCrosswalksAndCodesAreKept() {
        assertThat(event(0).id()).hasToString("6780001");
        assertThat(event(0).type()).isEqualTo(EventType.RIOT);
        assertThat(codings(event(0)))
                .containsExactly(
                        "scad-event-type:3 \"Organised riot\"",
                        "scad-escalation:8",
                        "scad-participants:3",
                        "scad-repression:2",
                        "scad-issue:7",
                        "scad-issue:2",
                        "scad-sublocation:1",
                        "scad-government-target:central");
        assertThat(event(2).id()).hasToString("-6780002");
        assertThat(event(2).type()).isEqualTo(EventType.ARMED_CONFLICT);
        assertThat(event(3).type()).isEqualTo(EventType.OTHER);
        assertThat(event(4).type()).isEqualTo(EventType.UNKNOWN);
    }

    @Test
    void theNumbersOfTheDaysCountAndTheWrittenOnesOnlyWhereThereAreNone() {
        assertThat(read("africa-windows-1252.csv").events())
                .extracting(event -> event.time().orElseThrow().toString())
                .containsExactly(
                        "1995-04-13/1995-04-15",
                        "1995-04-13/1995-04-15",
                        "2000-01-05",
                        "2001-04-XX",
                        "1995-04-13/2004-03-02");
    }

    @Test
    void actorsActAndTargetsAreActedUpon() {
        assertThat(event(0).participants())
                .containsExactly(
                        Participant.of(
                                ParticipantRole.INITIATOR,
                                Party.of("scad/678/students", PartyKind.UNKNOWN, "students")),
                        Participant.of(
                                ParticipantRole.INITIATOR,
                                Party.of("scad/678/teachers", PartyKind.UNKNOWN, "teachers")),
                        Participant.of(
                                ParticipantRole.TARGET,
                                Party.of("scad/678/central government", PartyKind.UNKNOWN, "central government")),
                        Participant.of(
                                ParticipantRole.TARGET,
                                Party.of("scad/678/M\u00e9dicos", PartyKind.UNKNOWN, "M\u00e9dicos")));
    }

    @Test
    void thePlaceIsThatOfTheRowAndTheCountryThatOfTheDay() {
        assertThat(event(1).places())
                .containsExactly(Place.builder()
                        .name("Taiz")
                        .description("Aden and Taiz")
                        .kind(PlaceKind.POINT)
                        .precision(PlacePrecision.EXACT)
                        .coordinates(Coordinates.of(13.57, 44.02))
                        .countryName("Yemen")
                        .addCountry(Coding.parse("cow:678"))
                        .addCoding(Coding.parse("scad-location:4"))
                        .build());
        Place place = read("latin-america.csv").event(0).places().get(0);
        assertThat(place.countries()).containsExactly(Coding.parse("cow:70 \"Mexico\""));
        assertThat(event(2).places().get(0).name()).isEmpty();
        assertThat(event(2).places().get(0).precision()).isEqualTo(PlacePrecision.COUNTRY);
        assertThat(event(3).places().get(0).precision()).isEqualTo(PlacePrecision.UNKNOWN);
        assertThat(event(4).places().get(0).precision()).isEqualTo(PlacePrecision.REGION);
    }

    @Test
    void deathsThatAreNotKnownAreNotZero() {
        assertThat(event(0).casualties().get(0).count()).isEqualTo(Count.exact(4));
        assertThat(event(2).casualties().get(0).count()).hasToString("unknown \"-77\"");
        assertThat(event(3).casualties().get(0).count()).hasToString("unknown \"-88\"");
        assertThat(event(4).casualties()).isEmpty();
    }

    @Test
    void rowsOfOneEventRepeatItsIdAndItsClaim() {
        assertThat(event(0).id()).isEqualTo(event(1).id());
        assertThat(event(0).casualties()).isEqualTo(event(1).casualties());
        assertThat(event(0).casualties().get(0).id()).hasToString("6780001-deaths");
        assertThat(codings(event(1))).contains("scad-sublocation:2");
    }

    @Test
    void theNoteIsAboutTheIssueAndEveryColumnIsWithinReach() {
        assertThat(event(0).note()).contains("Students riot.");
        assertThat(ScadColumns.NOTES.in(event(0))).contains("Dates are estimates.");
        assertThat(ScadColumns.DURATION.in(event(0))).contains(3L);
        assertThat(ScadColumns.ALL).hasSize(44);
        assertThat(Fixtures.cells(event(0))).hasSize(44);
    }

    @Test
    void damagedRowsAreRejectedWithLineAndColumn() {
        Result result = read("damaged-rows.csv");
        assertThat(result.rejects())
                .containsExactly(
                        "3:1 missing-id ",
                        "4:17 bad-date 13",
                        "5:15 bad-date 30",
                        "6:19 bad-date ",
                        "7:29 bad-date 13-Foo-95",
                        "8:27 bad-number -5",
                        "9:27 bad-number many",
                        "10:29 bad-number x");
        assertThat(result.events()).hasSize(1);
    }
}
