package org.sitrep.io.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.PartyId;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.io.RecordReader;
import org.sitrep.io.RejectedRowException;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;

class AcledFormatTest {
    private static Result read(String name) {
        return Fixtures.read(AcledFormatTest.class, name);
    }

    private static List<String> codings(Event event) {
        return event.codings().stream().map(Coding::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "a1-windows-1252-with-seven-empty-columns.csv, A1, 1",
        "a2-api-with-nameless-index.csv, A2, 1",
        "a3-export-tool.csv, A3, 2",
        "a4-current.csv, A4, 3",
        "semicolons-between-cells.csv, A4, 3",
        "a4p-with-population.csv, A4p, 1",
        "a4m-monadic-one-row-per-actor.csv, A4m, 2",
        "a4x-chosen-fields-in-any-order.csv, A4x, 1",
        "missing-values-written-by-r.csv, A4, 1"
    })
    void eachLayoutIsRecognisedAndReadWhole(String file, String layout, int events) {
        Result result = read(file);
        assertThat(result.format()).isEqualTo("acled-csv");
        assertThat(result.layout()).isEqualTo(layout);
        assertThat(result.events()).hasSize(events);
        assertThat(result.summary().findings()).isEmpty();
    }

    @Test
    void theStandardHeadersAreTold() {
        Map<String, List<String>> layouts = new AcledFormat().layouts();
        assertThat(layouts.keySet()).containsExactly("A1", "A3", "A4", "A4m", "A4p");
        assertThat(layouts.get("A1")).hasSize(25).startsWith("GWNO").endsWith("FATALITIES");
        assertThat(layouts.get("A3")).hasSize(31).startsWith("data_id").endsWith("timestamp", "iso3");
        assertThat(layouts.get("A4")).hasSize(31).startsWith("event_id_cnty").endsWith("tags", "timestamp");
        assertThat(layouts.get("A4m")).hasSize(28).doesNotContain("actor2", "assoc_actor_2", "inter2");
        assertThat(layouts.get("A4p")).hasSize(35).endsWith("population_best");
    }

    @Test
    void aBattleHasTwoSidesAndAssociates() {
        Event event = read("a4-current.csv").event(0);
        assertThat(event.id()).hasToString("XLD7");
        assertThat(event.type()).isEqualTo(EventType.ARMED_CLASH);
        assertThat(codings(event))
                .containsExactly(
                        "acled-disorder-type:\"Political violence\"",
                        "acled-event-type:Battles",
                        "acled-sub-event-type:\"Armed clash\"",
                        "acled-interaction:12 \"State forces-Rebel group\"");
        assertThat(event.participants())
                .extracting(Participant::role)
                .containsExactly(
                        ParticipantRole.SIDE_A,
                        ParticipantRole.ASSOCIATE,
                        ParticipantRole.ASSOCIATE,
                        ParticipantRole.SIDE_B);
        assertThat(event.participants())
                .extracting(participant -> participant.party().name().orElseThrow())
                .containsExactly(
                        "Military Forces of Exland (2014-)",
                        "Police Forces of Exland (2014-)",
                        "Border Guard of Exland",
                        "Northern Front, Exland");
        assertThat(event.participants())
                .extracting(participant -> participant.party().kind())
                .containsExactly(PartyKind.STATE_FORCES, PartyKind.UNKNOWN, PartyKind.UNKNOWN, PartyKind.REBEL_GROUP);
        assertThat(event.participants().get(1).associateOf())
                .contains(PartyId.of("acled/Military Forces of Exland (2014-)"));
        assertThat(event.note()).contains("A clash, with \"heavy\" fire.");
    }

    @Test
    void thePlaceHasItsDivisionsCountryAndPrecision() {
        Place place = read("a4-current.csv").event(0).places().get(0);
        assertThat(place.name()).contains("Ford Village");
        assertThat(place.countryName()).contains("Exland");
        assertThat(place.countries()).extracting(Coding::toString).containsExactly("acled-iso:417");
        assertThat(place.admin1()).contains("Upper Province");
        assertThat(place.admin2()).contains("River District");
        assertThat(place.admin3()).contains("Ford");
        assertThat(place.coordinates()).contains(Coordinates.of(40.0589, 70.8331));
        assertThat(place.precision()).isEqualTo(PlacePrecision.EXACT);
        assertThat(place.kind()).isEqualTo(PlaceKind.POINT);
    }

