package org.sitrep.io.icews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.sitrep.finding.Finding;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.id.SourceId;
import org.sitrep.io.CodedEvents;
import org.sitrep.io.Fixtures;
import org.sitrep.io.RecordWriter;
import org.sitrep.io.SharedData;
import org.sitrep.io.UnwritableRecordException;
import org.sitrep.io.WriteBack;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

class IcewsWriteTest {
    private static List<String> changes(String file, int index, UnaryOperator<Event> change) {
        return CodedEvents.changes(IcewsWriteTest.class, file, "icews", index, change);
    }

    private static List<String> changes(UnaryOperator<Event> change) {
        return changes("dataverse.tab", 0, change);
    }

    private static Event reread(Event event) {
        return CodedEvents.reread(event, "icews", "a.tab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dataverse.tab",
                "dataverse-quoted.tab",
                "2017.tab",
                "government.tab",
                "government-without-code.tab",
                "written-by-r.csv",
                "row-names-by-r.tab",
                "row-names-without-quotes.tab",
                "database-of-the-r-package.csv",
                "codes.tab",
                "sectors.tab"
            })
    void everyByteOfEachVariantComesBack(String file) {
        byte[] bytes = CodedEvents.bytes(IcewsWriteTest.class, file);
        assertThat(CodedEvents.text(WriteBack.convert(bytes, file, "icews"))).isEqualTo(CodedEvents.text(bytes));
    }

    @ParameterizedTest
    @CsvSource({"dataverse.tab, '\t'", "dataverse-quoted.tab, '\t'", "2017.tab, '\t'", "government.tab, '\t'"})
    void everyCellComesBackThroughOurOwnFormats(String file, char delimiter) {
        byte[] bytes = CodedEvents.bytes(IcewsWriteTest.class, file);
        for (String through : List.of("sitrep-ndjson", "sitrep-json")) {
            byte[] back = WriteBack.convert(WriteBack.convert(bytes, file, through), file + "." + through, "icews");
            assertThat(WriteBack.cells(CodedEvents.text(back), delimiter))
                    .isEqualTo(WriteBack.cells(CodedEvents.text(bytes), delimiter));
        }
    }

    @Test
    void everyByteOfARealFileComesBack() throws IOException {
        Path path = SharedData.assumePresent("samples/icews/events.2018.sample.tab");
        WriteBack.assertEveryByteComesBack(path, "icews");
        for (String through : List.of("sitrep-ndjson", "sitrep-json")) {
            WriteBack.assertEveryCellComesBack(path, StandardCharsets.UTF_8, "icews", through, '\t');
        }
    }

    @Test
    void rejectedRowsAreNotWritten() {
        List<Event> events = List.copyOf(
                Fixtures.read(IcewsWriteTest.class, "damaged-rows.tab").events());
        String written = CodedEvents.text(WriteBack.write(events, "icews"));
        assertThat(written.lines().map(line -> line.substring(0, line.indexOf('\t'))))
                .containsExactly("Event ID", "1e+05");
    }

    @Test
    void anotherIdChangesTheIdAlone() {
        assertThat(changes(event -> event.toBuilder().id(EventId.of("77")).build()))
                .containsExactly("Event ID: 1001 -> 77");
    }

    @Test
    void anotherDayIsWrittenInTheFormOfTheFile() {
        UnaryOperator<Event> change = event ->
                event.toBuilder().time(EventTime.of(LocalDate.of(2018, 2, 3))).build();
        assertThat(changes(change)).containsExactly("Event Date: 2018-06-01 -> 2018-02-03");
        assertThat(changes("2017.tab", 0, change)).containsExactly("Event Date: 6/1/2017 -> 2/3/2018");
        assertThat(changes("2017.tab", 2, change)).containsExactly("Event Date: 12/31/2017 -> 2/3/2018");
        assertThat(changes("dataverse-quoted.tab", 0, change))
                .containsExactly("Event Date: \"2018-06-01\" -> \"2018-02-03\"");
    }

