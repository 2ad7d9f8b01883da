package org.sitrep.io.gdelt;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.io.Fixtures;
import org.sitrep.io.GdeltRows;
import org.sitrep.io.SharedData;
import org.sitrep.io.WriteBack;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimePrecision;

class Gdelt1WriteTest {
    private static final String MIXED = "gdelt1-57-and-58-columns.csv";

    private static List<String> changes(int index, UnaryOperator<Event> change) {
        return WriteBack.changedCells(Fixtures.bytes(Gdelt1WriteTest.class, MIXED), MIXED, "gdelt1", index, change);
    }

    @ParameterizedTest
    @ValueSource(strings = {MIXED, "gdelt1-58-columns-first.csv"})
    void rowsOfBothWidthsComeBack(String name) {
        WriteBack.assertAFixtureComesBack(Gdelt1WriteTest.class, name, "gdelt1", StandardCharsets.UTF_8);
    }

    @Test
    void everyByteOfAPublishedFileComesBack() throws IOException {
        Path path = SharedData.assumePresent("samples/gdelt/gdelt1_events_mixed_57_58cols_spark-gdelt.csv");
        WriteBack.assertEveryByteComesBack(path, "gdelt1");
        for (String through : List.of("sitrep-ndjson", "sitrep-json")) {
            WriteBack.assertEveryCellComesBack(path, StandardCharsets.UTF_8, "gdelt1", through, '\t');
        }
    }

    @Test
    void anotherDayChangesTheDayAndWhatIsDerivedFromIt() {
        assertThat(changes(
                        1,
                        event -> event.toBuilder()
                                .time(EventTime.of(LocalDate.of(1979, 2, 5)))
                                .build()))
                .containsExactly(
                        "Day: 19790104 -> 19790205",
                        "MonthYear: 197901 -> 197902",
                        "FractionDate: 1979.011 -> 1979.0959");
    }

    @Test
    void anEventWithoutATimeKeepsTheDayOfItsRow() {
        assertThat(changes(1, event -> event.toBuilder().time(Optional.empty()).build()))
                .isEmpty();
    }

    @Test
    void anotherTypeChangesTheEventCodesAndNeverTheQuadClassOrGoldstein() {
        assertThat(changes(
                        2,
                        event -> event.toBuilder()
                                .type(EventType.TELEPHONE_TALKS)
                                .build()))
                .containsExactly("EventCode: 1721 -> 041", "EventBaseCode: 172 -> 041", "EventRootCode: 17 -> 04");
    }

    @Test
    void otherCoordinatesChangeThemAlone() {
        assertThat(changes(
                        1,
                        event -> event.toBuilder()
                                .places(List.of(event.places().get(0).toBuilder()
                                        .coordinates(Coordinates.of(42.5, 75.5))
                                        .build()))
                                .build()))
                .containsExactly("ActionGeo_Long: 75.25 -> 75.5");
    }

    @Test
    void aRowOf57CellsThatIsGivenASourceHas58() {
        byte[] file = Fixtures.bytes(Gdelt1WriteTest.class, MIXED);
        List<Event> events = new ArrayList<>(WriteBack.events(file, MIXED));
        String address = "http://example.org/late";
        events.set(
                1,
                events.get(1).toBuilder()
                        .sources(List.of(Source.builder().url(address).build()))
                        .build());
        String[] before = new String(file, StandardCharsets.UTF_8).split("\n", -1);
        String[] after = new String(WriteBack.write(events, "gdelt1"), StandardCharsets.UTF_8).split("\n", -1);
        assertThat(after).hasSameSizeAs(before);
        assertThat(after[1]).isEqualTo(before[1] + "\t" + address);
        after[1] = before[1];
        assertThat(after).containsExactly(before);
    }

    @Test
    void aSourceThatIsTakenAwayLeavesAnEmptyCell() {
        assertThat(changes(3, event -> event.toBuilder().sources(List.of()).build()))
                .containsExactly("SOURCEURL: BBC Monitoring -> ");
    }

