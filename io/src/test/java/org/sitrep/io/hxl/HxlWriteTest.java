package org.sitrep.io.hxl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.ClaimStatus;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimGroup;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.SourceId;
import org.sitrep.io.Doors;
import org.sitrep.io.Fixtures;
import org.sitrep.io.GdeltRows;
import org.sitrep.io.WriteBack;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimePrecision;

class HxlWriteTest {
    private static byte[] fixture(String name) {
        try {
            return Files.readAllBytes(Fixtures.path(HxlFormatTest.class, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> changes(String file, UnaryOperator<Event> change) {
        return WriteBack.changedCells(fixture(file), file, "hxl-csv", 0, change);
    }

    private static List<String> changes(UnaryOperator<Event> change) {
        return changes("tags-of-hdx.csv", change);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tags-of-hdx.csv",
                "no-header.csv",
                "titles-above.csv",
                "hapi.csv",
                "acled-2020.csv",
                "ucdp-2022.csv"
            })
    void everyByteComesBack(String name) throws IOException {
        WriteBack.assertEveryByteComesBack(Fixtures.path(HxlFormatTest.class, name), "hxl-csv");
    }

    @ParameterizedTest
    @CsvSource({
        "tags-of-hdx.csv, sitrep-ndjson",
        "tags-of-hdx.csv, sitrep-json",
        "no-header.csv, sitrep-ndjson",
        "no-header.csv, sitrep-json",
        "hapi.csv, sitrep-ndjson",
        "hapi.csv, sitrep-json",
        "acled-2020.csv, sitrep-ndjson",
        "acled-2020.csv, sitrep-json",
        "ucdp-2022.csv, sitrep-ndjson",
        "ucdp-2022.csv, sitrep-json"
    })
    void everyCellComesBackThroughOurFormatsWithHeaderAndTags(String name, String through) throws IOException {
        Path path = Fixtures.path(HxlFormatTest.class, name);
        WriteBack.assertEveryCellComesBack(path, StandardCharsets.UTF_8, "hxl-csv", through, ',');
    }

    @Test
    void markBlankLinesAndMissingLineEndComeBack() {
        String file =
                "\ufeff\r\n\"A title\"\r\n\r\n\"id\",\"day\"\r\n\r\n#event+id,\"#date\"\r\n\"E1\",2021-01-01\r\n\"E2\",";
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        assertThat(WriteBack.events(bytes, "x.csv")).hasSize(2);
        assertThat(text(WriteBack.convert(bytes, "x.csv", "hxl-csv"))).isEqualTo(file);
    }

    @Test
    void aTitleWithAStrayQuoteComesBack() {
        String file = "\"Never closed,\nid,day\n#event+id,#date\nE1,2021-01-01\n";
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        assertThat(WriteBack.events(bytes, "x.csv")).hasSize(1);
        assertThat(text(WriteBack.convert(bytes, "x.csv", "hxl-csv"))).isEqualTo(file);
    }

    @Test
    void tagsOfUnusualFormComeBackThroughJson() {
        String file =
                "id,day,\"of, what\"\n#EVENT +id,#date+occurred +x,\"no tag, but \"\"words\"\"\"\nE1,2021-01-01,a\n";
        byte[] json = WriteBack.convert(file.getBytes(StandardCharsets.UTF_8), "x.csv", "sitrep-ndjson");
        assertThat(text(WriteBack.convert(json, "x.ndjson", "hxl-csv"))).isEqualTo(file);
    }

    @Test
    void anotherTitleOrNoteChangesItsCell() {
        assertThat(changes(event -> event.toBuilder().title("Fight").build()))
                .containsExactly("Name: Clash at Ford -> Fight");
        assertThat(changes(event -> event.toBuilder().note("Calm").build()))
                .containsExactly("Told: Fire, \"heavy\". -> Calm");
    }

    @Test
    void anotherTypeChangesItsWordsInTheVocabularyOfTheFile() {
        assertThat(changes(event -> event.toBuilder().type(EventType.PROTEST).build()))
                .containsExactly("What: Battles -> Protests", "Code of what: Armed clash -> Peaceful protest");
        assertThat(changes(
                        "no-header.csv",
                        event -> event.toBuilder().type(EventType.SIEGE).build()))
                .containsExactly("#event+type: armed-clash -> siege");
        assertThat(changes(
                        "hapi.csv",
                        event -> event.toBuilder()
                                .type(EventType.ATTACK_ON_CIVILIANS)
                                .build()))
                .containsExactly("event_type: political_violence -> civilian_targeting");
    }

    @Test
    void anotherDayIsWrittenInTheFormOfTheRow() {
        assertThat(changes(event -> event.toBuilder()
                        .time(EventTime.of(LocalDate.of(2020, 12, 5)))
                        .build()))
                .containsExactly("On: 13/11/2020 -> 05/12/2020");
        assertThat(changes(
                        "hapi.csv",
                        event -> event.toBuilder()
                                .time(EventTime.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 30)))
                                .build()))
                .containsExactly("reference_period_end: 2025-01-31 00:00:00+00:00 -> 2025-01-30 00:00:00+00:00");
        assertThat(changes(
                        "titles-above.csv",
                        event -> event.toBuilder()
                                .time(EventTime.parse("2019-05"))
                                .build()))
                .containsExactly("Month: March -> May");
    }

    @Test
    void anotherCountChangesItsCell() {
        assertThat(changes(event -> {
                    List<CasualtyClaim> claims = new ArrayList<>(event.casualties());
                    claims.set(
                            0, claims.get(0).toBuilder().count(Count.exact(4)).build());
                    return event.toBuilder().casualties(claims).build();
                }))
                .containsExactly("Dead: 3 -> 4");
        assertThat(changes(
                        "no-header.csv",
                        event -> event.toBuilder()
                                .casualties(List.of(event.casualties().get(0).toBuilder()
                                        .count(Count.atLeast(3))
                                        .build()))
                                .build()))
                .containsExactly("#affected+killed+min: 2 -> 3", "#affected+killed+max: 5 -> ");
    }

    @Test
    void anotherPlaceChangesItsCells() {
        assertThat(changes(event -> event.toBuilder()
                        .places(List.of(event.places().get(0).toBuilder()
                                .coordinates(Coordinates.of(40.0589, 71))
                                .codings(List.of(Coding.of(CodeScheme.of("hxl-adm1"), "EX02")))
                                .build()))
                        .build()))
                .containsExactly("Province code: EX01 -> EX02", "East: 70.8331 -> 71");
        byte[] hapi = fixture("hapi.csv");
        assertThat(WriteBack.changedCells(
                        hapi,
                        "hapi.csv",
                        "hxl-csv",
                        1,
                        event -> event.toBuilder()
                                .places(List.of(event.places().get(0).toBuilder()
                                        .admin1("Vale")
                                        .precision(PlacePrecision.ADMIN1)
                                        .build()))
                                .build()))
                .containsExactly("provider_admin1_name: Dale -> Vale", "admin_level: 0 -> 1");
    }

    @Test
    void otherTagsAndStatusChangeTheColumnsTheyAreFrom() {
        assertThat(changes(event -> event.toBuilder()
                        .tags(List.of("cause=land", "severity=4", "status=open"))
                        .build()))
                .containsExactly("Cause: water -> land");
        assertThat(changes(
                        event -> event.toBuilder().status(ClaimStatus.CONTESTED).build()))
                .containsExactly("State: open -> contested");
        assertThat(changes(
                        "hapi.csv",
                        event -> event.toBuilder().tags(List.of("events=13")).build()))
                .containsExactly("events: 12 -> 13");
    }

    @Test
    void anotherNameOfAGroupChangesItsCell() {
        assertThat(changes(event -> {
                    List<Participant> participants = new ArrayList<>(event.participants());
                    Participant last = participants.get(3);
                    participants.set(
                            3,
                            last.toBuilder()
                                    .party(last.party().toBuilder()
                                            .name("Southern Front")
                                            .build())
                                    .build());
                    return event.toBuilder().participants(participants).build();
                }))
                .containsExactly("Against whom: Northern Front -> Southern Front");
    }

    @Test
    void anotherSourceChangesItsCells() {
        assertThat(changes(event ->
                        event.toBuilder().sources(event.sources().subList(0, 1)).build()))
                .containsExactly("Source: Exland Daily; Radio Ford -> Exland Daily");
    }

    @Test
    void underHeadersOfAcledOrUcdpEventsAreWrittenAsTheseDo() {
        assertThat(changes(
                        "acled-2020.csv",
                        event -> event.toBuilder()
                                .casualties(List.of(event.casualties().get(0).toBuilder()
                                        .count(Count.exact(2))
                                        .build()))
                                .build()))
                .containsExactly("FATALITIES: 0 -> 2");
        assertThat(changes(
                        "ucdp-2022.csv",
                        event -> event.toBuilder()
                                .type(EventType.STATE_BASED_VIOLENCE)
                                .build()))
                .containsExactly("type_of_violence: 3 -> 1");
    }

    private static Event byHand() {
        Party guards = Party.of("hxl/Border Guards", PartyKind.STATE_FORCES, "Border Guards");
        return Event.builder()
                .id(EventId.of("clash-1"))
                .title("Clash at Tort-Kocho")
                .type(EventType.ARMED_CLASH)
                .addCoding(Coding.of(CodeScheme.CAMEO_EVENT, "190", "Use force; \"not specified\""))
                .addCoding(Coding.of(CodeScheme.ACLED_SUB_EVENT_TYPE, "Armed clash"))
                .status(ClaimStatus.CORROBORATED)
                .time(EventTime.between(LocalDate.of(2022, 1, 27), LocalDate.of(2022, 1, 28))
                        .withPrecision(TimePrecision.DAYS))
                .addParticipant(Participant.of(ParticipantRole.SIDE_A, guards))
                .addParticipant(Participant.builder()
                        .role(ParticipantRole.ASSOCIATE)
                        .party(Party.of("hxl/Police", PartyKind.UNKNOWN, "Police"))
                        .associateOf(guards.id())
                        .build())
                .addParticipant(Participant.of(ParticipantRole.SIDE_B, Party.of("hxl/Army", PartyKind.UNKNOWN, "Army")))
                .addParticipant(Participant.of(
                        ParticipantRole.PARTICIPANT, Party.of("hxl/Villagers", PartyKind.UNKNOWN, "Villagers")))
                .addPlace(Place.builder()
                        .name("Tort-Kocho")
                        .kind(PlaceKind.POINT)
                        .precision(PlacePrecision.EXACT)
                        .coordinates(Coordinates.of(39.9, 70.55))
                        .countryName("Kyrgyzstan")
                        .addCountry(Coding.of(CodeScheme.ISO3166_ALPHA3, "KGZ"))
                        .admin1("Batken")
                        .addCoding(Coding.of(CodeScheme.of("hxl-adm1"), "KG02"))
                        .build())
                .addCasualty(CasualtyClaim.builder()
                        .id(ClaimId.of("clash-1-killed"))
                        .harm(Harm.KILLED)
                        .count(Count.estimate(2, 3, 6))
                        .addBreakdown(Breakdown.of(VictimGroup.CHILDREN, Count.exact(1)))
                        .build())
                .addCasualty(CasualtyClaim.builder()
                        .id(ClaimId.of("clash-1-wounded"))
                        .harm(Harm.WOUNDED)
                        .count(Count.atLeast(10))
                        .build())
                .addCasualty(CasualtyClaim.builder()
                        .id(ClaimId.of("clash-1-displaced"))
                        .harm(Harm.DISPLACED)
                        .count(Count.exact(500))
                        .build())
                .addSource(Source.builder()
                        .id(SourceId.of("s1"))
                        .publisher("Agency")
                        .url("https://example.org/a")
                        .published(EventTime.of(LocalDate.of(2022, 1, 29)))
                        .build())
                .addSource(Source.builder().publisher("Radio").build())
                .note("Fire, at last.\nThen calm.")
                .addTag("border")
                .addTag("severity=4")
                .build();
    }

    @Test
    void anEventMadeByHandComesBackWhole() {
        byte[] file = WriteBack.write(List.of(byHand()), "hxl-csv");
        List<String> lines = text(file).lines().toList();
        assertThat(lines.get(0)).startsWith("event_id,event_name,event_type,event_codes,status,date_start,date_end,");
        assertThat(lines.get(0))
                .contains(",killed,killed_min,killed_max,injured,")
                .endsWith(",description,tags");
        assertThat(lines.get(1)).startsWith("#event+id,#event+name,#event+type,#event+type+code+list,#status,");
        assertThat(lines.get(1))
                .contains(",#affected+killed,#affected+killed+min,")
                .endsWith(",#description,#meta+tags");
        List<Event> read = WriteBack.events(file, "x.csv");
        assertThat(read).hasSize(1);
        assertThat(read.get(0).origin().orElseThrow().layout().name()).isEqualTo("sitrep");
        Event back = read.get(0).toBuilder().origin(byHand().origin()).build();
        assertThat(back).isEqualTo(byHand());
        assertThat(WriteBack.convert(file, "x.csv", "hxl-csv")).isEqualTo(file);
    }

    @Test
    void anEventThatSaysNothingBecomesARowToo() {
        Event bare = Event.builder().id(EventId.of("e")).type(EventType.UNKNOWN).build();
        Event other = Event.builder().id(EventId.of("f")).type(EventType.OTHER).build();
        List<Event> read = WriteBack.events(WriteBack.write(List.of(bare, other), "hxl-csv"), "x.csv");
        assertThat(read).extracting(Event::type).containsExactly(EventType.UNKNOWN, EventType.OTHER);
        assertThat(read.get(0).time()).isEmpty();
        assertThat(read.get(0).places()).isEmpty();
        assertThat(read.get(0).casualties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../acled/a4-current.csv",
                "../acled/a1-windows-1252-with-seven-empty-columns.csv",
                "../ucdp/u1-three-types-of-violence.csv",
                "../ucdp/date-precisions.csv",
                "../gtd/whole-windows-1252.csv",
                "../scad/africa-windows-1252.csv",
                "../icews/dataverse.tab",
                "../gdelt/gdelt1-57-and-58-columns.csv"
            })
    void eventsOfOtherFormatsBecomeRowsThatAreReadAgain(String name) {
        Fixtures.Result other = Fixtures.read(Fixtures.path(HxlFormatTest.class, name));
        Doors.Result read = Doors.read(WriteBack.write(other.events(), "hxl-csv"), "x.csv");
        assertThat(read.format()).isEqualTo("hxl-csv");
        assertThat(read.findings()).isEmpty();
        assertThat(read.records()).hasSameSizeAs(other.events());
        for (int i = 0; i < other.events().size(); i++) {
            Event before = other.event(i);
            Event after = (Event) read.records().get(i);
            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.type()).isEqualTo(before.type());
            assertThat(after.codings()).isEqualTo(before.codings());
            assertThat(after.time().flatMap(EventTime::earliest))
                    .isEqualTo(before.time().flatMap(EventTime::earliest));
            Optional<LocalDate> last = before.time().flatMap(EventTime::latest);
            assertThat(after.time().flatMap(EventTime::latest).filter(day -> last.isPresent()))
                    .isEqualTo(last);
            assertThat(after.note()).isEqualTo(before.note());
        }
    }

