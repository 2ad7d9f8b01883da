package org.sitrep.io.icews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.PartyId;
import org.sitrep.id.SourceId;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;

class IcewsFormatTest {
    private static Result read(String name) {
        return Fixtures.read(IcewsFormatTest.class, name);
    }

    private static List<String> texts(List<Coding> codings) {
        return codings.stream().map(Coding::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "dataverse.tab, dataverse, 3",
        "dataverse-quoted.tab, dataverse, 3",
        "2017.tab, without-code, 4",
        "government.tab, government, 2",
        "government-without-code.tab, government-without-code, 1",
        "written-by-r.csv, dataverse, 3",
        "row-names-by-r.tab, dataverse, 3",
        "row-names-without-quotes.tab, dataverse, 3",
        "database-of-the-r-package.csv, dataverse, 1"
    })
    void eachVariantIsRecognisedAndReadWhole(String file, String layout, int events) {
        Result result = read(file);
        assertThat(result.format()).isEqualTo("icews");
        assertThat(result.layout()).isEqualTo(layout);
        assertThat(result.events()).hasSize(events);
        assertThat(result.summary().findings()).isEmpty();
    }

    @Test
    void theHeadersOfTheDataverseAreTold() {
        assertThat(new IcewsFormat().layouts().keySet()).containsExactly("dataverse", "without-code");
        assertThat(new IcewsFormat().layouts().get("dataverse"))
                .hasSize(20)
                .startsWith("Event ID", "Event Date")
                .endsWith("Latitude", "Longitude");
        assertThat(new IcewsFormat().layouts().get("without-code"))
                .hasSize(19)
                .containsSubsequence("Event Text", "Intensity", "Target Name")
                .doesNotContain("CAMEO Code");
    }

    @Test
    void whoActsIsTheInitiatorAndWhoIsActedUponTheTarget() {
        Event event = read("dataverse.tab").event(0);
        assertThat(event.participants())
                .extracting(Participant::role)
                .containsExactly(ParticipantRole.INITIATOR, ParticipantRole.TARGET);
        Party guards = event.participants().get(0).party();
        assertThat(guards.id()).isEqualTo(PartyId.of("icews/Border Guard (Tajikistan)/Tajikistan"));
        assertThat(guards.name()).contains("Border Guard (Tajikistan)");
        assertThat(guards.kind()).isEqualTo(PartyKind.STATE_FORCES);
        assertThat(texts(guards.countries())).containsExactly("iso3166-alpha3:TJK \"Tajikistan\"");
        assertThat(guards.codings()).extracting(Coding::code).containsExactly("Government", "Military");
        assertThat(guards.codings()).extracting(coding -> coding.scheme().id()).containsOnly("icews-sector");
        Party villagers = event.participants().get(1).party();
        assertThat(villagers.kind()).isEqualTo(PartyKind.CIVILIANS);
        assertThat(texts(villagers.countries())).containsExactly("iso3166-alpha3:KGZ \"Kyrgyzstan\"");
    }

    @Test
    void whoActsInOneRowIsTheSamePartyWhereItIsActedUpon(@TempDir Path folder) throws IOException {
        List<String> lines = Files.readAllLines(Fixtures.path(IcewsFormatTest.class, "dataverse.tab"));
        String[] cells = lines.get(1).split("\t", -1);
        String[] swapped = cells.clone();
        System.arraycopy(cells, 2, swapped, 8, 3);
        System.arraycopy(cells, 8, swapped, 2, 3);
        Path file = Files.write(
                folder.resolve("swapped.tab"), List.of(lines.get(0), lines.get(1), String.join("\t", swapped)));
        List<Event> events = Fixtures.read(file).events();
        List<Participant> first = events.get(0).participants();
        assertThat(events.get(1).participants())
                .containsExactly(
                        Participant.of(ParticipantRole.INITIATOR, first.get(1).party()),
                        Participant.of(ParticipantRole.TARGET, first.get(0).party()));
    }

    @Test
    void theCodeIsKeptAndGivesTheType() {
        Event event = read("dataverse.tab").event(0);
        assertThat(event.id()).hasToString("1001");
        assertThat(event.time().orElseThrow()).hasToString("2018-06-01");
        assertThat(event.type()).isEqualTo(EventType.ASSAULT);
        assertThat(event.codings()).extracting(Coding::code).containsExactly("190");
        assertThat(event.codings()).extracting(coding -> coding.scheme().id()).containsExactly("cameo-event");
    }

