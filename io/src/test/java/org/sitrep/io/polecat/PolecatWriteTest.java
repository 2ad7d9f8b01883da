package org.sitrep.io.polecat;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
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

class PolecatWriteTest {
    private static List<String> changes(int index, UnaryOperator<Event> change) {
        return CodedEvents.changes(PolecatWriteTest.class, "normal.txt", "polecat", index, change);
    }

    private static Event reread(Event event) {
        return CodedEvents.reread(event, "polecat", "a.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "normal.txt",
                "event-intensity.txt",
                "tabs-at-the-end.txt",
                "header-names-more-than-rows-have.txt",
                "header-names-more-at-the-end.txt",
                "header-names-more-and-rows-have-it.txt",
                "any-order-without-intensity.txt"
            })
    void everyByteOfEachVariantComesBack(String file) {
        byte[] bytes = CodedEvents.bytes(PolecatWriteTest.class, file);
        assertThat(CodedEvents.text(WriteBack.convert(bytes, file, "polecat"))).isEqualTo(CodedEvents.text(bytes));
        for (String through : List.of("sitrep-ndjson", "sitrep-json")) {
            byte[] back = WriteBack.convert(WriteBack.convert(bytes, file, through), file + "." + through, "polecat");
            List<List<String>> rows = WriteBack.cells(CodedEvents.text(back), '\t');
            List<List<String>> expected = WriteBack.cells(CodedEvents.text(bytes), '\t');
            assertThat(rows.subList(1, rows.size())).isEqualTo(expected.subList(1, expected.size()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SYNTHETIC_polecat_39col_unordered_no_intensity.txt, true",
        "SYNTHETIC_polecat_40col.txt, true",
        "SYNTHETIC_polecat_40col_event_intensity_header.txt, true",
        "SYNTHETIC_polecat_header_has_extra_names_rows_do_not.txt, false",
        "SYNTHETIC_polecat_trailing_tabs.txt, true"
    })
    void everyByteOfASharedFileComesBack(String file, boolean headerIsThatOfTheRows) throws IOException {
        Path path = SharedData.assumePresent("samples/polecat/" + file);
        WriteBack.assertEveryByteComesBack(path, "polecat");
        if (headerIsThatOfTheRows) {
            for (String through : List.of("sitrep-ndjson", "sitrep-json")) {
                WriteBack.assertEveryCellComesBack(path, StandardCharsets.UTF_8, "polecat", through, '\t');
            }
        }
    }

    @Test
    void rejectedRowsAreNotWritten() {
        List<Event> events = new ArrayList<>(
                Fixtures.read(PolecatWriteTest.class, "damaged-rows.txt").events());
        events.addAll(Fixtures.read(PolecatWriteTest.class, "normal.txt").events());
        assertThat(CodedEvents.text(WriteBack.write(events, "polecat")).lines()).hasSize(1 + events.size());
    }

    @Test
    void anotherIdChangesTheIdAlone() {
        assertThat(changes(2, event -> event.toBuilder().id(EventId.of("x_1")).build()))
                .containsExactly("Event ID: 20230105-0003-00ac_COERCE_new-mode -> x_1");
    }

    @Test
    void anotherDayChangesTheDate() {
        assertThat(changes(
                        0,
                        event -> event.toBuilder()
                                .time(EventTime.of(LocalDate.of(2022, 12, 31)))
                                .build()))
                .containsExactly("Event Date: 2023-01-02 -> 2022-12-31");
    }

    @Test
    void anotherTypeChangesTypeAndModeButNoScore() {
        assertThat(changes(0, event -> event.toBuilder().type(EventType.ARREST).build()))
                .containsExactly("Event Type: ASSAULT -> COERCE", "Event Mode: heavy-weapons -> arrest");
        assertThat(changes(0, event -> event.toBuilder().type(EventType.THREAT).build()))
                .containsExactly("Event Type: ASSAULT -> THREATEN", "Event Mode: heavy-weapons -> ");
    }

    @Test
    void contextsAndQuadCodeHaveTheirColumns() {
        assertThat(changes(
                        0,
                        event -> event.toBuilder()
                                .codings(List.of(
                                        Coding.of(CodeScheme.PLOVER_EVENT, "ASSAULT"),
                                        Coding.of(CodeScheme.PLOVER_MODE, "ASSAULT/heavy-weapons"),
                                        Coding.of(CodeScheme.PLOVER_CONTEXT, "military"),
                                        Coding.of(CodeScheme.PLOVER_CONTEXT, "terrorism")))
                                .build()))
                .containsExactly(
                        "Quad Code: MATERIAL CONFLICT -> ",
                        "Contexts: military | territory | military -> military | terrorism");
    }

    @Test
    void aNameChangesInTheColumnThatHasIt() {
        UnaryOperator<Party> renamed =
                party -> party.toBuilder().name("Somebody").build();
        assertThat(changes(0, CodedEvents.party(0, renamed))).containsExactly("Actor Name: Northern Army -> Somebody");
        assertThat(changes(2, CodedEvents.party(0, renamed)))
                .containsExactly("Recipient Name Raw: a newspaper -> Somebody");
        assertThat(changes(1, CodedEvents.party(0, renamed)))
                .containsExactly("Actor Name: A Minister; None; None -> Somebody; None; None");
        assertThat(changes(1, CodedEvents.party(1, renamed)))
                .containsExactly("Actor Name Raw: A; the envoy; None -> A; Somebody; None");
    }

    @Test
    void countryKindAndTitleOfAPartyHaveTheirColumns() {
        assertThat(changes(
                        0,
                        CodedEvents.party(
                                0,
                                party -> party.toBuilder()
                                        .kind(PartyKind.REBEL_GROUP)
                                        .note("General")
                                        .countries(List.of(Coding.of(CodeScheme.ISO3166_ALPHA2, "TJ")))
                                        .build())))
                .containsExactly(
                        "Actor Country: Kyrgyzstan -> Tajikistan",
                        "Primary Actor Sector: MIL -> REB",
                        "Actor Sectors: MIL; GOV -> REB",
                        "Actor Title: None -> General");
    }

    @Test
    void aParticipantMoreOrLessChangesTheLists() {
        Party courts = Party.builder()
                .id(PartyId.of("courts"))
                .name("Court")
                .kind(PartyKind.STATE_AGENCY)
                .addCoding(Coding.of(CodeScheme.PLOVER_SECTOR, "JUD"))
                .build();
        assertThat(changes(
                        2,
                        event -> event.toBuilder()
                                .addParticipant(Participant.of(ParticipantRole.INITIATOR, courts))
                                .build()))
                .containsExactly("Actor Name:  -> Court", "Primary Actor Sector:  -> JUD", "Actor Sectors:  -> JUD");
        assertThat(changes(0, event -> event.toBuilder().participants(List.of()).build()))
                .containsExactly(
                        "Actor Name: Northern Army -> ",
                        "Actor Country: Kyrgyzstan -> ",
                        "Actor COW: 703 -> ",
                        "Primary Actor Sector: MIL -> ",
                        "Actor Sectors: MIL; GOV -> ",
                        "Actor Name Raw: the army's units -> ");
    }

    @Test
    void eachPartOfThePlaceHasItsColumn() {
        assertThat(changes(
                        0,
                        CodedEvents.place(place -> place.toBuilder()
                                .name("Vorukh")
                                .coordinates(Coordinates.of(10.5, 1e-7))
                                .build())))
                .containsExactly("Placename: Ford -> Vorukh", "Longitude: -20.25 -> 0.0000001");
        assertThat(changes(
                        0,
                        CodedEvents.place(place -> place.toBuilder()
                                .precision(PlacePrecision.ADMIN1)
                                .countries(List.of(Coding.of(CodeScheme.PLOVER_COUNTRY, "KOS")))
                                .build())))
                .containsExactly("Country: IRN -> KOS", "Feature Type: PPL -> ADM1");
        assertThat(changes(
                        3,
                        CodedEvents.place(
                                place -> place.toBuilder().admin1("South").build())))
                .containsExactly("Province: North -> South");
    }

    @Test
    void theStoryHasPublisherDayAndLanguage() {
        assertThat(changes(
                        0,
                        event -> event.toBuilder()
                                .sources(List.of(event.sources().get(0).toBuilder()
                                        .publisher("Radio Ford")
                                        .published(EventTime.of(LocalDate.of(2023, 2, 1)))
                                        .language("ky")
                                        .build()))
                                .build()))
                .containsExactly(
                        "Source: Exland Daily -> Radio Ford",
                        "Publication Date: 2023-01-03 -> 2023-02-01",
                        "Language: en -> ky");
    }

    @Test
    void whatTheFormatHasNoPlaceForChangesNothing() {
        assertThat(changes(
                        0,
                        event -> event.toBuilder()
                                .addTag("checked")
                                .note("by hand")
                                .build()))
                .isEmpty();
    }

    @Test
    void anEventMadeByHandBecomesANormalRow() {
        Event read = reread(CodedEvents.clash(EventType.SHELLING).build());
        assertThat(read.origin().orElseThrow().columns())
                .isEqualTo(new PolecatFormat().layouts().get("normal"));
        assertThat(read.id()).hasToString("clash-1");
        assertThat(read.type()).isEqualTo(EventType.SHELLING);
        assertThat(PolecatColumns.EVENT_TYPE.raw(read)).contains("ASSAULT");
        assertThat(PolecatColumns.EVENT_MODE.raw(read)).contains("heavy-weapons");
        assertThat(PolecatColumns.QUAD_CODE.raw(read)).contains("MATERIAL CONFLICT");
        assertThat(PolecatColumns.INTENSITY.raw(read)).contains("-9.5");
        assertThat(PolecatColumns.EVENT_DATE.raw(read)).contains("2022-01-27");
        assertThat(PolecatColumns.ACTOR_NAME.raw(read)).contains("Border Guards");
        assertThat(PolecatColumns.ACTOR_COUNTRY.raw(read)).contains("Kyrgyzstan");
        assertThat(PolecatColumns.ACTOR_COW.raw(read)).contains("703");
        assertThat(PolecatColumns.PRIMARY_ACTOR_SECTOR.raw(read)).contains("MIL");
        assertThat(PolecatColumns.RECIPIENT_COUNTRY.raw(read)).contains("Tajikistan");
        assertThat(PolecatColumns.RECIPIENT_SECTORS.raw(read)).contains("CVL");
        assertThat(PolecatColumns.COUNTRY.raw(read)).contains("KGZ");
        Place place = read.places().get(0);
        assertThat(place.name()).contains("Tort-Kocho");
        assertThat(place.admin1()).contains("Batken");
        assertThat(place.precision()).isEqualTo(PlacePrecision.EXACT);
        assertThat(place.coordinates()).contains(Coordinates.of(39.9, 70.55));
        Source source = read.sources().get(0);
        assertThat(source.publisher()).contains("example.org");
        assertThat(source.language()).contains("ky");
        assertThat(source.published().orElseThrow()).hasToString("2022-01-29");
    }

    @Test
    void aCodeOfCameoGivesTypeModeAndContext() {
        Event read = reread(CodedEvents.clash(EventType.ARMED_CLASH)
                .addCoding(Coding.of(CodeScheme.CAMEO_EVENT, "193"))
                .build());
        assertThat(PolecatColumns.EVENT_TYPE.raw(read)).contains("ASSAULT");
        assertThat(PolecatColumns.EVENT_MODE.raw(read)).contains("firearms");
        assertThat(read.type()).isEqualTo(EventType.ASSAULT);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeThatPloverHasBecomesWordsThatMeanIt(EventType type) {
        Event read = reread(CodedEvents.clash(type).build());
        String words = PolecatColumns.EVENT_TYPE.raw(read).orElseThrow();
        String mode = PolecatColumns.EVENT_MODE.raw(read).orElseThrow();
        Crosswalk<EventType> types = Crosswalk.load(CodeScheme.PLOVER_EVENT, EventType.class);
        Crosswalk<EventType> modes = Crosswalk.load(CodeScheme.PLOVER_MODE, EventType.class);
        if (!types.codesFor(type).isEmpty() || !modes.codesFor(type).isEmpty()) {
            assertThat(mode.isEmpty() ? types.matches(words) : modes.matches(words + "/" + mode))
                    .extracting(Match::target)
                    .contains(type);
            assertThat(PolecatColumns.QUAD_CODE.in(read)).isPresent();
        }
    }

    @Test
    void severalOnOneSideStandInOneRow() {
        Party first = Party.builder()
                .id(PartyId.of("a"))
                .name("A; B")
                .aliases(List.of("the ones"))
                .kind(PartyKind.STATE_FORCES)
                .addCountry(Coding.of(CodeScheme.ISO3166_ALPHA3, "KGZ"))
                .build();
        Party second = Party.builder()
                .id(PartyId.of("b"))
                .kind(PartyKind.INTERGOVERNMENTAL_ORGANISATION)
                .build();
        Event event = CodedEvents.clash().toBuilder()
                .participants(List.of(
                        Participant.of(ParticipantRole.INITIATOR, first),
                        Participant.of(ParticipantRole.INITIATOR, second)))
                .build();
        Event read = reread(event);
        assertThat(PolecatColumns.ACTOR_NAME.raw(read)).contains("A, B; None");
        assertThat(PolecatColumns.ACTOR_COUNTRY.raw(read)).contains("Kyrgyzstan; IGO");
        assertThat(PolecatColumns.ACTOR_NAME_RAW.raw(read)).contains("the ones; None");
        assertThat(read.participants())
                .extracting(participant -> participant.party().kind())
                .containsExactly(PartyKind.STATE_FORCES, PartyKind.INTERGOVERNMENTAL_ORGANISATION);
        assertThat(read.participants().get(0).party().aliases()).containsExactly("the ones");
    }

    @Test
    void anIdThatWouldBeNoneIsStillOne() {
        Event event = CodedEvents.clash().toBuilder()
                .id(EventId.of("None"))
                .time(Optional.empty())
                .build();
        Event read = reread(event);
        assertThat(read.id()).hasToString("event-None");
        assertThat(read.time().orElseThrow()).hasToString("2022-01-29");
    }

    @Test
    void aPlaceKnownAsADivisionOrACountryIsReadAsOne() {
        for (PlacePrecision precision :
                List.of(PlacePrecision.ADMIN1, PlacePrecision.ADMIN2, PlacePrecision.COUNTRY, PlacePrecision.EXACT)) {
            Place place = Place.builder()
                    .name("Batken")
                    .precision(precision)
                    .addCountry(Coding.of(CodeScheme.ISO3166_ALPHA2, "KG"))
                    .build();
            Event event = CodedEvents.clash().toBuilder().places(List.of(place)).build();
            assertThat(reread(event).places().get(0).precision()).isEqualTo(precision);
        }
    }

    @Test
    void lineBreaksAndTabsBecomeBlanks() {
        Event event = CodedEvents.clash().toBuilder()
                .participants(List.of(Participant.of(
                        ParticipantRole.INITIATOR, Party.of("a", PartyKind.UNKNOWN, "The \r\n Wolves\tand Bears"))))
                .build();
        assertThat(PolecatColumns.ACTOR_NAME.raw(reread(event))).contains("The Wolves and Bears");
    }
}