    @Test
    void violenceAgainstCiviliansHasInitiatorAndTarget() {
        Event event = read("a4-current.csv").event(1);
        assertThat(event.type()).isEqualTo(EventType.ATTACK_ON_CIVILIANS);
        assertThat(event.participants())
                .extracting(Participant::role)
                .containsExactly(ParticipantRole.INITIATOR, ParticipantRole.TARGET, ParticipantRole.ASSOCIATE);
        assertThat(event.participants().get(2).associateOf()).contains(PartyId.of("acled/Civilians (Exland)"));
        assertThat(codings(event)).contains("acled-civilian-targeting:\"Civilian targeting\"");
        assertThat(event.tags()).containsExactly("local administrators", "crowd size=about 50");
        assertThat(event.places().get(0).precision()).isEqualTo(PlacePrecision.REGION);
    }

    @Test
    void severalDisorderTypesAreSeveralCodings() {
        assertThat(codings(read("a4-current.csv").event(2)))
                .startsWith("acled-disorder-type:\"Political violence\"", "acled-disorder-type:Demonstrations");
    }

    @Test
    void timePrecisionMakesTheDayApproximate() {
        assertThat(read("a4-current.csv").events())
                .extracting(event -> event.time().orElseThrow().toString())
                .containsExactly("2023-02-05", "2023-02-06~ @week", "2023-02-07~ @month");
    }

    @Test
    void fatalitiesAreOneClaimAndZeroIsNoneReported() {
        List<Event> events = read("a4-current.csv").events();
        assertThat(events).allSatisfy(event -> assertThat(event.casualties()).hasSize(1));
        CasualtyClaim claim = events.get(0).casualties().get(0);
        assertThat(claim.id()).hasToString("XLD7-fatalities");
        assertThat(claim.harm()).isEqualTo(Harm.KILLED);
        assertThat(claim.status()).isEmpty();
        assertThat(events)
                .extracting(event -> event.casualties().get(0).count())
                .containsExactly(Count.exact(3), Count.noneReported(), Count.exact(12));
    }

    @Test
    void eachSourceHasTheScaleOfTheList() {
        assertThat(read("a4-current.csv").event(0).sources())
                .containsExactly(
                        Source.builder()
                                .publisher("Exland Daily")
                                .scale("National-Subnational")
                                .build(),
                        Source.builder()
                                .publisher("Radio Ford")
                                .scale("National-Subnational")
                                .build());
    }

    @Test
    void lineBreaksInNotesAreKept() {
        assertThat(read("a4-current.csv").event(2).note()).contains("First line\nsecond line");
    }

    @Test
    void cellsPartedBySemicolonsGiveTheSameEvents() {
        List<Event> commas = read("a4-current.csv").events();
        List<Event> semicolons = read("semicolons-between-cells.csv").events();
        for (int i = 0; i < commas.size(); i++) {
            Event expected =
                    commas.get(i).toBuilder().origin(semicolons.get(i).origin()).build();
            assertThat(semicolons.get(i)).isEqualTo(expected);
        }
    }

    @Test
    void numericKindsOfActorsAreRead() {
        Event event = read("a3-export-tool.csv").event(0);
        assertThat(event.time().orElseThrow()).hasToString("2020-12-03");
        assertThat(event.type()).isEqualTo(EventType.AIR_STRIKE);
        assertThat(event.participants())
                .extracting(participant -> participant.party().kind())
                .containsExactly(PartyKind.EXTERNAL_FORCES, PartyKind.REBEL_GROUP);
        assertThat(codings(event)).contains("acled-interaction:28 \"Rebel group-External/Other forces\"");
        assertThat(event.places().get(0).precision()).isEqualTo(PlacePrecision.NEARBY);
        assertThat(AcledColumns.DATA_ID.in(event)).contains(7302319L);
        assertThat(AcledColumns.TIMESTAMP.in(event)).contains(1605559070L);
    }

    @Test
    void noSecondActorIsNoParticipant() {
        Event event = read("a3-export-tool.csv").event(1);
        assertThat(event.participants()).hasSize(1);
        assertThat(event.places().get(0).countries())
                .extracting(Coding::toString)
                .containsExactly("iso3166-alpha3:XKX");
    }