    @Test
    void thePlaceIsAsFineAsTheSmallestUnitNamed() {
        List<Event> events = read("dataverse.tab").events();
        Place town = events.get(0).places().get(0);
        assertThat(town.name()).contains("Isfara");
        assertThat(town.admin1()).contains("Sughd");
        assertThat(town.admin2()).contains("Isfara District");
        assertThat(town.countryName()).contains("Tajikistan");
        assertThat(texts(town.countries())).containsExactly("iso3166-alpha3:TJK \"Tajikistan\"");
        assertThat(town.coordinates()).contains(Coordinates.of(40.1264, 70.6253));
        assertThat(town.precision()).isEqualTo(PlacePrecision.EXACT);
        assertThat(town.kind()).isEqualTo(PlaceKind.POINT);
        Place country = events.get(1).places().get(0);
        assertThat(country.name()).isEmpty();
        assertThat(country.precision()).isEqualTo(PlacePrecision.COUNTRY);
        assertThat(country.kind()).isEqualTo(PlaceKind.AREA);
        assertThat(country.coordinates()).contains(Coordinates.of(41, 75));
        assertThat(events.get(2).places()).isEmpty();
    }

    @Test
    void theStoryIsTheSource() {
        assertThat(read("dataverse.tab").event(0).sources())
                .containsExactly(Source.builder()
                        .id(SourceId.of("icews/501"))
                        .publisher("Exland Daily")
                        .build());
    }

    @Test
    void aStateActsUnderItsOwnName() {
        Event event = read("dataverse.tab").event(1);
        assertThat(event.participants().get(0).party().kind()).isEqualTo(PartyKind.STATE);
        Party target = event.participants().get(1).party();
        assertThat(target.name()).contains("Aziz \"Bek\" Exov");
        assertThat(target.kind()).isEqualTo(PartyKind.UNKNOWN);
        assertThat(texts(target.codings())).containsExactly("icews-sector:Unspecified");
        assertThat(texts(target.countries())).containsExactly("icews-country:Exland");
    }

    @Test
    void anIdThatRepeatsOnAnotherDayIsKeptAsItIs() {
        assertThat(read("dataverse.tab").events())
                .extracting(event -> event.id() + " " + event.time().orElseThrow())
                .containsExactly("1001 2018-06-01", "1002 2018-06-02", "1001 2018-06-03");
    }

    @Test
    void anActorWithoutCountryHasNone() {
        Party actor = read("dataverse.tab").event(2).participants().get(0).party();
        assertThat(actor.id()).hasToString("icews/Unspecified Actor");
        assertThat(actor.countries()).isEmpty();
        assertThat(actor.kind()).isEqualTo(PartyKind.UNKNOWN);
        assertThat(read("dataverse.tab").event(2).participants().get(1).party().kind())
                .isEqualTo(PartyKind.MEDIA);
    }

    @Test
    void whatTheValuesDoNotHoldIsInTheColumns() {
        Event event = read("dataverse.tab").event(0);
        assertThat(IcewsColumns.EVENT_ID.in(event)).contains("1001");
        assertThat(IcewsColumns.EVENT_DATE.in(event)).contains(LocalDate.of(2018, 6, 1));
        assertThat(IcewsColumns.INTENSITY.in(event)).contains(-10.0);
        assertThat(IcewsColumns.EVENT_TEXT.in(event)).contains("Use conventional military force");
        assertThat(IcewsColumns.STORY_ID.in(event)).contains(501L);
        assertThat(IcewsColumns.SENTENCE_NUMBER.in(event)).contains(2L);
        assertThat(IcewsColumns.SOURCE_SECTORS.in(event)).contains(List.of("Government", "Military"));
        assertThat(IcewsColumns.TARGET_SECTORS.in(event))
                .contains(List.of("General Population / Civilian / Social", "Social"));
        assertThat(IcewsColumns.HEADLINE.in(event)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dataverse-quoted.tab", "written-by-r.csv", "row-names-by-r.tab", "row-names-without-quotes.tab"
            })
    void aVariantGivesTheSameEvents(String file) {
        List<Event> plain = read("dataverse.tab").events();
        List<Event> same = read(file).events();
        for (int i = 0; i < plain.size(); i++) {
            assertThat(same.get(i))
                    .isEqualTo(plain.get(i).toBuilder()
                            .origin(same.get(i).origin())
                            .build());
        }
    }

    @Test
    void quotesStayInTheCellsOfTheDataverse() {
        Event event = read("dataverse-quoted.tab").event(1);
        assertThat(Fixtures.cells(event)).contains("\"Aziz \\\"Bek\\\" Exov\"");
        assertThat(IcewsColumns.TARGET_NAME.in(event)).contains("Aziz \"Bek\" Exov");
        assertThat(IcewsColumns.TARGET_NAME.raw(event)).contains("\"Aziz \\\"Bek\\\" Exov\"");
    }

