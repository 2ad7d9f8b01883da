package org.sitrep.io.gdelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.sitrep.finding.Finding;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.io.ColumnKey;
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
import org.sitrep.time.TimePrecision;

class Gdelt2WriteTest {
    /** Columns and cells of a row made up for these tests; all others are empty. */
    private static final Map<String, String> CELLS = cells();

    private static Map<String, String> cells() {
        Map<String, String> cells = new TreeMap<>();
        cells.put("GlobalEventID", "700000001");
        cells.put("Day", "20220916");
        cells.put("MonthYear", "202209");
        cells.put("Year", "2022");
        cells.put("FractionDate", "2022.7014");
        cells.put("Actor1Code", "KGZMIL");
        cells.put("Actor1Name", "KYRGYZ ARMY");
        cells.put("Actor1CountryCode", "KGZ");
        cells.put("Actor1Type1Code", "MIL");
        cells.put("Actor2Code", "TJK");
        cells.put("Actor2Name", "TAJIKISTAN");
        cells.put("Actor2CountryCode", "TJK");
        cells.put("IsRootEvent", "1");
        cells.put("EventCode", "190");
        cells.put("EventBaseCode", "190");
        cells.put("EventRootCode", "19");
        cells.put("QuadClass", "4");
        cells.put("GoldsteinScale", "-10");
        cells.put("NumMentions", "3");
        cells.put("NumSources", "1");
        cells.put("NumArticles", "3");
        cells.put("AvgTone", "-5.50");
        cells.put("Actor1Geo_Type", "0");
        cells.put("Actor2Geo_Type", "0");
        cells.put("ActionGeo_Type", "4");
        cells.put("ActionGeo_Fullname", "Batken, Batken, Kyrgyzstan");
        cells.put("ActionGeo_CountryCode", "KG");
        cells.put("ActionGeo_ADM1Code", "KG09");
        cells.put("ActionGeo_ADM2Code", "12345");
        cells.put("ActionGeo_Lat", "40.0600");
        cells.put("ActionGeo_Long", "70.82");
        cells.put("ActionGeo_FeatureID", "-2329555");
        cells.put("DATEADDED", "20220916120000");
        cells.put("SOURCEURL", "http://example.org/a,b\"c");
        return cells;
    }

