package org.sitrep.io.phoenix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.SourceId;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.io.SharedData;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;

class PhoenixFormatTest {
    private static Result read(String name) {
        return Fixtures.read(PhoenixFormatTest.class, name);
    }

    private static List<String> texts(List<Coding> codings) {
        return codings.stream()
                .map(coding -> coding.scheme() + ":" + coding.code())
                .toList();
    }

    private static Party party(Event event, int index) {
        return event.participants().get(index).party();
    }

    @ParameterizedTest
    @CsvSource({"daily.txt, daily, 4", "historical.csv, historical, 2", "real-time-interface.csv, named, 1"})
    void eachLayoutIsRecognisedAndReadWhole(String file, String layout, int events) {
        Result result = read(file);
        assertThat(result.format()).isEqualTo("phoenix");
        assertThat(result.layout()).isEqualTo(layout);
        assertThat(result.events()).hasSize(events);
        assertThat(result.summary().findings()).isEmpty();
    }

    @Test
    void theLayoutsAreTold() {
        assertThat(new PhoenixFormat().layouts().keySet()).containsExactly("daily", "historical");
        assertThat(new PhoenixFormat().layouts().get("daily"))
                .hasSize(26)
                .startsWith("EventID", "Date")
                .endsWith("NewsSources");
        assertThat(new PhoenixFormat().layouts().get("historical"))
                .hasSize(25)
                .startsWith("eid", "story_date")
                .endsWith("aid", "process");
    }

    @Test
    void codeAndClassAreKeptAsTheyAre() {
        List<Event> events = read("daily.txt").events();
        assertThat(events)
                .extracting(event -> event.id() + " " + event.time().orElseThrow() + " " + event.type() + " "
                        + texts(event.codings()))
                .containsExactly(
                        "0_v0.4.0 2022-01-27 ASSAULT [cameo-event:190, phoenix-penta-class:4]",
                        "1_v0.4.0 2022-01-27 STATEMENT [cameo-event:010, phoenix-penta-class:0]",
                        "2_v0.4.0 2022-01-28 OTHER [cameo-event:9999]",
                        "3_v0.4.0 2022-01-28 ARMED_CLASH [cameo-event:193, phoenix-penta-class:4]");
        assertThat(PhoenixColumns.GOLDSTEIN_SCORE.in(events.get(0))).contains(-10.0);
        assertThat(PhoenixColumns.GOLDSTEIN_SCORE.in(events.get(2))).isEmpty();
    }

    @Test
    void actorsAreKnownByTheirCodes() {
        List<Event> events = read("daily.txt").events();
        assertThat(events.get(0).participants())
                .extracting(Participant::role)
                .containsExactly(ParticipantRole.INITIATOR, ParticipantRole.TARGET);
        Party army = party(events.get(0), 0);
        assertThat(army.id()).hasToString("phoenix/TJKMIL");
        assertThat(army.name()).isEmpty();
        assertThat(army.kind()).isEqualTo(PartyKind.STATE_FORCES);
        assertThat(texts(army.countries())).containsExactly("cameo-country:TJK");
        assertThat(texts(army.codings())).containsExactly("cameo-actor:TJKMIL", "cameo-actor-type:MIL");
        assertThat(party(events.get(0), 1).kind()).isEqualTo(PartyKind.CIVILIANS);
        Party media = party(events.get(1), 0);
        assertThat(media.kind()).isEqualTo(PartyKind.MEDIA);
        assertThat(texts(media.codings())).containsExactly("cameo-actor:MED");
        Party government = party(events.get(1), 1);
        assertThat(government.id()).hasToString("phoenix/---GOV");
        assertThat(government.countries()).isEmpty();
        assertThat(government.kind()).isEqualTo(PartyKind.STATE);
        Party armed = party(events.get(2), 0);
        assertThat(armed.kind()).isEqualTo(PartyKind.ARMED_GROUP);
        assertThat(armed.countries()).isEmpty();
        assertThat(texts(armed.codings()))
                .startsWith("cameo-actor:IMGMUSISIUAF", "cameo-actor-type:IMG")
                .endsWith("cameo-actor-type:UAF");
        assertThat(party(events.get(2), 1).kind()).isEqualTo(PartyKind.UNKNOWN);
        assertThat(events.get(3).participants()).hasSize(1);
        assertThat(party(events.get(3), 0).kind()).isEqualTo(PartyKind.STATE);
    }