    @Test
    void anEventOfTheNewerVersionBecomesARowOf58Cells() {
        byte[] file = WriteBack.convert(GdeltRows.file(2), "a.CSV", "gdelt1");
        List<Event> read = WriteBack.events(file, "b.CSV");
        assertThat(read).hasSize(2);
        Event event = read.get(0);
        assertThat(event.origin().orElseThrow().format()).isEqualTo("gdelt1");
        assertThat(Fixtures.cells(event)).hasSize(58);
        assertThat(event.id()).isEqualTo(EventId.of("1"));
        assertThat(event.type()).isEqualTo(EventType.ARMED_CLASH);
        assertThat(GdeltColumns.QUAD_CLASS.raw(event)).contains("4");
        assertThat(GdeltColumns.GOLDSTEIN_SCALE.raw(event)).contains("");
        assertThat(event.time()).contains(EventTime.of(LocalDate.of(2022, 9, 14)));
        assertThat(GdeltColumns.DATE_ADDED.raw(event)).contains("20220914");
        assertThat(event.places().get(0).coordinates()).contains(Coordinates.of(40.0628, 70.8194));
        assertThat(GdeltColumns.ACTION_GEO_ADM2_CODE.raw(event)).isEmpty();
        assertThat(GdeltColumns.SOURCE_URL.raw(event)).contains("https://news.example.org/1");
    }

    @Test
    void anEventMadeByHandBecomesARow() {
        Party guards = Party.builder()
                .id(PartyId.of("guards"))
                .name("Border Guards")
                .kind(PartyKind.STATE_FORCES)
                .addCountry(Coding.of(CodeScheme.ISO3166_ALPHA2, "KG"))
                .build();
        Event event = Event.builder()
                .id(EventId.of("clash-1"))
                .type(EventType.ARMED_CLASH)
                .time(EventTime.of(LocalDate.of(2022, 1, 27)).approximately().withPrecision(TimePrecision.WEEK))
                .addParticipant(Participant.of(ParticipantRole.SIDE_A, guards))
                .addPlace(Place.builder()
                        .name("Tort-Kocho")
                        .precision(PlacePrecision.EXACT)
                        .coordinates(Coordinates.of(39.9, 70.55))
                        .addCountry(Coding.of(CodeScheme.ISO3166_ALPHA2, "KG"))
                        .build())
                .build();
        Event read = WriteBack.events(WriteBack.write(List.of(event), "gdelt1"), "x.CSV")
                .get(0);
        assertThat(read.id().toString()).matches("9[0-9]{11}");
        assertThat(read.type()).isEqualTo(EventType.ARMED_CLASH);
        assertThat(read.time()).isEqualTo(event.time());
        assertThat(GdeltColumns.DATE_ADDED.raw(read)).contains("20220203");
        assertThat(GdeltColumns.ACTOR1_CODE.raw(read)).contains("KGZMIL");
        assertThat(GdeltColumns.ACTION_GEO_COUNTRY_CODE.raw(read)).contains("KG");
        assertThat(GdeltColumns.SOURCE_URL.raw(read)).contains("");
    }

    @Test
    void anEventWithoutATimeHasTheDayOfItsSource() {
        Event event = Event.builder()
                .id(EventId.of("5"))
                .type(EventType.UNKNOWN)
                .addSource(Source.builder()
                        .url("http://example.org/a")
                        .published(EventTime.parse("2015-02-18T23:00Z"))
                        .build())
                .build();
        Event read = WriteBack.events(WriteBack.write(List.of(event), "gdelt1"), "x.CSV")
                .get(0);
        assertThat(read.time()).contains(EventTime.of(LocalDate.of(2015, 2, 18)));
    }

    @Test
    void anEventThatSaysNoDayAtAllIsReportedAndLeftOut() {
        Event event =
                Event.builder().id(EventId.of("5")).type(EventType.UNKNOWN).build();
        assertThat(WriteBack.findings(List.of(event), "gdelt1"))
                .containsExactly(
                        "unwritable-event: event 5 says nothing for the column Day, without which gdelt1 has no"
                                + " row; it is left out");
        assertThat(new Gdelt1Format().rereading().apply(event)).isEmpty();
    }
}