    @Test
    void anEventThatLosesItsDayKeepsThatOfTheRow() {
        assertThat(changes(event -> event.toBuilder().time(Optional.empty()).build()))
                .isEmpty();
    }

    @Test
    void anotherTypeChangesCodeAndTextButNotTheIntensity() {
        UnaryOperator<Event> change =
                event -> event.toBuilder().type(EventType.ARREST).build();
        String arrest = "Arrest, detain, or charge with legal action";
        assertThat(changes(change))
                .containsExactly("Event Text: Use conventional military force -> " + arrest, "CAMEO Code: 190 -> 173");
        assertThat(changes("2017.tab", 0, change))
                .containsExactly("Event Text: Use conventional military force -> " + arrest);
        assertThat(changes("2017.tab", 3, change))
                .containsExactly("Event Text: Something that no list has -> " + arrest);
    }

    @Test
    void anotherNameChangesTheNameAndKeepsTheQuotesOfTheFile() {
        UnaryOperator<Event> change = CodedEvents.party(
                1, party -> party.toBuilder().name("Azim \"Bek\" Exov").build());
        assertThat(changes("dataverse.tab", 1, change))
                .containsExactly("Target Name: Aziz \"Bek\" Exov -> Azim \"Bek\" Exov");
        assertThat(changes("dataverse-quoted.tab", 1, change))
                .containsExactly("Target Name: \"Aziz \\\"Bek\\\" Exov\" -> \"Azim \\\"Bek\\\" Exov\"");
        assertThat(changes("row-names-by-r.tab", 1, change))
                .containsExactly("Target.Name: Aziz \"Bek\" Exov -> Azim \"Bek\" Exov");
    }

    @Test
    void anotherKindChangesTheSectors() {
        assertThat(changes(CodedEvents.party(
                        0,
                        party -> party.toBuilder().kind(PartyKind.REBEL_GROUP).build())))
                .containsExactly("Source Sectors: Government,Military -> Rebel");
    }

    @Test
    void anotherCountryOfAPartyChangesItsName() {
        assertThat(changes(CodedEvents.party(
                        1,
                        party -> party.toBuilder()
                                .countries(List.of(Coding.of(CodeScheme.FIPS_10_4, "RS")))
                                .build())))
                .containsExactly("Target Country: Kyrgyzstan -> Russian Federation");
    }

    @Test
    void eachPartOfThePlaceHasItsColumn() {
        assertThat(changes(CodedEvents.place(place -> place.toBuilder()
                        .coordinates(Coordinates.of(40.5, 70.6253))
                        .build())))
                .containsExactly("Latitude: 40.1264 -> 40.5");
        assertThat(changes(CodedEvents.place(
                        place -> place.toBuilder().name("Vorukh").build())))
                .containsExactly("City: Isfara -> Vorukh");
        assertThat(changes(CodedEvents.place(place -> place.toBuilder()
                        .admin1("Batken")
                        .admin2(Optional.empty())
                        .build())))
                .containsExactly("District: Isfara District -> ", "Province: Sughd -> Batken");
        assertThat(changes(CodedEvents.place(
                        place -> place.toBuilder().countryName("Kyrgyzstan").build())))
                .containsExactly("Country: Tajikistan -> Kyrgyzstan");
        assertThat(changes(CodedEvents.place(place -> place.toBuilder()
                        .countries(List.of(Coding.of(CodeScheme.ISO3166_ALPHA3, "KGZ")))
                        .build())))
                .containsExactly("Country: Tajikistan -> Kyrgyzstan");
    }

    @Test
    void publisherStoryHeadlineAndSentenceHaveTheirColumns() {
        UnaryOperator<Event> change = event -> event.toBuilder()
                .note("Nobody fired.")
                .sources(List.of(Source.builder()
                        .id(SourceId.of("icews/502"))
                        .publisher("Radio Ford")
                        .title("Calm")
                        .build()))
                .build();
        assertThat(changes(change)).containsExactly("Story ID: 501 -> 502", "Publisher: Exland Daily -> Radio Ford");
        assertThat(changes("government.tab", 0, change))
                .containsExactly(
                        "Story ID: 501 -> 502",
                        "Headline: Clash at the \"border\" -> Calm",
                        "Event Sentence: Guards fired at villagers. -> Nobody fired.",
                        "Publisher: Exland Daily -> Radio Ford");
    }