    @Test
    void theOldestLayoutIsReadWithItsOwnNamesAndCountryNumbers() {
        Event event = read("a1-windows-1252-with-seven-empty-columns.csv").event(0);
        assertThat(event.id()).hasToString("12XLD");
        assertThat(event.time().orElseThrow()).hasToString("2015-12-29");
        assertThat(event.type()).isEqualTo(EventType.ARMED_CLASH);
        assertThat(event.participants())
                .extracting(participant -> participant.party().name().orElseThrow())
                .containsExactly(
                        "Military Forces of Exland", "Militia of Ford", "Northern Front", "Front of the South");
        assertThat(event.places().get(0).countries())
                .extracting(Coding::toString)
                .containsExactly("gleditsch-ward:703");
        assertThat(event.places().get(0).coordinates()).contains(Coordinates.of(35.5553, 6.1786));
        assertThat(event.sources())
                .extracting(source -> source.publisher().orElseThrow())
                .containsExactly("El Diario;Radio");
        assertThat(event.note()).contains("The army\u2019s base.");
        assertThat(AcledColumns.ASSOC_ACTOR_1.in(event)).contains(List.of("Militia of Ford"));
        assertThat(AcledColumns.ACTOR1.raw(event)).contains(" Military Forces of Exland ");
        assertThat(Fixtures.cells(event)).hasSize(32);
    }

    @Test
    void theOldApiIsReadInAlphabeticalOrder() {
        Event event = read("a2-api-with-nameless-index.csv").event(0);
        assertThat(event.id()).hasToString("12XLD");
        assertThat(event.time().orElseThrow()).hasToString("2016-01-05");
        assertThat(AcledColumns.DATA_ID.in(event)).contains(99L);
    }

    @Test
    void chosenFieldsAreEnough() {
        Event event = read("a4x-chosen-fields-in-any-order.csv").event(0);
        assertThat(event.id()).hasToString("XLD7");
        assertThat(event.type()).isEqualTo(EventType.SEXUAL_VIOLENCE);
        assertThat(event.places()).isEmpty();
        assertThat(event.participants()).isEmpty();
        assertThat(event.casualties().get(0).count()).isEqualTo(Count.exact(4));
        assertThat(AcledColumns.EVENT_DATE.in(event)).contains(LocalDate.of(2023, 2, 5));
        assertThat(AcledColumns.COUNTRY.in(event)).isEmpty();
    }

    @Test
    void monadicRowsRepeatTheEventAndTheClaimUnderTheSameIds() {
        List<Event> events = read("a4m-monadic-one-row-per-actor.csv").events();
        assertThat(events).extracting(event -> event.id().value()).containsExactly("XLD7", "XLD7");
        assertThat(events).allSatisfy(event -> assertThat(codings(event)).contains("acled-export-type:monadic"));
        assertThat(events)
                .allSatisfy(
                        event -> assertThat(event.participants().get(0).role()).isEqualTo(ParticipantRole.SIDE_A));
        assertThat(events.stream().flatMap(event -> event.casualties().stream()).distinct())
                .singleElement()
                .extracting(CasualtyClaim::count)
                .isEqualTo(Count.exact(3));
    }

    @Test
    void populationIsWithinReach() {
        Event event = read("a4p-with-population.csv").event(0);
        assertThat(AcledColumns.POPULATION_5KM.in(event)).contains(900L);
    }

    @Test
    void everyFormOfADayIsRead() {
        assertThat(read("date-forms.csv").events())
                .extracting(event -> event.time().orElseThrow().toString())
                .containsExactly(
                        "2022-09-23",
                        "2022-12-28",
                        "2020-12-03",
                        "2020-09-03",
                        "2015-01-01",
                        "2015-12-29",
                        "2020-05-09",
                        "2024-08-05",
                        "2019-12-31",
                        "1997-12-31",
                        "2021-01-02",
                        "2021-01-02");
    }