    private static String row(Map<String, String> cells) {
        return String.join(
                "\t",
                GdeltColumns.ALL.stream()
                        .map(ColumnKey::name)
                        .map(name -> cells.getOrDefault(name, ""))
                        .toList());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> changes(UnaryOperator<Event> change) {
        return WriteBack.changedCells(bytes(row(CELLS) + "\n" + row(CELLS) + "\n"), "a.CSV", "gdelt2", 1, change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gdelt2_events_2015_2020_english_spark-gdelt.csv",
                "gdelt2_events_2015_2020_translingual_spark-gdelt.csv",
                "gdelt2_events_202508_excerpt_newsnet.csv"
            })
    void everyByteOfAPublishedFileComesBack(String file) throws IOException {
        Path path = SharedData.assumePresent("samples/gdelt/" + file);
        WriteBack.assertEveryByteComesBack(path, "gdelt2");
        for (String through : List.of("sitrep-ndjson", "sitrep-json")) {
            WriteBack.assertEveryCellComesBack(path, StandardCharsets.UTF_8, "gdelt2", through, '\t');
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\r\n\r\n\n"})
    void lineEndsBlankLinesAndTheEndOfTheFileComeBack(String lineEnd) {
        String row = row(CELLS);
        for (String file : List.of(
                row + lineEnd + row + lineEnd,
                row + lineEnd + row,
                lineEnd + row + lineEnd + row + "\r\n" + row + "\n",
                "\ufeff" + row + lineEnd)) {
            byte[] written = WriteBack.convert(bytes(file), "a.CSV", "gdelt2");
            assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(file);
        }
    }

    @Test
    void aRowThatIsNotUtf8KeepsItsBytes() {
        Map<String, String> cells = new TreeMap<>(CELLS);
        cells.put("ActionGeo_Fullname", "M\u00fcnchen");
        byte[] utf8 = bytes(row(cells) + "\n");
        byte[] latin = (row(cells) + "\n").getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(utf8);
        for (int i = 0; i < 1000; i++) {
            file.writeBytes(bytes(row(CELLS) + "\n"));
        }
        file.writeBytes(latin);
        file.writeBytes(utf8);
        assertThat(WriteBack.convert(file.toByteArray(), "a.CSV", "gdelt2")).isEqualTo(file.toByteArray());
    }

    @Test
    void rowsOfTwoFilesStandOnLinesOfTheirOwn() {
        List<Event> events = new ArrayList<>(WriteBack.events(bytes(row(CELLS)), "a.CSV"));
        events.addAll(WriteBack.events(bytes(row(CELLS)), "b.CSV"));
        assertThat(new String(WriteBack.write(events, "gdelt2"), StandardCharsets.UTF_8))
                .isEqualTo(row(CELLS) + "\n" + row(CELLS));
    }

    @Test
    void anotherIdChangesTheIdAlone() {
        assertThat(changes(
                        event -> event.toBuilder().id(EventId.of("700000009")).build()))
                .containsExactly("GlobalEventID: 700000001 -> 700000009");
    }

    @Test
    void anotherDayChangesTheDayAndWhatIsDerivedFromIt() {
        assertThat(changes(event -> event.toBuilder()
                        .time(EventTime.of(LocalDate.of(2022, 1, 5)))
                        .build()))
                .containsExactly(
                        "Day: 20220916 -> 20220105",
                        "MonthYear: 202209 -> 202201",
                        "FractionDate: 2022.7014 -> 2022.0137");
    }

    @Test
    void anotherTypeChangesTheEventCodes() {
        assertThat(changes(event ->
                        event.toBuilder().type(EventType.TELEPHONE_TALKS).build()))
                .containsExactly("EventCode: 190 -> 041", "EventBaseCode: 190 -> 041", "EventRootCode: 19 -> 04");
    }

    @Test
    void otherCoordinatesChangeLatitudeAndLongitude() {
        assertThat(changes(event -> event.toBuilder()
                        .places(List.of(event.places().get(0).toBuilder()
                                .coordinates(Coordinates.of(39.5, 70.82))
                                .build()))
                        .build()))
                .containsExactly("ActionGeo_Lat: 40.0600 -> 39.5");
    }

    @Test
    void anotherNameOfAPartyChangesItsName() {
        assertThat(changes(event -> {
                    Participant first = event.participants().get(0);
                    Participant named = first.toBuilder()
                            .party(first.party().toBuilder()
                                    .name("BORDER GUARDS")
                                    .build())
                            .build();
                    return event.toBuilder()
                            .participants(List.of(named, event.participants().get(1)))
                            .build();
                }))
                .containsExactly("Actor1Name: KYRGYZ ARMY -> BORDER GUARDS");
    }

    @Test
    void anotherSourceChangesTheAddress() {
        assertThat(changes(event -> event.toBuilder()
                        .sources(List.of(
                                Source.builder().url("http://example.org/x").build()))
                        .build()))
                .containsExactly("SOURCEURL: http://example.org/a,b\"c -> http://example.org/x");
    }

    @Test
    void whatTheFormatHasNoPlaceForChangesNothing() {
        assertThat(changes(event -> event.toBuilder()
                        .addTag("checked")
                        .note("by hand")
                        .title("A clash")
                        .build()))
                .isEmpty();
    }

    @Test
    void aLineBreakIsReportedAndLeftOut() throws IOException {
        Event event = WriteBack.events(bytes(row(CELLS)), "a.CSV").get(0).toBuilder()
                .sources(List.of(Source.builder().url("http://a\nb").build()))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = new ArrayList<>();
        try (RecordWriter writer = RecordWriter.create(out, "gdelt2")) {
            writer.onFinding(findings::add);
            writer.write(event);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(row(CELLS));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("unwritable-cell");
            assertThat(finding.message()).contains("SOURCEURL", "700000001", "line break");
        });
        assertThatThrownBy(() -> {
                    try (RecordWriter writer = RecordWriter.create(new ByteArrayOutputStream(), "gdelt2")) {
                        writer.write(event);
                    }
                })
                .isInstanceOf(UnwritableRecordException.class)
                .hasMessageContaining("SOURCEURL");
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
                .addSource(Source.builder().publisher("Agency").build())
                .build();
        byte[] file = WriteBack.write(List.of(event), "gdelt2");
        Event read = WriteBack.events(file, "x.CSV").get(0);
        assertThat(read.id().toString()).matches("9[0-9]{11}");
        assertThat(read.type()).isEqualTo(EventType.ARMED_CLASH);
        assertThat(read.time()).isEqualTo(event.time());
        assertThat(GdeltColumns.FRACTION_DATE.raw(read)).contains("2022.0740");
        assertThat(GdeltColumns.EVENT_CODE.raw(read)).contains("193");
        assertThat(GdeltColumns.ACTOR1_CODE.raw(read)).contains("KGZMIL");
        assertThat(GdeltColumns.ACTOR1_NAME.raw(read)).contains("Border Guards");
        assertThat(GdeltColumns.ACTOR2_CODE.raw(read)).contains("");
        assertThat(GdeltColumns.ACTOR2_GEO_TYPE.raw(read)).contains("0");
        assertThat(GdeltColumns.ACTION_GEO_TYPE.raw(read)).contains("4");
        assertThat(GdeltColumns.ACTION_GEO_COUNTRY_CODE.raw(read)).contains("KG");
        assertThat(read.places().get(0).coordinates()).contains(Coordinates.of(39.9, 70.55));
        assertThat(GdeltColumns.SOURCE_URL.raw(read)).contains("Agency");
    }

    @Test
    void whatComesBackOfAnEventCanBeAskedWithoutWritingIt() {
        Event event = WriteBack.events(bytes(row(CELLS)), "a.CSV").get(0);
        assertThat(new Gdelt2Format().rereading().apply(event)).contains(event);
        Event tagged = event.toBuilder()
                .addTag("checked")
                .sources(List.of(Source.builder().url("http://example.org/x").build()))
                .build();
        Event back = (Event) new Gdelt2Format().rereading().apply(tagged).orElseThrow();
        assertThat(back.tags()).isEmpty();
        assertThat(back.sources()).isEqualTo(tagged.sources());
    }
}
