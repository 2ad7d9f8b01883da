package org.sitrep.io.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Record;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.event.Participant;
import org.sitrep.event.ParticipantRole;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.Doors;
import org.sitrep.io.GdeltRows;
import org.sitrep.party.PartyKind;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;
import org.sitrep.time.TimePrecision;

class Gdelt2FormatTest {
    private static Event event(String... namesAndTexts) {
        Doors.Result result = Doors.read(GdeltRows.file(GdeltRows.row(77, namesAndTexts)), "x.export.CSV");
        assertThat(result.findings()).isEmpty();
        return (Event) result.records().get(0);
    }

    private static List<String> texts(List<Coding> codings) {
        return codings.stream().map(Coding::toString).toList();
    }

    @Test
    void theColumnsAreThoseOfTheCodebook() {
        assertThat(GdeltColumns.ALL).extracting(ColumnKey::name).isEqualTo(GdeltRows.COLUMNS);
        assertThat(new Gdelt2Format().layouts()).containsEntry("61-columns", GdeltRows.COLUMNS);
        assertThat(GdeltRows.COLUMNS).hasSize(61);
    }

    @ParameterizedTest
    @CsvSource({"Day, 2022x914", "Day, 20229914", "Year, 2021", "GlobalEventID, x", "MonthYear, 190001"})
    void aFirstRowThatIsDamagedDoesNotKeepTheFileFromBeingKnown(String column, String text) {
        byte[] file = GdeltRows.file(GdeltRows.row(77, column, text), GdeltRows.row(78), GdeltRows.row(79));
        Doors.Result result = Doors.read(file, "x.export.CSV");
        assertThat(result.records())
                .extracting(record -> record.recordId().value())
                .contains("78", "79");
        assertThat(result.findings()).allSatisfy(finding -> assertThat(finding).startsWith("x.export.CSV:1:"));
    }

    @Test
    void aRowBecomesAnEvent() {
        Event event = event();
        assertThat(event.id().value()).isEqualTo("77");
        assertThat(event.type()).isEqualTo(EventType.ARMED_CLASH);
        assertThat(texts(event.codings()))
                .containsExactly(
                        "cameo-event:193 \"Fight with small arms and light weapons\"",
                        "gdelt-quad-class:4 \"Material conflict\"");
        assertThat(event.time()).contains(EventTime.parse("2022-09-14"));
        assertThat(event.places())
                .containsExactly(Place.builder()
                        .name("Batken, Batken, Kyrgyzstan")
                        .kind(PlaceKind.POINT)
                        .precision(PlacePrecision.EXACT)
                        .coordinates(Coordinates.of(40.0628, 70.8194))
                        .addCountry(Coding.parse("fips-10-4:KG"))
                        .addCoding(Coding.parse("gdelt-adm1:KG09"))
                        .addCoding(Coding.parse("gdelt-adm2:16"))
                        .addCoding(Coding.parse("gns-feature:-2324614"))
                        .build());
        assertThat(event.participants())
                .extracting(Participant::role)
                .containsExactly(ParticipantRole.INITIATOR, ParticipantRole.TARGET);
        Participant first = event.participants().get(0);
        assertThat(first.place()).isEmpty();
        assertThat(first.party().id().value()).isEqualTo("gdelt/KGZ/KYRGYZSTAN");
        assertThat(first.party().kind()).isEqualTo(PartyKind.STATE);
        assertThat(first.party().name()).contains("KYRGYZSTAN");
        assertThat(texts(first.party().countries())).containsExactly("cameo-country:KGZ \"Kyrgyzstan\"");
        assertThat(texts(first.party().codings())).containsExactly("cameo-actor:KGZ");
        assertThat(event.sources())
                .containsExactly(
                        Source.builder().url("https://news.example.org/77").build());
        assertThat(event.casualties()).isEmpty();
        assertThat(event.origin().orElseThrow().cells()).isEqualTo(GdeltRows.cells(77));
        assertThat(GdeltColumns.GOLDSTEIN_SCALE.in(event)).contains(-10.0);
        assertThat(GdeltColumns.IS_ROOT_EVENT.in(event)).contains(true);
        assertThat(GdeltColumns.DATE_ADDED.in(event)).contains(20220914120000L);
    }

