package org.sitrep.io.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimGroup;
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
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

class UcdpGedFormatTest {
    private static Result read(String name) {
        return Fixtures.read(UcdpGedFormatTest.class, name);
    }

    private static List<String> codings(List<Coding> codings) {
        return codings.stream().map(Coding::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "u0-low-before-best.csv, U0, 1",
        "u1-three-types-of-violence.csv, U1, 3",
        "candidate-without-header.csv, U1, 2",
        "extra-column-with-a-hash.csv, U1, 1",
        "u2-without-country-numbers-of-sides.csv, U2, 1",
        "ux-chosen-columns.csv, Ux, 1",
        "date-precisions.csv, Ux, 6"
    })
    void eachLayoutIsRecognisedAndReadWhole(String file, String layout, int events) {
        Result result = read(file);
        assertThat(result.format()).isEqualTo("ucdp-ged-csv");
        assertThat(result.layout()).isEqualTo(layout);
        assertThat(result.events()).hasSize(events);
        assertThat(result.summary().findings()).isEmpty();
    }

    @Test
    void theStandardHeadersAreTold() {
        Map<String, List<String>> layouts = new UcdpGedFormat().layouts();
        assertThat(layouts.keySet()).containsExactly("U0", "U1", "U2");
        assertThat(layouts.get("U0")).hasSize(42).endsWith("low", "best", "high");
        assertThat(layouts.get("U1")).hasSize(49).endsWith("best", "high", "low", "gwnoa", "gwnob");
        assertThat(layouts.get("U2")).hasSize(47).endsWith("best", "high", "low");
    }

    @Test
    void stateBasedViolenceHasSidesAAndB() {
        Event event = read("u1-three-types-of-violence.csv").event(0);
        assertThat(event.id()).hasToString("500001");
        assertThat(event.type()).isEqualTo(EventType.STATE_BASED_VIOLENCE);
        assertThat(codings(event.codings()))
                .containsExactly(
                        "ucdp-violence-type:1 \"State-based\"",
                        "ucdp-conflict:70 \"Exland: Government\"",
                        "ucdp-dyad:900 \"Government of Exland - NF\"");
        assertThat(event.participants())
                .extracting(Participant::role)
                .containsExactly(ParticipantRole.SIDE_A, ParticipantRole.SIDE_B);
        Party government = event.participants().get(0).party();
        assertThat(government.id()).hasToString("ucdp/118");
        assertThat(government.kind()).isEqualTo(PartyKind.STATE);
        assertThat(government.name()).contains("Government of Exland");
        assertThat(codings(government.countries())).containsExactly("gleditsch-ward:703");
        assertThat(codings(government.codings())).containsExactly("ucdp-actor:118");
        Party group = event.participants().get(1).party();
        assertThat(group.id()).hasToString("ucdp/4456");
        assertThat(group.kind()).isEqualTo(PartyKind.ARMED_GROUP);
        assertThat(group.countries()).isEmpty();
    }

    @Test
    void oneSidedViolenceHasInitiatorAndTarget() {
        Event event = read("u1-three-types-of-violence.csv").event(2);
        assertThat(event.type()).isEqualTo(EventType.ONE_SIDED_VIOLENCE);
        assertThat(event.participants())
                .extracting(Participant::role)
                .containsExactly(ParticipantRole.INITIATOR, ParticipantRole.TARGET);
        assertThat(codings(event.participants().get(0).party().countries()))
                .containsExactly("gleditsch-ward:703", "gleditsch-ward:101");
        assertThat(event.participants().get(1).party().id()).hasToString("ucdp/1");
        assertThat(event.participants().get(1).party().kind()).isEqualTo(PartyKind.CIVILIANS);
        assertThat(UcdpGedColumns.GWNOA.in(event)).contains(List.of("703", "101"));
    }

    @Test
    void nonStateViolenceIsBetweenGroups() {
        Event event = read("u1-three-types-of-violence.csv").event(1);
        assertThat(event.type()).isEqualTo(EventType.NON_STATE_VIOLENCE);
        assertThat(event.participants().get(0).party().kind()).isEqualTo(PartyKind.ARMED_GROUP);
        assertThat(event.time().orElseThrow()).hasToString("2013-01-03/2013-01-09 @week");
        assertThat(UcdpGedColumns.ACTIVE_YEAR.in(event)).contains(false);
    }