    @Test
    void theFileOf2017TellsTheCodeByItsText() {
        List<Event> events = read("2017.tab").events();
        assertThat(events)
                .extracting(event -> event.time().orElseThrow().toString())
                .containsExactly("2017-06-01", "2017-06-02", "2017-12-31", "2017-01-05");
        assertThat(events.subList(0, 3))
                .extracting(event -> event.codings().get(0).code())
                .containsExactly("190", "010", "173");
        assertThat(events)
                .extracting(Event::type)
                .containsExactly(EventType.ASSAULT, EventType.STATEMENT, EventType.ARREST, EventType.OTHER);
        assertThat(texts(events.get(3).codings())).containsExactly("icews-event-text:\"Something that no list has\"");
        assertThat(events.get(0).participants().get(0).party().codings())
                .extracting(Coding::code)
                .containsExactly("Government", "Military");
        assertThat(events.get(2).places()).isEmpty();
        assertThat(IcewsColumns.CITY.in(events.get(2))).isEmpty();
        assertThat(IcewsColumns.CITY.raw(events.get(2))).contains("NULL");
        assertThat(IcewsColumns.CAMEO_CODE.in(events.get(0))).isEmpty();
        assertThat(IcewsColumns.INTENSITY.in(events.get(0))).contains(-10.0);
    }

    @Test
    void theGovernmentFormatHasHeadlineAndSentence() {
        List<Event> events = read("government.tab").events();
        assertThat(events.get(0).note()).contains("Guards fired at villagers.");
        assertThat(events.get(0).sources().get(0).title()).contains("Clash at the \"border\"");
        assertThat(events.get(0).type()).isEqualTo(EventType.ASSAULT);
        assertThat(events.get(1).note()).isEmpty();
        assertThat(events.get(1).sources().get(0).title()).isEmpty();
        Event withoutCode = read("government-without-code.tab").event(0);
        assertThat(withoutCode.codings()).extracting(Coding::code).containsExactly("190");
        assertThat(IcewsColumns.HEADLINE.in(withoutCode)).contains("Clash");
    }

    @Test
    void aNumberThatWasACodeIsToldByItsText() {
        assertThat(read("written-by-r.csv").events())
                .extracting(event -> event.codings().get(0).code())
                .containsExactly("190", "010", "173");
        assertThat(read("codes.tab").events())
                .extracting(event -> event.codings().stream().map(Coding::code).toList() + " " + event.type())
                .containsExactly(
                        "[13y] THREAT",
                        "[040] TALKS",
                        "[010] STATEMENT",
                        "[040] TALKS",
                        "[99x] OTHER",
                        "[] UNKNOWN",
                        "[193] ARMED_CLASH");
    }

    @Test
    void theOrderOfSectorsDoesNotMatter() {
        assertThat(read("sectors.tab").events())
                .extracting(event -> event.participants().get(0).party().kind())
                .containsExactly(
                        PartyKind.STATE_FORCES,
                        PartyKind.STATE_FORCES,
                        PartyKind.STATE,
                        PartyKind.STATE,
                        PartyKind.CIVILIANS,
                        PartyKind.UNKNOWN,
                        PartyKind.STATE_FORCES,
                        PartyKind.STATE_FORCES,
                        PartyKind.REBEL_GROUP);
        assertThat(read("sectors.tab").event(6).participants().get(0).party().codings())
                .extracting(Coding::code)
                .containsExactly("Military Intelligence Mechanized (Ships, Tanks, Planes)", "Government");
        assertThat(read("sectors.tab").event(7).participants().get(0).party().codings())
                .extracting(Coding::code)
                .containsExactly("Government", "Police");
    }

    @Test
    void theDatabaseOfTheRPackageIsRead() {
        Event event = read("database-of-the-r-package.csv").event(0);
        assertThat(event.time().orElseThrow()).hasToString("2018-06-01");
        assertThat(event.places().get(0).precision()).isEqualTo(PlacePrecision.ADMIN1);
        assertThat(event.places().get(0).coordinates()).isEmpty();
        assertThat(IcewsColumns.SOURCE_NAME.in(event)).contains("Citizen (Exland)");
        assertThat(IcewsColumns.INTENSITY.in(event)).contains(1.0);
    }

    @Test
    void damagedRowsAreNamed() {
        Result result = read("damaged-rows.tab");
        assertThat(result.events()).extracting(event -> event.id().value()).containsExactly("1e+05");
        assertThat(result.rejects())
                .containsExactly(
                        "2:1 missing-id ",
                        "3:1 bad-number 12x",
                        "4:6 bad-date 2018-02-30",
                        "5:6 bad-date NULL",
                        "6:252 bad-number north",
                        "7:260 bad-number ",
                        "8:114 too-few-cells Villager (Kyrgyzstan)",
                        "9:268 too-many-cells more");
    }
}
