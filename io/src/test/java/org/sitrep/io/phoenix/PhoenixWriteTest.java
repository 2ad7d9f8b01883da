package org.sitrep.io.phoenix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.code.Crosswalk;
import org.sitrep.code.Match;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.id.SourceId;
import org.sitrep.io.CodedEvents;
import org.sitrep.io.Fixtures;
import org.sitrep.io.SharedData;
import org.sitrep.io.WriteBack;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

class PhoenixWriteTest {
    private static List<String> changes(String file, int index, UnaryOperator<Event> change) {
        return CodedEvents.changes(PhoenixWriteTest.class, file, "phoenix", index, change);
    }

    private static Event reread(Event event) {
        return CodedEvents.reread(event, "phoenix", "events.full.20220127.txt");
    }

    private static Party party(PartyKind kind, Coding... codings) {
        return Party.builder()
                .id(PartyId.of("p"))
                .name("Somebody")
                .kind(kind)
                .addCountry(Coding.of(CodeScheme.ISO3166_ALPHA3, "KGZ"))
                .addAllCodings(List.of(codings))
                .build();
    }

    private static String code(Party party) {
        Event event = CodedEvents.clash().toBuilder()
                .participants(List.of(Participant.of(ParticipantRole.INITIATOR, party)))
                .build();
        Event read = reread(event);
        return String.join(
                "|",
                PhoenixColumns.SOURCE_ACTOR_FULL.raw(read).orElseThrow(),
                PhoenixColumns.SOURCE_ACTOR_ENTITY.raw(read).orElseThrow(),
                PhoenixColumns.SOURCE_ACTOR_ROLE.raw(read).orElseThrow(),
                PhoenixColumns.SOURCE_ACTOR_ATTRIBUTE.raw(read).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"daily.txt, '\t'", "historical.csv, ','", "real-time-interface.csv, ','"})
    void everyByteComesBackAndEveryCellThroughOurOwnFormats(String file, char delimiter) {
        byte[] bytes = CodedEvents.bytes(PhoenixWriteTest.class, file);
        assertThat(CodedEvents.text(WriteBack.convert(bytes, file, "phoenix"))).isEqualTo(CodedEvents.text(bytes));
        for (String through : List.of("sitrep-ndjson", "sitrep-json")) {
            byte[] back = WriteBack.convert(WriteBack.convert(bytes, file, through), file + "." + through, "phoenix");
            assertThat(WriteBack.cells(CodedEvents.text(back), delimiter))
                    .isEqualTo(WriteBack.cells(CodedEvents.text(bytes), delimiter));
        }
    }

    @ParameterizedTest
    @CsvSource({"constructed_phoenix_pipeline_26col.txt, '\t'", "SYNTHETIC_cline_historical_phoenix_25col.csv, ','"})
    void everyByteOfASharedFileComesBack(String file, char delimiter) throws IOException {
        Path path = SharedData.assumePresent("samples/phoenix/" + file);
        WriteBack.assertEveryByteComesBack(path, "phoenix");
        for (String through : List.of("sitrep-ndjson", "sitrep-json")) {
            WriteBack.assertEveryCellComesBack(path, StandardCharsets.UTF_8, "phoenix", through, delimiter);
        }
    }

    @Test
    void rejectedRowsAreNotWritten() {
        List<Event> events = new ArrayList<>(
                Fixtures.read(PhoenixWriteTest.class, "damaged-rows.txt").events());
        assertThat(events).isNotEmpty();
        assertThat(CodedEvents.text(WriteBack.write(events, "phoenix")).lines()).hasSize(events.size());
    }

    @Test
    void anotherIdChangesTheIdAlone() {
        assertThat(changes(
                        "daily.txt",
                        0,
                        event -> event.toBuilder().id(EventId.of("9_v1")).build()))
                .containsExactly("EventID: 0_v0.4.0 -> 9_v1");
    }

    @Test
    void anotherDayChangesTheDayAndItsPartsInTheFormOfTheFile() {
        UnaryOperator<Event> change = event ->
                event.toBuilder().time(EventTime.of(LocalDate.of(2021, 3, 4))).build();
        assertThat(changes("daily.txt", 0, change))
                .containsExactly(
                        "Date: 20220127 -> 20210304", "Year: 2022 -> 2021", "Month: 01 -> 03", "Day: 27 -> 04");
        assertThat(changes("historical.csv", 0, change))
                .containsExactly(
                        "story_date: 1/2/1985 -> 3/4/2021", "year: 1985 -> 2021", "month: 1 -> 3", "day: 2 -> 4");
        assertThat(changes("historical.csv", 1, change))
                .containsExactly(
                        "story_date: 1985/12/03 -> 2021/03/04", "year: 1985 -> 2021", "month: 12 -> 3", "day: 3 -> 4");
    }