    @Test
    void thePlaceHasItsDescriptionAndCell() {
        Place place = read("u1-three-types-of-violence.csv").event(0).places().get(0);
        assertThat(place.name()).contains("Ford village");
        assertThat(place.description()).contains("at the ford,\nnear the mill");
        assertThat(place.admin1()).contains("Upper province");
        assertThat(place.admin2()).contains("River district");
        assertThat(place.countryName()).contains("Exland (Old Land)");
        assertThat(codings(place.countries())).containsExactly("gleditsch-ward:703");
        assertThat(codings(place.codings())).containsExactly("prio-grid:181154");
        assertThat(place.coordinates()).contains(Coordinates.of(35.763369, 36.558974));
        assertThat(place.precision()).isEqualTo(PlacePrecision.EXACT);
    }

    @Test
    void emptyCoordinatesAreNone() {
        Place place = read("u1-three-types-of-violence.csv").event(2).places().get(0);
        assertThat(place.coordinates()).isEmpty();
        assertThat(place.admin1()).isEmpty();
        assertThat(place.precision()).isEqualTo(PlacePrecision.COUNTRY);
    }

    @Test
    void deathsAreOneEstimateWithItsParts() {
        Event event = read("u1-three-types-of-violence.csv").event(0);
        assertThat(event.casualties()).hasSize(1);
        CasualtyClaim claim = event.casualties().get(0);
        assertThat(claim.id()).hasToString("500001-deaths");
        assertThat(claim.harm()).isEqualTo(Harm.KILLED);
        assertThat(claim.count()).isEqualTo(Count.estimate(5, 7, 9));
        assertThat(claim.breakdown())
                .containsExactly(
                        Breakdown.builder()
                                .group(VictimGroup.COMBATANTS)
                                .count(Count.exact(1))
                                .note("side A")
                                .build(),
                        Breakdown.builder()
                                .group(VictimGroup.COMBATANTS)
                                .count(Count.exact(2))
                                .note("side B")
                                .build(),
                        Breakdown.of(VictimGroup.CIVILIANS, Count.exact(0)),
                        Breakdown.builder()
                                .group(VictimGroup.OTHER)
                                .count(Count.exact(4))
                                .note("status unknown")
                                .build());
    }

    @Test
    void boundsOutOfOrderAreHeld() {
        Event event = read("u1-three-types-of-violence.csv").event(2);
        assertThat(event.casualties().get(0).count()).isEqualTo(Count.estimate(9, 7, 7));
    }

    @Test
    void theOrderOfTheEstimatesInTheOlderLayoutMakesNoDifference() {
        Event event = read("u0-low-before-best.csv").event(0);
        assertThat(event.casualties().get(0).count()).isEqualTo(Count.estimate(5, 7, 9));
        assertThat(event.time().orElseThrow()).hasToString("2013-01-03");
        assertThat(event.places().get(0).description()).isEmpty();
        assertThat(UcdpGedColumns.RELID.in(event)).isEmpty();
    }

    @Test
    void withoutAHeaderTheFirstRowIsData() {
        Result result = read("candidate-without-header.csv");
        assertThat(result.event(0).id()).hasToString("500001");
        assertThat(UcdpGedColumns.CODE_STATUS.in(result.event(0))).contains("Check dyad");
        assertThat(UcdpGedColumns.ACTIVE_YEAR.in(result.event(0))).contains(true);
        assertThat(UcdpGedColumns.DATE_START.in(result.event(0))).contains(LocalDate.of(2013, 1, 3));
    }

    @Test
    void anExtraColumnIsKeptInTheOrigin() {
        Event event = read("extra-column-with-a-hash.csv").event(0);
        assertThat(event.id()).hasToString("500001");
        assertThat(event.origin().orElseThrow().cell("#")).contains("1");
        assertThat(Fixtures.cells(event)).hasSize(50);
    }

