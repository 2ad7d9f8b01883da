package org.sitrep.io.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.casualty.Count;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.EventId;
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

class AcledWriteTest {
    private static final String A4 = "a4-current.csv";

    /** As ACLED's export tool writes: cells with blanks in quotes, a byte order mark before, no line end at the end. */
    private static final String EXPORTED = String.join(
            "\r\n",
            "\ufeffevent_id_cnty,event_date,event_type,sub_event_type,actor1,location,fatalities,notes",
            "XLD1,\"13 November 2020\",Battles,\"Armed clash\",\"Army of Exland\",Ford,3,\"Fire, \"\"heavy\"\".\"",
            "XLD2,\"14 November 2020\",Battles,\"Armed clash\",\"Army of Exland\",Ford,3,None");

    private static byte[] fixture(String name) {
        try {
            return Files.readAllBytes(Fixtures.path(AcledFormatTest.class, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> changes(UnaryOperator<Event> change) {
        return WriteBack.changedCells(fixture(A4), "a.csv", "acled-csv", 0, change);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "acled_export_2020-11_burkina_faso.csv, UTF-8",
        "acled_export_2024_bangladesh_monadic_text_inter.csv, UTF-8",
        "acled_all_africa_20160101_20160528.csv, windows-1252",
        "acled_api_2023-01_benin_R_NA.csv, UTF-8"
    })
    void everyByteOfAPublishedFileComesBack(String file, String charset) throws IOException {
        Path path = SharedData.assumePresent("samples/acled/" + file);
        WriteBack.assertEveryByteComesBack(path, "acled-csv");
        for (String through : List.of("sitrep-ndjson", "sitrep-json")) {
            WriteBack.assertEveryCellComesBack(path, Charset.forName(charset), "acled-csv", through, ',');
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                A4,
                "a1-windows-1252-with-seven-empty-columns.csv",
                "a2-api-with-nameless-index.csv",
                "a3-export-tool.csv",
                "a4m-monadic-one-row-per-actor.csv",
                "a4p-with-population.csv",
                "a4x-chosen-fields-in-any-order.csv",
                "date-forms.csv",
                "missing-values-written-by-r.csv",
                "semicolons-between-cells.csv",
                "texts-that-are-in-no-list.csv"
            })
    void everyByteOfEveryLayoutComesBack(String name) {
        byte[] file = fixture(name);
        assertThat(WriteBack.convert(file, name, "acled-csv")).isEqualTo(file);
        byte[] own = WriteBack.convert(file, name, "sitrep-ndjson");
        List<Event> back = WriteBack.events(WriteBack.convert(own, "own", "acled-csv"), name);
        assertThat(back.stream().map(Fixtures::cells).toList())
                .isEqualTo(WriteBack.events(file, name).stream()
                        .map(Fixtures::cells)
                        .toList());
    }

    @Test
    void markQuotingAndMissingLineEndComeBack() {
        assertThat(text(WriteBack.convert(bytes(EXPORTED), "a.csv", "acled-csv")))
                .isEqualTo(EXPORTED);
    }

    @Test
    void newTextIsQuotedAsTheFileDoes() {
        List<Event> events = new ArrayList<>(WriteBack.events(bytes(EXPORTED), "a.csv"));
        events.set(
                1,
                events.get(1).toBuilder()
                        .note("Calm again")
                        .time(EventTime.of(LocalDate.of(2020, 12, 5)))
                        .build());
        assertThat(text(WriteBack.write(events, "acled-csv")))
                .isEqualTo(
                        EXPORTED.replace("14 November 2020", "05 December 2020").replace("None", "\"Calm again\""));
    }

    @Test
    void anotherCountChangesTheFatalities() {
        assertThat(changes(event -> event.toBuilder()
                        .casualties(List.of(event.casualties().get(0).toBuilder()
                                .count(Count.exact(5))
                                .build()))
                        .build()))
                .containsExactly("fatalities: 3 -> 5");
    }

    @Test
    void otherCoordinatesChangeTheirColumns() {
        assertThat(changes(event -> event.toBuilder()
                        .places(List.of(event.places().get(0).toBuilder()
                                .coordinates(Coordinates.of(40.0589, 71))
                                .build()))
                        .build()))
                .containsExactly("longitude: 70.8331 -> 71");
    }

    @Test
    void anotherNameOfAPartyChangesItsName() {
        assertThat(changes(event -> {
                    List<Participant> participants = new ArrayList<>(event.participants());
                    Participant first = participants.get(0);
                    participants.set(
                            0,
                            first.toBuilder()
                                    .party(first.party().toBuilder()
                                            .name("Army of Exland")
                                            .build())
                                    .build());
                    return event.toBuilder().participants(participants).build();
                }))
                .containsExactly("actor1: Military Forces of Exland (2014-) -> Army of Exland");
    }

    @Test
    void anotherKindOfAPartyChangesItsCodeInTheWordsOfTheFile() {
        assertThat(changes(event -> {
                    List<Participant> participants = new ArrayList<>(event.participants());
                    Participant first = participants.get(0);
                    participants.set(
                            0,
                            first.toBuilder()
                                    .party(first.party().toBuilder()
                                            .kind(PartyKind.POLITICAL_MILITIA)
                                            .build())
                                    .build());
                    return event.toBuilder().participants(participants).build();
                }))
                .containsExactly("inter1: State forces -> Political militia");
    }

    @Test
    void aTagChangesTheTags() {
        assertThat(changes(event -> event.toBuilder().addTag("checked").build()))
                .containsExactly("tags:  -> checked");
    }

    @Test
    void anotherNoteChangesTheNotes() {
        assertThat(changes(event -> event.toBuilder().note("Calm").build()))
                .containsExactly("notes: A clash, with \"heavy\" fire. -> Calm");
    }

    @Test
    void anotherSourceChangesTheSource() {
        assertThat(changes(event ->
                        event.toBuilder().sources(event.sources().subList(0, 1)).build()))
                .containsExactly("source: Exland Daily; Radio Ford -> Exland Daily");
    }

    @Test
    void anotherTypeChangesTheTypesThatDependOnIt() {
        assertThat(changes(event -> event.toBuilder().type(EventType.PROTEST).build()))
                .containsExactly(
                        "disorder_type: Political violence -> Demonstrations",
                        "event_type: Battles -> Protests",
                        "sub_event_type: Armed clash -> Peaceful protest");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-31, 2022-03-05",
        "28 December 2022, 05 March 2022",
        "01-January-2015, 05-March-2022",
        "29/12/2015, 05/03/2022",
        "9-May-20, 5-Mar-22",
        "31-12-19, 05-03-22",
        "2021-01-02T00:00:00Z, 2022-03-05T00:00:00Z"
    })
    void aDayIsWrittenInTheFormOfTheRow(String form, String expected) {
        String file = "event_id_cnty,event_date\nXLD1," + form + "\n";
        Event event = WriteBack.events(bytes(file), "a.csv").get(0).toBuilder()
                .time(EventTime.of(LocalDate.of(2022, 3, 5)))
                .build();
        assertThat(text(WriteBack.write(List.of(event), "acled-csv")))
                .isEqualTo("event_id_cnty,event_date\nXLD1," + expected + "\n");
    }

    @Test
    void rowsOfAnotherLayoutMoveToTheColumnsOfTheFirst() {
        List<Event> events = new ArrayList<>(WriteBack.events(fixture("a3-export-tool.csv"), "a3.csv"));
        events.addAll(WriteBack.events(fixture(A4), "a4.csv"));
        List<List<String>> rows = WriteBack.cells(text(WriteBack.write(events, "acled-csv")), ',');
        List<String> header = rows.get(0);
        assertThat(header).startsWith("data_id", "iso").endsWith("timestamp", "iso3");
        List<String> moved = rows.get(rows.size() - 1);
        assertThat(moved).hasSameSizeAs(header);
        Event last = events.get(events.size() - 1);
        assertThat(moved.get(header.indexOf("event_id_cnty")))
                .isEqualTo(last.id().toString());
        assertThat(moved.get(header.indexOf("notes"))).isEqualTo(last.note().orElse(""));
        assertThat(moved.get(header.indexOf("timestamp")))
                .isEqualTo(last.origin().orElseThrow().cell("timestamp").orElseThrow());
        assertThat(moved.get(header.indexOf("data_id"))).isEmpty();
    }

    @Test
    void anEventMadeByHandBecomesARowOfTheNewestLayout() {
        Party guards = Party.of("g", PartyKind.STATE_FORCES, "Border Guards");
        Event event = Event.builder()
                .id(EventId.of("clash-1"))
                .type(EventType.ARMED_CLASH)
                .time(EventTime.of(LocalDate.of(2022, 1, 27)))
                .addParticipant(Participant.of(ParticipantRole.SIDE_A, guards))
                .addParticipant(Participant.builder()
                        .role(ParticipantRole.ASSOCIATE)
                        .party(Party.of("p", PartyKind.STATE_FORCES, "Police"))
                        .associateOf(guards.id())
                        .build())
                .addPlace(Place.builder()
                        .name("Tort-Kocho")
                        .precision(PlacePrecision.EXACT)
                        .coordinates(Coordinates.of(39.9, 70.55))
                        .addCountry(Coding.of(CodeScheme.ISO3166_ALPHA2, "KG"))
                        .build())
                .addSource(Source.builder().publisher("Agency").build())
                .addTag("border")
                .note("Fire, at last.")
                .build();
        byte[] file = WriteBack.write(List.of(event), "acled-csv");
        assertThat(text(file)).startsWith("event_id_cnty,event_date,year,time_precision,disorder_type,");
        Event read = WriteBack.events(file, "x.csv").get(0);
        assertThat(read.id()).isEqualTo(event.id());
        assertThat(read.type()).isEqualTo(EventType.ARMED_CLASH);
        assertThat(read.time()).isEqualTo(event.time());
        assertThat(read.note()).isEqualTo(event.note());
        assertThat(read.tags()).isEqualTo(event.tags());
        assertThat(read.sources()).isEqualTo(event.sources());
        assertThat(AcledColumns.EVENT_TYPE.raw(read)).contains("Battles");
        assertThat(AcledColumns.DISORDER_TYPE.raw(read)).contains("Political violence");
        assertThat(AcledColumns.ACTOR1.raw(read)).contains("Border Guards");
        assertThat(AcledColumns.INTER1.raw(read)).contains("State forces");
        assertThat(AcledColumns.ASSOC_ACTOR_1.raw(read)).contains("Police");
        assertThat(AcledColumns.ISO.raw(read)).contains("417");
        assertThat(AcledColumns.COUNTRY.raw(read)).contains("Kyrgyzstan");
        assertThat(AcledColumns.FATALITIES.raw(read)).contains("0");
        assertThat(AcledColumns.GEO_PRECISION.raw(read)).contains("1");
    }

    @Test
    void aCharacterThatTheCharsetLacksIsReported() {
        byte[] file = fixture("a1-windows-1252-with-seven-empty-columns.csv");
        List<Event> events = WriteBack.events(file, "a.csv");
        Event latin = events.get(0).toBuilder().note("d\u00e9but \u2013 fin").build();
        byte[] written = WriteBack.write(List.of(latin), "acled-csv");
        assertThat(new String(written, Charset.forName("windows-1252"))).contains("d\u00e9but \u2013 fin");
        Event cyrillic =
                latin.toBuilder().note("\u0411\u0430\u0442\u043a\u0435\u043d").build();
        assertThatThrownBy(() -> WriteBack.write(List.of(cyrillic), "acled-csv"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("windows-1252");
    }
}
