package org.sitrep.io.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
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
import org.sitrep.source.Source;

class Gdelt1FormatTest {
    private static Result result() {
        return Fixtures.read(Gdelt1FormatTest.class, "gdelt1-57-and-58-columns.csv");
    }

    private static Event event(int index) {
        return result().event(index);
    }

    private static List<String> codings(List<Coding> codings) {
        return codings.stream()
                .map(coding -> coding.scheme() + ":" + coding.code())
                .toList();
    }

    @Test
    void rowsOfBothWidthsInOneFileAreRead() {
        Result result = result();
        assertThat(result.format()).isEqualTo("gdelt1");
        assertThat(result.layout()).isEqualTo("57-or-58-columns");
        assertThat(result.summary().findings()).isEmpty();
        assertThat(result.events())
                .extracting(event -> event.id().toString())
                .containsExactly("0", "17", "18", "900001", "900002", "900003");
        assertThat(result.events())
                .extracting(event -> Fixtures.cells(event).size())
                .containsExactly(57, 57, 57, 58, 58, 58);
    }

    @Test
    void theColumnsAreThoseOfTheNewerVersionWithoutSecondOrderDivisions() {
        List<String> columns =
                Objects.requireNonNull(new Gdelt1Format().layouts().get("57-or-58-columns"));
        assertThat(columns).hasSize(58).startsWith("GlobalEventID", "Day").endsWith("DATEADDED", "SOURCEURL");
        assertThat(columns.subList(38, 42))
                .containsExactly("Actor1Geo_ADM1Code", "Actor1Geo_Lat", "Actor1Geo_Long", "Actor1Geo_FeatureID");
    }

    @Test
    void aFileThatBeginsWithTheWiderRowsIsRecognised() {
        Result result = Fixtures.read(Fixtures.path(Gdelt1FormatTest.class, "gdelt1-58-columns-first.csv"));
        assertThat(result.format()).isEqualTo("gdelt1");
        assertThat(result.events()).hasSize(3);
        assertThat(result.summary().rowsRejected()).isZero();
    }

    @Test
    void whatHappenedIsKeptAsReadBesideOurType() {
        Event event = event(1);
        assertThat(event.type()).isEqualTo(EventType.ASSAULT);
        assertThat(codings(event.codings())).containsExactly("cameo-event:190", "gdelt-quad-class:4");
        assertThat(GdeltColumns.GOLDSTEIN_SCALE.in(event)).contains(-10.0);
        assertThat(GdeltColumns.FRACTION_DATE.in(event)).contains(1979.011);
        assertThat(GdeltColumns.IS_ROOT_EVENT.in(event)).contains(true);
        assertThat(GdeltColumns.DATE_ADDED.in(event)).contains(20130203L);
        assertThat(GdeltColumns.DAY.in(event)).contains(LocalDate.of(1979, 1, 4));
        assertThat(GdeltColumns.ACTION_GEO_LAT.in(event)).contains(42.5);
        assertThat(GdeltColumns.ACTION_GEO_ADM2_CODE.raw(event)).isEmpty();
        assertThat(GdeltColumns.SOURCE_URL.in(event)).isEmpty();
    }

    @Test
    void actorsAreInitiatorAndTarget() {
        Event event = event(1);
        assertThat(event.participants())
                .extracting(Participant::role)
                .containsExactly(ParticipantRole.INITIATOR, ParticipantRole.TARGET);
        Party army = event.participants().get(0).party();
        assertThat(army.name()).contains("ARMY");
        assertThat(army.id()).hasToString("gdelt/KGZMIL/ARMY");
        assertThat(army.kind()).isEqualTo(PartyKind.STATE_FORCES);
        assertThat(codings(army.countries())).containsExactly("cameo-country:KGZ");
        assertThat(codings(army.codings())).containsExactly("cameo-actor:KGZMIL", "cameo-actor-type:MIL");
        assertThat(event.participants().get(0).place()).isEmpty();
        Place place = event.participants().get(1).place().orElseThrow();
        assertThat(place.name()).contains("Exland");
        assertThat(place.precision()).isEqualTo(PlacePrecision.COUNTRY);
    }