    @Test
    void datesWithATAreRead() {
        Event event = read("u2-without-country-numbers-of-sides.csv").event(0);
        assertThat(event.time().orElseThrow()).hasToString("2013-01-03");
        assertThat(event.participants().get(0).party().countries()).isEmpty();
    }

    @Test
    void chosenColumnsAreEnough() {
        Event event = read("ux-chosen-columns.csv").event(0);
        assertThat(event.type()).isEqualTo(EventType.NON_STATE_VIOLENCE);
        assertThat(event.casualties().get(0).count()).isEqualTo(Count.exact(7));
        assertThat(event.casualties().get(0).breakdown()).isEmpty();
        assertThat(event.places()).isEmpty();
        assertThat(event.participants()).isEmpty();
        assertThat(event.sources()).isEmpty();
    }

    @Test
    void datePrecisionSaysHowFinelyTheDaysAreKnown() {
        assertThat(read("date-precisions.csv").events())
                .extracting(event -> event.time().orElseThrow().toString())
                .containsExactly(
                        "2013-03-01",
                        "2013-03-01/2013-03-04 @days",
                        "2013-03-01/2013-03-07 @week",
                        "2013-03-01/2013-03-31 @month",
                        "2013-03-01/2013-08-31 @year",
                        "2013-03-01/2013-03-02 @unknown");
    }

    @Test
    void eachOfficeIsASourceWithItsDateAndHeadline() {
        Event event = read("sources.csv").event(0);
        assertThat(event.sources())
                .containsExactly(
                        Source.builder()
                                .publisher("A News")
                                .published(EventTime.parse("2013-01-03"))
                                .title("One killed")
                                .originalSource("police; a doctor")
                                .build(),
                        Source.builder()
                                .publisher("B, Radio")
                                .published(EventTime.parse("2013-01-04"))
                                .title("Two killed")
                                .build());
        assertThat(UcdpGedColumns.SOURCE_ARTICLE.in(event))
                .contains(List.of("A News,2013-01-03,One killed", "B, Radio,2013-01-04,Two killed"));
    }

    @Test
    void aHeadlineWithASemicolonIsTakenFromTheArticle() {
        assertThat(read("sources.csv").event(1).sources())
                .extracting(source -> source.title().orElseThrow())
                .containsExactly("Clash; \"many\" dead", "Two killed");
    }

    @Test
    void aReferenceInFreeTextIsTheNoteOfTheOnlySource() {
        Event event = read("sources.csv").event(2);
        assertThat(event.sources())
                .containsExactly(Source.builder()
                        .note("Reuters 1989-05-17 \"REBELS BLOW UP POWER LINES")
                        .build());
        assertThat(UcdpGedColumns.NUMBER_OF_SOURCES.in(event)).contains(-1L);
    }

    @Test
    void aDateOfPublicationThatIsNoneIsLeftOut() {
        assertThat(read("sources.csv").event(3).sources())
                .containsExactly(Source.builder()
                        .publisher("A News")
                        .title("Clash; many dead")
                        .build());
    }

    @Test
    void noSourceIsNone() {
        assertThat(read("sources.csv").event(4).sources()).isEmpty();
    }

    @Test
    void damagedRowsAreRejectedWithLineAndColumn() {
        Result result = read("damaged-rows.csv");
        assertThat(result.rejects())
                .containsExactly(
                        "3:1 bad-number X1",
                        "4:41 bad-number one",
                        "5:383 bad-date 2013-02-30",
                        "6:407 bad-date ",
                        "7:297 bad-number ?",
                        "8:307 bad-number ",
                        "9:439 bad-number many",
                        "10:437 bad-number ");
        assertThat(result.summary().findings().get(2).message())
                .isEqualTo("date_start: expected a date like 2024-01-31, found \"2013-02-30\"");
    }

    @Test
    void aTypeThatIsInNoListRejectsNothing() {
        Event event = read("damaged-rows.csv").event(1);
        assertThat(event.type()).isEqualTo(EventType.OTHER);
        assertThat(codings(event.codings())).contains("ucdp-violence-type:4");
    }
}