    @Test
    void gdeltBecomesRowsThatAreReadAgain() {
        List<Event> events = WriteBack.events(GdeltRows.file(3), "x.csv");
        List<Event> read = WriteBack.events(WriteBack.write(events, "hxl-csv"), "x.csv");
        assertThat(read)
                .extracting(Event::id)
                .isEqualTo(events.stream().map(Event::id).toList());
        assertThat(read)
                .extracting(Event::type)
                .isEqualTo(events.stream().map(Event::type).toList());
    }

    @Test
    void anEventFromElsewhereIsWrittenUnderTheTagsOfTheFirst() {
        List<Event> events = new ArrayList<>(WriteBack.events(fixture("tags-of-hdx.csv"), "x.csv"));
        events.add(byHand());
        byte[] file = WriteBack.write(events, "hxl-csv");
        assertThat(text(file)).startsWith(text(fixture("tags-of-hdx.csv")));
        Event last = WriteBack.events(file, "x.csv").get(3);
        assertThat(last.id()).hasToString("clash-1");
        assertThat(TagPattern.parse("#affected+killed!").in(last)).contains("3");
        assertThat(TagPattern.parse("#date+occurred").in(last)).contains("2022-01-27");
        assertThat(TagPattern.parse("#severity").in(last)).contains("4");
        assertThat(TagPattern.parse("#country+code").in(last)).contains("KGZ");
    }

    @Test
    void rowsUnderOtherTagsMoveToTheColumnsOfTheSameMeaning() {
        List<Event> events = new ArrayList<>(WriteBack.events(fixture("tags-of-hdx.csv"), "x.csv"));
        events.addAll(WriteBack.events(fixture("no-header.csv"), "y.csv"));
        Event moved =
                WriteBack.events(WriteBack.write(events, "hxl-csv"), "z.csv").get(3);
        assertThat(moved.id()).hasToString("X-1");
        assertThat(TagPattern.parse("#event+type-sub").in(moved)).contains("armed-clash");
        assertThat(TagPattern.parse("#adm1+name").in(moved)).contains("Hill");
    }

    @Test
    void rejectedRowsAreKeptBelowHeaderAndTags(@TempDir Path folder) throws IOException {
        Path rejects = folder.resolve("bad.csv");
        Doors.read(
                fixture("damaged-rows.csv"),
                "x.csv",
                Doors.SKIP.toBuilder().rejects(rejects).build());
        assertThat(Files.readString(rejects))
                .startsWith(
                        "id,when,until,killed,lat,lon\n#event+id,#date+start,#date+end,#affected+killed,#geo+lat,#geo+lon\n,");
    }
}