    @Test
    void everyCodeOfAnActorIsKept() {
        Participant participant = event(
                        "Actor1Code", "KGZMILkirMOSSUN",
                        "Actor1Name", "BORDER GUARDS",
                        "Actor1KnownGroupCode", "UNO",
                        "Actor1EthnicCode", "kir",
                        "Actor1Religion1Code", "MOS",
                        "Actor1Religion2Code", "SUN",
                        "Actor1Type1Code", "MIL",
                        "Actor1Type2Code", "COP",
                        "Actor1Type3Code", "ZZZ",
                        "Actor1Geo_Type", "1",
                        "Actor1Geo_Fullname", "Kyrgyzstan",
                        "Actor1Geo_CountryCode", "KG",
                        "Actor1Geo_ADM1Code", "KG",
                        "Actor1Geo_Lat", "0.0",
                        "Actor1Geo_Long", "0.0",
                        "Actor1Geo_FeatureID", "KG")
                .participants()
                .get(0);
        assertThat(participant.party().kind()).isEqualTo(PartyKind.STATE_FORCES);
        assertThat(texts(participant.party().codings()))
                .containsExactly(
                        "cameo-actor:KGZMILkirMOSSUN",
                        "cameo-known-group:UNO \"United Nations\"",
                        "cameo-ethnic:kir \"Kyrgyz\"",
                        "cameo-religion:MOS \"Muslim\"",
                        "cameo-religion:SUN \"Sunni\"",
                        "cameo-actor-type:MIL \"Military\"",
                        "cameo-actor-type:COP \"Police forces\"",
                        "cameo-actor-type:ZZZ");
        Place place = participant.place().orElseThrow();
        assertThat(place.kind()).isEqualTo(PlaceKind.AREA);
        assertThat(place.precision()).isEqualTo(PlacePrecision.COUNTRY);
        assertThat(place.coordinates()).contains(Coordinates.of(0, 0));
        assertThat(texts(place.codings())).containsExactly("gdelt-adm1:KG");
    }