    @Test
    void placesAreAsFineAsTheSmallestUnitNamed() {
        List<Event> events = read("daily.txt").events();
        Place town = events.get(0).places().get(0);
        assertThat(town.name()).contains("Isfara");
        assertThat(town.admin1()).contains("Sughd");
        assertThat(texts(town.countries())).containsExactly("iso3166-alpha3:TJK");
        assertThat(town.coordinates()).contains(Coordinates.of(40.13, 70.63));
        assertThat(town.precision()).isEqualTo(PlacePrecision.EXACT);
        assertThat(events.get(1).places()).isEmpty();
        assertThat(events.get(2).places().get(0).precision()).isEqualTo(PlacePrecision.ADMIN1);
        assertThat(events.get(3).places().get(0).precision()).isEqualTo(PlacePrecision.COUNTRY);
    }

    @Test
    void eachStoryIsASourceOnce() {
        List<Event> events = read("daily.txt").events();
        assertThat(events.get(0).sources())
                .containsExactly(
                        Source.builder()
                                .url("http://x.example/a")
                                .publisher("radio_ford")
                                .build(),
                        Source.builder()
                                .url("http://y.example/b?p=1;q=2")
                                .publisher("exland_daily")
                                .build());
        assertThat(events.get(2).sources())
                .containsExactly(
                        Source.builder().url("http://z.example/d").build(),
                        Source.builder().publisher("zed").build(),
                        Source.builder().publisher("why").build());
        assertThat(events.get(3).sources()).isEmpty();
        assertThat(PhoenixColumns.SENTENCE_ID.in(events.get(0))).contains(List.of("aa_0", "aa_0", "bb_1"));
    }

    @Test
    void issuesAreTags() {
        Event event = read("daily.txt").event(0);
        assertThat(event.tags()).containsExactly("TERROR", "REFUGEES");
        assertThat(PhoenixColumns.ISSUES.in(event)).contains(List.of("TERROR,2", "REFUGEES,1"));
    }

    @Test
    void historicalFilesAreReadByTheirHeader() {
        List<Event> events = read("historical.csv").events();
        assertThat(events)
                .extracting(event -> event.id() + " " + event.time().orElseThrow() + " " + event.type())
                .containsExactly("NYT_1 1985-01-02 TALKS", "NYT_2 1985-12-03 ASSAULT");
        assertThat(events.get(0).tags()).containsExactly("ISSUE_A", "ISSUE_B");
        assertThat(texts(party(events.get(0), 1).countries())).containsExactly("cameo-country:SUN");
        assertThat(party(events.get(0), 1).kind()).isEqualTo(PartyKind.STATE);
        assertThat(texts(events.get(0).places().get(0).countries())).containsExactly("iso3166-alpha3:RUS");
        assertThat(events.get(0).sources())
                .containsExactly(
                        Source.builder().id(SourceId.of("phoenix/123456")).build());
        assertThat(party(events.get(1), 1).kind()).isEqualTo(PartyKind.REBEL_GROUP);
        assertThat(events.get(1).places().get(0).coordinates()).isEmpty();
        assertThat(events.get(1).places().get(0).countryName()).contains("Exland");
        assertThat(PhoenixColumns.LAT.raw(events.get(1))).contains("NA");
        assertThat(PhoenixColumns.PROCESS.in(events.get(1))).contains("nyt");
        assertThat(PhoenixColumns.PENTA_CLASS.in(events.get(1))).contains(4L);
    }

    @Test
    void namesOfTheRealTimeInterfaceAreUnderstood() {
        Event event = read("real-time-interface.csv").event(0);
        assertThat(event.id()).hasToString("7");
        assertThat(event.time().orElseThrow()).hasToString("2019-03-01");
        assertThat(event.codings().get(0).code()).isEqualTo("042");
        assertThat(event.places()).isEmpty();
        assertThat(party(event, 0).kind()).isEqualTo(PartyKind.STATE);
        assertThat(event.sources().get(0).url()).contains("http://x.example");
    }

    @Test
    void damagedRowsAreNamed() {
        Result result = read("damaged-rows.txt");
        assertThat(result.events()).hasSize(1);
        assertThat(result.rejects())
                .containsExactly(
                        "2:1 missing-id ",
                        "3:10 bad-date 20220230",
                        "4:97 bad-number ",
                        "5:103 bad-number east",
                        "6:46 too-few-cells KGZCVL",
                        "7:241 too-many-cells more");
    }

    @ParameterizedTest
    @CsvSource({
        "constructed_phoenix_pipeline_26col.txt, daily, 6",
        "SYNTHETIC_cline_historical_phoenix_25col.csv, historical, 2"
    })
    void sharedFilesAreReadWhole(String file, String layout, int events) {
        Result result = Fixtures.read(SharedData.assumePresent("samples/phoenix/" + file));
        assertThat(result.format()).isEqualTo("phoenix");
        assertThat(result.layout()).isEqualTo(layout);
        assertThat(result.summary().findings()).isEmpty();
        assertThat(result.events()).hasSize(events);
        assertThat(result.events()).allMatch(event -> event.participants().size() == 2);
        assertThat(result.events()).allMatch(event -> Fixtures.cells(event).size() >= 25);
    }
}