    @Test
    void whatIsNoDayRejectsTheRow() {
        Result result = read("days-that-are-none.csv");
        assertThat(result.events()).isEmpty();
        assertThat(result.rejects())
                .containsExactly(
                        "2:4 bad-date 41712",
                        "3:4 bad-date 12/29/2015",
                        "4:4 bad-date 2022-02-30",
                        "5:4 bad-date 5 Maj 2022",
                        "6:4 bad-date ",
                        "7:4 bad-date NA",
                        "8:4 bad-date 2021-01-02T18:00:00Z",
                        "9:4 bad-date 5-Aug-024");
    }

    @Test
    void missingValuesWrittenByRAreAbsent() {
        Event event = read("missing-values-written-by-r.csv").event(0);
        assertThat(event.participants()).hasSize(1);
        assertThat(event.tags()).isEmpty();
        assertThat(event.note()).isEmpty();
        assertThat(event.time().orElseThrow()).hasToString("2023-02-05");
        assertThat(event.casualties().get(0).count()).isEqualTo(Count.exact(2));
        Place place = event.places().get(0);
        assertThat(place.admin3()).isEmpty();
        assertThat(place.countries()).extracting(Coding::toString).containsExactly("acled-iso:204");
        assertThat(place.precision()).isEqualTo(PlacePrecision.NEARBY);
        assertThat(place.coordinates()).contains(Coordinates.of(3.5746, 70.8331));
        assertThat(AcledColumns.ACTOR2.in(event)).isEmpty();
        assertThat(AcledColumns.ACTOR2.raw(event)).contains("NA");
        assertThat(AcledColumns.LATITUDE.raw(event)).contains("3.5746000000000002");
    }

    @Test
    void textsThatAreInNoListRejectNothing() {
        Result result = read("texts-that-are-in-no-list.csv");
        assertThat(result.summary().rowsRejected()).isZero();
        Event event = result.event(0);
        assertThat(event.type()).isEqualTo(EventType.OTHER);
        assertThat(codings(event))
                .containsExactly(
                        "acled-disorder-type:Demonstrations",
                        "acled-event-type:Skirmishes",
                        "acled-sub-event-type:Standoff",
                        "acled-interaction:\"Wizards only\"",
                        "acled-civilian-targeting:Maybe");
        assertThat(event.participants().get(0).party().kind()).isEqualTo(PartyKind.UNKNOWN);
        assertThat(event.participants().get(0).party().codings())
                .extracting(Coding::toString)
                .containsExactly("acled-inter:Wizards");
        assertThat(event.time().orElseThrow()).hasToString("2023-02-05~ @unknown");
        assertThat(event.places().get(0).precision()).isEqualTo(PlacePrecision.UNKNOWN);
        assertThat(result.event(1).type()).isEqualTo(EventType.ATTACK_ON_CIVILIANS);
        assertThat(codings(result.event(1)))
                .contains("acled-event-type:\"Violence against civilians\"", "acled-sub-event-type:Poisoning");
        assertThat(result.event(2).type()).isEqualTo(EventType.UNKNOWN);
    }

    @Test
    void damagedRowsAreRejectedWithLineAndColumn() {
        Result result = read("damaged-rows.csv");
        assertThat(result.rejects())
                .containsExactly(
                        "3:1 missing-id ",
                        "4:6 bad-date 5 Maj 2023",
                        "5:315 bad-number north",
                        "6:323 bad-number ",
                        "7:411 bad-number three");
        assertThat(result.summary().findings().get(1).message())
                .isEqualTo("event_date: expected a date like 2024-01-31, 31 January 2024 or 31/01/2024,"
                        + " found \"5 Maj 2023\"");
        assertThat(result.events()).hasSize(2);
    }

    @Test
    void emptyCoordinatesFatalitiesAndSourcesAreNone() {
        Event event = read("damaged-rows.csv").event(1);
        assertThat(event.places().get(0).coordinates()).isEmpty();
        assertThat(event.casualties()).isEmpty();
        assertThat(event.sources()).isEmpty();
    }

    @Test
    void readingStopsAtTheFirstBadRowIfNotToldOtherwise() {
        assertThatThrownBy(() -> {
                    try (RecordReader reader =
                            RecordReader.open(Fixtures.path(AcledFormatTest.class, "damaged-rows.csv"))) {
                        reader.events().forEach(event -> {});
                    }
                })
                .hasRootCauseInstanceOf(RejectedRowException.class)
                .rootCause()
                .hasMessageContaining("damaged-rows.csv:3:1");
    }
}