    @Test
    void whatTheFormatHasNoPlaceForChangesNothing() {
        assertThat(changes(event ->
                        event.toBuilder().addTag("checked").title("A clash").build()))
                .isEmpty();
    }

    @Test
    void anEventMadeByHandBecomesARowOfTheDataverse() {
        Event read = reread(CodedEvents.clash());
        assertThat(read.origin().orElseThrow().columns())
                .isEqualTo(new IcewsFormat().layouts().get("dataverse"));
        assertThat(read.id().toString()).matches("9[0-9]{11}");
        assertThat(read.type()).isEqualTo(EventType.ARMED_CLASH);
        assertThat(IcewsColumns.CAMEO_CODE.raw(read)).contains("193");
        assertThat(IcewsColumns.EVENT_TEXT.raw(read)).contains("Fight with small arms and light weapons");
        assertThat(IcewsColumns.INTENSITY.raw(read)).contains("-10");
        assertThat(IcewsColumns.EVENT_DATE.raw(read)).contains("2022-01-27");
        assertThat(IcewsColumns.SOURCE_NAME.raw(read)).contains("Border Guards");
        assertThat(IcewsColumns.SOURCE_SECTORS.raw(read)).contains("Military");
        assertThat(IcewsColumns.SOURCE_COUNTRY.raw(read)).contains("Kyrgyzstan");
        assertThat(IcewsColumns.TARGET_SECTORS.raw(read)).contains("General Population / Civilian / Social");
        assertThat(IcewsColumns.TARGET_COUNTRY.raw(read)).contains("Tajikistan");
        assertThat(read.participants())
                .extracting(participant -> participant.party().kind())
                .containsExactly(PartyKind.STATE_FORCES, PartyKind.CIVILIANS);
        Place place = read.places().get(0);
        assertThat(place.name()).contains("Tort-Kocho");
        assertThat(place.admin1()).contains("Batken");
        assertThat(place.countryName()).contains("Kyrgyzstan");
        assertThat(place.precision()).isEqualTo(PlacePrecision.EXACT);
        assertThat(place.coordinates()).contains(Coordinates.of(39.9, 70.55));
        assertThat(read.sources())
                .containsExactly(Source.builder().publisher("example.org").build());
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeBecomesACodeThatMeansItOrItsOwnWords(EventType type) {
        Event read = reread(CodedEvents.clash(type).build());
        Crosswalk<EventType> crosswalk = Crosswalk.load(CodeScheme.CAMEO_EVENT, EventType.class);
        if (!crosswalk.codesFor(type).isEmpty()) {
            String code = IcewsColumns.CAMEO_CODE.raw(read).orElseThrow();
            assertThat(crosswalk.matches(code)).extracting(Match::target).contains(type);
            assertThat(read.type()).isEqualTo(crosswalk.matches(code).get(0).target());
        } else if (type == EventType.UNKNOWN) {
            assertThat(read.type()).isEqualTo(type);
        } else {
            assertThat(read.type()).isEqualTo(EventType.OTHER);
            assertThat(IcewsColumns.EVENT_TEXT.in(read).orElseThrow())
                    .isEqualToIgnoringCase(type.code().replace('-', ' '));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "STATE, STATE",
        "STATE_FORCES, STATE_FORCES",
        "STATE_AGENCY, STATE",
        "REBEL_GROUP, REBEL_GROUP",
        "ARMED_GROUP, ARMED_GROUP",
        "CRIMINAL_GROUP, CRIMINAL_GROUP",
        "POLITICAL_PARTY, POLITICAL_PARTY",
        "CIVILIANS, CIVILIANS",
        "MEDIA, MEDIA",
        "BUSINESS, BUSINESS",
        "INTERGOVERNMENTAL_ORGANISATION, INTERGOVERNMENTAL_ORGANISATION",
        "PROFESSIONAL_GROUP, PROFESSIONAL_GROUP",
        "UNKNOWN, UNKNOWN"
    })
    void kindsOfPartiesBecomeSectors(PartyKind kind, PartyKind back) {
        Event event = CodedEvents.clash().toBuilder()
                .participants(List.of(
                        Participant.of(ParticipantRole.INITIATOR, Party.of("a", kind, "The ones")),
                        Participant.of(ParticipantRole.TARGET, Party.of("b", kind, "The others"))))
                .build();
        assertThat(reread(event).participants())
                .extracting(participant -> participant.party().kind())
                .containsExactly(back, back);
    }

    @Test
    void anUnnamedPartyAndAPlaceKnownAsAProvinceFindTheirCells() {
        Event event = CodedEvents.clash().toBuilder()
                .participants(List.of(
                        Participant.of(
                                ParticipantRole.INITIATOR,
                                Party.builder()
                                        .id(PartyId.of("s"))
                                        .kind(PartyKind.STATE)
                                        .addCountry(Coding.of(CodeScheme.CAMEO_COUNTRY, "TJK"))
                                        .build()),
                        Participant.of(
                                ParticipantRole.TARGET,
                                Party.builder().id(PartyId.of("x")).build())))
                .places(List.of(Place.builder()
                        .name("Sughd")
                        .precision(PlacePrecision.ADMIN1)
                        .countryName("Tajikistan")
                        .build()))
                .build();
        Event read = reread(event);
        assertThat(IcewsColumns.SOURCE_NAME.raw(read)).contains("Tajikistan");
        assertThat(IcewsColumns.SOURCE_SECTORS.raw(read)).contains("");
        assertThat(read.participants().get(0).party().kind()).isEqualTo(PartyKind.STATE);
        assertThat(IcewsColumns.TARGET_NAME.raw(read)).contains("Unspecified Actor");
        assertThat(IcewsColumns.CITY.raw(read)).contains("");
        assertThat(IcewsColumns.PROVINCE.raw(read)).contains("Sughd");
        assertThat(read.places().get(0).precision()).isEqualTo(PlacePrecision.ADMIN1);
    }

    @Test
    void anEventWithoutADayTakesThatOfTheReportOrIsLeftOut() throws IOException {
        Event published = CodedEvents.clash().toBuilder().time(Optional.empty()).build();
        assertThat(reread(published).time().orElseThrow()).hasToString("2022-01-29");
        Event without = published.toBuilder().sources(List.of()).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = new ArrayList<>();
        try (RecordWriter writer = RecordWriter.create(out, "icews")) {
            writer.onFinding(findings::add);
            writer.write(without);
            writer.write(published);
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("unwritable-event");
            assertThat(finding.message()).contains("clash-1", "Event Date", "icews");
        });
        assertThatThrownBy(() -> WriteBack.write(List.of(without), "icews"))
                .cause()
                .isInstanceOf(UnwritableRecordException.class)
                .hasMessageContaining("Event Date");
        assertThat(new IcewsFormat().rereading().apply(without)).isEmpty();
    }

    @Test
    void aNameInQuotesKeepsThem() {
        Event event = CodedEvents.clash().toBuilder()
                .participants(List.of(
                        Participant.of(ParticipantRole.INITIATOR, Party.of("a", PartyKind.UNKNOWN, "\"The Wolves\""))))
                .build();
        Party read = reread(event).participants().get(0).party();
        assertThat(read.name()).contains("\"The Wolves\"");
    }

    @Test
    void lineBreaksAndTabsBecomeBlanks() {
        Event event = CodedEvents.clash().toBuilder()
                .participants(List.of(Participant.of(
                        ParticipantRole.INITIATOR, Party.of("a", PartyKind.UNKNOWN, "The \r\n Wolves\tand Bears"))))
                .build();
        assertThat(IcewsColumns.SOURCE_NAME.raw(reread(event))).contains("The Wolves and Bears");
    }
}