    @Test
    void anotherTypeChangesTheCodesButNeitherClassNorScore() {
        assertThat(changes(
                        "daily.txt",
                        0,
                        event -> event.toBuilder()
                                .type(EventType.TELEPHONE_TALKS)
                                .build()))
                .containsExactly("EventCode: 190 -> 041", "EventRootCode: 19 -> 04");
    }

    @Test
    void anotherClassChangesTheClass() {
        assertThat(changes(
                        "daily.txt",
                        0,
                        event -> event.toBuilder()
                                .codings(List.of(
                                        event.codings().get(0), Coding.of(CodeScheme.of("phoenix-penta-class"), "3")))
                                .build()))
                .containsExactly("PentaClass: 4 -> 3");
    }

    @Test
    void anotherCountryOrKindOfAPartyChangesItsCode() {
        assertThat(changes(
                        "daily.txt",
                        0,
                        CodedEvents.party(
                                0,
                                party -> party.toBuilder()
                                        .countries(List.of(Coding.of(CodeScheme.CAMEO_COUNTRY, "UZB")))
                                        .build())))
                .containsExactly("SourceActorFull: TJKMIL -> UZBMIL", "SourceActorEntity: TJK -> UZB");
        assertThat(changes(
                        "daily.txt",
                        0,
                        CodedEvents.party(
                                1,
                                party -> party.toBuilder()
                                        .kind(PartyKind.REBEL_GROUP)
                                        .build())))
                .containsExactly("TargetActorFull: KGZCVL -> KGZREB", "TargetActorRole: CVL -> REB");
        assertThat(changes(
                        "daily.txt",
                        0,
                        CodedEvents.party(
                                0, party -> party.toBuilder().name("Guards").build())))
                .isEmpty();
    }

    @Test
    void eachPartOfThePlaceHasItsColumn() {
        assertThat(changes(
                        "daily.txt",
                        0,
                        CodedEvents.place(place -> place.toBuilder()
                                .coordinates(Coordinates.of(40.13, 70))
                                .name("Vorukh")
                                .build())))
                .containsExactly("Lon: 70.63 -> 70", "LocationName: Isfara -> Vorukh");
        assertThat(changes(
                        "daily.txt",
                        0,
                        CodedEvents.place(place -> place.toBuilder()
                                .admin1("Batken")
                                .countries(List.of(Coding.of(CodeScheme.FIPS_10_4, "KG")))
                                .build())))
                .containsExactly("StateName: Sughd -> Batken", "CountryCode: TJK -> KGZ");
        assertThat(changes(
                        "historical.csv",
                        1,
                        CodedEvents.place(place ->
                                place.toBuilder().countryName("Nowhere").build())))
                .containsExactly("countryname: Exland -> Nowhere");
    }

    @Test
    void sourcesStandInPairs() {
        assertThat(changes(
                        "daily.txt",
                        1,
                        event -> event.toBuilder()
                                .addSource(Source.builder()
                                        .url("http://www.w.example/d;e")
                                        .build())
                                .build()))
                .containsExactly(
                        "URLs: http://z.example/c -> http://z.example/c;http://www.w.example/d;e",
                        "NewsSources: zed -> zed;w.example");
        assertThat(changes(
                        "historical.csv",
                        0,
                        event -> event.toBuilder()
                                .sources(List.of(Source.builder()
                                        .id(SourceId.of("phoenix/9"))
                                        .build()))
                                .build()))
                .containsExactly("aid: 123456 -> 9");
    }

    @Test
    void issuesKeepTheirNumbers() {
        assertThat(changes(
                        "daily.txt",
                        0,
                        event -> event.toBuilder()
                                .tags(List.of("REFUGEES", "TERROR", "WATER"))
                                .build()))
                .containsExactly("Issues: TERROR,2;REFUGEES,1 -> REFUGEES,1;TERROR,2;WATER,1");
    }

    @Test
    void whatTheFormatHasNoPlaceForChangesNothing() {
        assertThat(changes(
                        "daily.txt",
                        0,
                        event -> event.toBuilder()
                                .note("by hand")
                                .title("A clash")
                                .build()))
                .isEmpty();
    }