    @Test
    void anActorWithoutCellsIsNone() {
        Event event = event("Actor1Code", "", "Actor1Name", "", "Actor1CountryCode", "", "Actor2Code", " ");
        assertThat(event.participants()).extracting(Participant::role).containsExactly(ParticipantRole.TARGET);
        assertThat(event.participants().get(0).party().id().value()).isEqualTo("gdelt//TAJIKISTAN");
        assertThat(event(
                                "Actor1Code",
                                " ",
                                "Actor1Name",
                                "",
                                "Actor1CountryCode",
                                "",
                                "Actor2Code",
                                "",
                                "Actor2Name",
                                " ",
                                "Actor2CountryCode",
                                "")
                        .participants())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "20220914120000, 2022-09-14, DAY",
        "20220915000000, 2022-09-14, DAY",
        "20220921120000, 2022-09-14~, WEEK",
        "20221014120000, 2022-09-14~, MONTH",
        "20230914120000, 2022-09-14~, YEAR",
        "20320911120000, 2022-09-14~, DECADE"
    })
    void theTimeIsAsPreciseAsTheDayOfTheArticleAllows(String added, String text, TimePrecision precision) {
        EventTime time = event("DATEADDED", added).time().orElseThrow();
        assertThat(time.precision()).isEqualTo(precision);
        assertThat(time.isApproximate()).isEqualTo(text.endsWith("~"));
        assertThat(time.toString()).startsWith(text);
    }

    @Test
    void aQuadClassThatContradictsTheCodeIsKeptAsRead() {
        Event event = event("EventCode", "193", "QuadClass", "1");
        assertThat(event.type()).isEqualTo(EventType.ARMED_CLASH);
        assertThat(texts(event.codings()).get(1)).isEqualTo("gdelt-quad-class:1 \"Verbal cooperation\"");
        assertThat(GdeltColumns.QUAD_CLASS.in(event)).contains(1L);
    }

    @Test
    void aCodeThatIsInNoListIsKept() {
        Event event = event("EventCode", "999", "QuadClass", "9");
        assertThat(event.type()).isEqualTo(EventType.UNKNOWN);
        assertThat(texts(event.codings())).containsExactly("cameo-event:999", "gdelt-quad-class:9");
        Event bare = event("EventCode", "", "QuadClass", "");
        assertThat(bare.type()).isEqualTo(EventType.UNKNOWN);
        assertThat(bare.codings()).isEmpty();
    }

    @Test
    void aPlaceOfTypeZeroIsNone() {
        String[] none = {
            "ActionGeo_Type", "0", "ActionGeo_Fullname", "", "ActionGeo_CountryCode", "", "ActionGeo_ADM1Code", "",
            "ActionGeo_ADM2Code", "", "ActionGeo_Lat", "", "ActionGeo_Long", "", "ActionGeo_FeatureID", ""
        };
        assertThat(event(none).places()).isEmpty();
    }

    @Test
    void aSourceThatIsNoAddressIsAPublisher() {
        assertThat(event("SOURCEURL", "BBC Monitoring").sources())
                .containsExactly(Source.builder().publisher("BBC Monitoring").build());
        assertThat(event("SOURCEURL", "").sources()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GlobalEventID, 12a, bad-number",
        "Day, 20220231, bad-date",
        "DATEADDED, 20221301000000, bad-date",
        "DATEADDED, 449517420220914120000, bad-number",
        "DATEADDED, 4295020220914000000, bad-date",
        "ActionGeo_Lat, north, bad-number"
    })
    void aCellThatCannotBeReadRejectsTheRow(String column, String cell, String code) {
        byte[] bytes = GdeltRows.file(GdeltRows.row(1), GdeltRows.row(2, column, cell), GdeltRows.row(3));
        Doors.Result result = Doors.read(bytes, "x");
        assertThat(result.ids()).containsExactly("1", "3");
        assertThat(result.summary().findingCounts()).containsOnlyKeys(code);
        assertThat(result.summary().findings().get(0).location().orElseThrow().field())
                .contains(column);
        assertThat(result.summary().findings().get(0).raw()).contains(cell);
    }

    @Test
    void aFileWhoseFirstRowIsCutIsRead() {
        String cut = GdeltRows.row(1).substring(40);
        Doors.Result result = Doors.read(GdeltRows.file(cut, GdeltRows.row(2), GdeltRows.row(3)), "x");
        assertThat(result.ids()).containsExactly("2", "3");
        assertThat(result.findings()).hasSize(1).first().asString().endsWith("too-few-cells");
    }

    /** What was made of other rows before must never show: each row alone gives the same event. */
    @Test
    void rowsAmongOthersGiveTheSameEventsAsRowsAlone() {
        long seed = 20220914;
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            lines.add(randomRow(i, random));
        }
        List<Record> together =
                Doors.read(GdeltRows.file(lines.toArray(String[]::new)), "x").records();
        assertThat(together).hasSize(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Event alone = (Event)
                    Doors.read(GdeltRows.file(lines.get(i)), "x").records().get(0);
            Event among = (Event) together.get(i);
            assertThat(among.toBuilder().origin(alone.origin()).build())
                    .as("seed %d, row %d", seed, i)
                    .isEqualTo(alone);
            assertThat(among.origin().orElseThrow().cells())
                    .isEqualTo(alone.origin().orElseThrow().cells());
        }
    }

    private static String randomRow(int id, Random random) {
        List<String> cells = GdeltRows.cells(id);
        List<String> days = List.of("20220914", "20220913", "20220907", "20210914");
        GdeltRows.set(cells, "Day", days.get(random.nextInt(days.size())));
        List<String> added = List.of("20220914120000", "20220914130000", "20220915000000");
        GdeltRows.set(cells, "DATEADDED", added.get(random.nextInt(added.size())));
        List<String> texts = List.of("", "", "KGZ", "TJK", "MIL", "1", "2", "4");
        for (String column : GdeltRows.COLUMNS) {
            boolean number = column.endsWith("_Lat") || column.endsWith("_Long");
            boolean block = column.startsWith("Act") || column.equals("EventCode") || column.equals("QuadClass");
            if (number) {
                GdeltRows.set(cells, column, List.of("", "0.0", "40.5").get(random.nextInt(3)));
            } else if (block) {
                GdeltRows.set(cells, column, texts.get(random.nextInt(texts.size())));
            }
        }
        return String.join("\t", cells);
    }
}