    @Test
    void blanksInActorCodesDoNotCount() {
        Party city = event(3).participants().get(0).party();
        assertThat(codings(city.codings())).containsExactly("cameo-actor:KGZ");
        assertThat(city.kind()).isEqualTo(PartyKind.STATE);
        Party unidentified = event(4).participants().get(0).party();
        assertThat(unidentified.id()).hasToString("gdelt/UIS/UNIDENTIFIED STATE");
        assertThat(unidentified.name()).contains("UNIDENTIFIED STATE");
        assertThat(codings(unidentified.codings())).containsExactly("cameo-actor:UIS", "cameo-actor-type:UIS");
        assertThat(GdeltColumns.ACTOR1_CODE.raw(event(3))).contains(" KGZ");
    }

    @Test
    void anActorThatIsALoneBlankIsNone() {
        assertThat(event(3).participants()).hasSize(1);
        assertThat(GdeltColumns.ACTOR2_CODE.raw(event(3))).contains(" ");
    }

    @Test
    void zerosWithoutANameAreNoPlace() {
        assertThat(event(0).places()).isEmpty();
        assertThat(event(0).participants().get(0).place()).isEmpty();
        assertThat(event(4).participants().get(1).place()).isEmpty();
        assertThat(event(5).places()).isEmpty();
    }

    @Test
    void typeZeroWithALocationIsAPlaceOfUnknownPrecision() {
        Place place = event(1).places().get(0);
        assertThat(place.name()).contains("Harbour, Exland");
        assertThat(place.precision()).isEqualTo(PlacePrecision.UNKNOWN);
        assertThat(place.coordinates()).contains(Coordinates.of(42.5, 75.25));
        assertThat(codings(place.countries())).containsExactly("fips-10-4:KG");
        assertThat(codings(place.codings())).containsExactly("gdelt-adm1:KG03");
    }

    @Test
    void aPlaceHasItsDivisionAndFeature() {
        Place place = event(3).places().get(0);
        assertThat(place.name()).contains("Oldtown, Province (general), Exland");
        assertThat(place.kind()).isEqualTo(PlaceKind.POINT);
        assertThat(place.precision()).isEqualTo(PlacePrecision.EXACT);
        assertThat(place.coordinates()).contains(Coordinates.of(42.87, 74.59));
        assertThat(codings(place.codings())).containsExactly("gdelt-adm1:KG00", "gns-feature:-2327684");
        assertThat(codings(event(4).places().get(0).codings()))
                .containsExactly("gdelt-adm1:USLS", "gns-feature:655030");
    }

    @Test
    void featureZeroIsNone() {
        assertThat(codings(event(2).places().get(0).codings())).containsExactly("gdelt-adm1:KG05");
        Place state = event(2).participants().get(0).place().orElseThrow();
        assertThat(state.precision()).isEqualTo(PlacePrecision.ADMIN1);
        assertThat(codings(state.codings())).containsExactly("gdelt-adm1:USLS");
    }

    @Test
    void aDayAfterThatOfItsAdditionIsAsReliableAsTheDayItself() {
        assertThat(event(3).time().orElseThrow()).hasToString("2013-04-02");
    }

    @Test
    void aDayThatIsInferredIsApproximate() {
        assertThat(event(4).time().orElseThrow()).hasToString("2003-04-04~ @decade");
        assertThat(event(5).time().orElseThrow()).hasToString("2020-06-25~ @week");
    }

    @Test
    void whatWasAddedBeforeTheDailyFilesHasItsDay() {
        assertThat(event(0).time().orElseThrow()).hasToString("1979-01-03");
        assertThat(event(2).time().orElseThrow()).hasToString("2013-01-27");
    }

    @Test
    void theSourceIsAnAddressOrAName() {
        assertThat(event(0).sources()).isEmpty();
        assertThat(event(3).sources())
                .containsExactly(Source.builder().publisher("BBC Monitoring").build());
        assertThat(event(4).sources())
                .containsExactly(
                        Source.builder().url("http://example.org/a?b=1").build());
    }

    @Test
    void damagedRowsAreRejectedWithLineAndColumn() {
        Result result = Fixtures.read(Gdelt1FormatTest.class, "gdelt1-damaged-rows.csv");
        assertThat(result.events()).hasSize(2);
        assertThat(result.rejects())
                .containsExactly(
                        "2:237 too-few-cells -2327684",
                        "3:150 too-few-cells 42.87",
                        "4:1 bad-number X9",
                        "5:8 bad-date 20130431",
                        "6:246 bad-date 20130401120000",
                        "7:246 bad-date 20131301",
                        "8:246 bad-number ",
                        "9:270 too-many-cells more",
                        "10:156 bad-number north");
        assertThat(result.summary().findings().get(0).message())
                .isEqualTo("this row has 56 of 57 cells; it ends in the column ActionGeo_FeatureID");
    }
}