    @Test
    void anEventMadeByHandBecomesARowOfADailyFile() {
        byte[] file = WriteBack.write(List.of(CodedEvents.clash()), "phoenix");
        assertThat(CodedEvents.text(file))
                .isEqualTo(String.join(
                                "\t",
                                "clash-1",
                                "20220127",
                                "2022",
                                "01",
                                "27",
                                "KGZMIL",
                                "KGZ",
                                "MIL",
                                "",
                                "TJKCVL",
                                "TJK",
                                "CVL",
                                "",
                                "193",
                                "19",
                                "4",
                                "",
                                "border,1",
                                "39.9",
                                "70.55",
                                "Tort-Kocho",
                                "Batken",
                                "KGZ",
                                "",
                                "https://www.example.org/a?b=c;d",
                                "example.org")
                        + "\n");
        Event read = reread(CodedEvents.clash());
        assertThat(read.type()).isEqualTo(EventType.ARMED_CLASH);
        assertThat(read.tags()).containsExactly("border");
        assertThat(read.sources())
                .containsExactly(Source.builder()
                        .url("https://www.example.org/a?b=c;d")
                        .publisher("example.org")
                        .build());
        assertThat(read.participants())
                .extracting(participant -> participant.party().kind())
                .containsExactly(PartyKind.STATE_FORCES, PartyKind.CIVILIANS);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeBecomesACodeThatMeansIt(EventType type) {
        Event read = reread(CodedEvents.clash(type).build());
        Crosswalk<EventType> crosswalk = Crosswalk.load(CodeScheme.CAMEO_EVENT, EventType.class);
        String code = PhoenixColumns.EVENT_CODE.raw(read).orElseThrow();
        assertThat(PhoenixColumns.EVENT_ROOT_CODE.raw(read)).contains(code.substring(0, Math.min(2, code.length())));
        if (crosswalk.codesFor(type).isEmpty()) {
            assertThat(code).isEmpty();
            assertThat(read.type()).isEqualTo(EventType.UNKNOWN);
        } else {
            assertThat(code).hasSizeGreaterThan(2);
            assertThat(crosswalk.matches(code)).extracting(Match::target).contains(type);
        }
    }

    @Test
    void actorsAreCodedAsCameoPutsThemTogether() {
        assertThat(code(party(PartyKind.STATE))).isEqualTo("KGZ|KGZ||");
        assertThat(code(party(PartyKind.REBEL_GROUP, Coding.of(CodeScheme.CAMEO_RELIGION, "MOS"))))
                .isEqualTo("KGZREBMOS|KGZ|REB|MOS");
        assertThat(code(party(PartyKind.REBEL_GROUP, Coding.of(CodeScheme.CAMEO_ACTOR, "KGZMUSREB"))))
                .isEqualTo("KGZMUSREB|KGZ||MUS;REB");
        assertThat(code(party(PartyKind.STATE_FORCES, Coding.of(CodeScheme.CAMEO_ACTOR_TYPE, "COP"))))
                .isEqualTo("KGZCOP|KGZ|COP|");
        assertThat(code(party(PartyKind.MEDIA, Coding.of(CodeScheme.ICEWS_SECTOR, "Media"))))
                .isEqualTo("KGZMED|KGZ|MED|");
        assertThat(code(Party.of("x", PartyKind.INTERGOVERNMENTAL_ORGANISATION, "Union")))
                .isEqualTo("IGO|IGO||");
        assertThat(code(Party.of("x", PartyKind.REBEL_GROUP, "Rebels"))).isEqualTo("---REB||REB|");
        assertThat(code(Party.of("x", PartyKind.UNKNOWN, "They"))).isEqualTo("|||");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXACT", "ADMIN1", "COUNTRY"})
    void thePrecisionOfThePlaceIsThatOfItsSmallestName(String precision) {
        Place place = Place.builder()
                .name("Kyrgyzstan")
                .precision(PlacePrecision.valueOf(precision))
                .countryName("Kyrgyzstan")
                .coordinates(Coordinates.of(41, 75))
                .build();
        Event read =
                reread(CodedEvents.clash().toBuilder().places(List.of(place)).build());
        assertThat(read.places().get(0).precision()).isEqualTo(place.precision());
        assertThat(PhoenixColumns.COUNTRY_CODE.raw(read)).contains("KGZ");
    }
}
