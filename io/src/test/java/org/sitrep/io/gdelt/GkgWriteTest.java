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
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.io.Fixtures;
import org.sitrep.io.SharedData;
import org.sitrep.io.WriteBack;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

class GkgWriteTest {
    private static final String FILE = "gkg-three-articles.csv";
    private static final String FORMAT = "gdelt-gkg";
    private static final String OLDTOWN = "4#Oldtown, Province, Exland#KG#KG00#42.87#74.59#-2327684";

    private static List<String> changes(int index, UnaryOperator<Event> change) {
        return WriteBack.changedCells(Fixtures.bytes(GkgWriteTest.class, FILE), FILE, FORMAT, index, change);
    }

    private static Event withClaim(Event event, int index, UnaryOperator<CasualtyClaim> change) {
        List<CasualtyClaim> claims = new ArrayList<>(event.casualties());
        claims.set(index, change.apply(claims.get(index)));
        return event.toBuilder().casualties(claims).build();
    }

    private static UnaryOperator<Event> source(UnaryOperator<Source> change) {
        return event -> event.toBuilder()
                .sources(List.of(change.apply(event.sources().get(0))))
                .build();
    }

    @Test
    void everyRowComesBackWithItsQuotations() {
        WriteBack.assertAFixtureComesBack(GkgWriteTest.class, FILE, FORMAT, StandardCharsets.UTF_8);
    }

    @Test
    void everyByteOfAPublishedFileComesBack() throws IOException {
        Path path = SharedData.assumePresent("samples/gdelt/gkg21_english_spark-gdelt.csv");
        WriteBack.assertEveryByteComesBack(path, FORMAT);
        for (String through : List.of("sitrep-ndjson", "sitrep-json")) {
            WriteBack.assertEveryCellComesBack(path, StandardCharsets.UTF_8, FORMAT, through, '\t');
        }
    }

    @Test
    void anotherNumberChangesItsCountInBothColumns() {
        assertThat(changes(
                        0,
                        event -> withClaim(
                                event,
                                0,
                                claim -> claim.toBuilder().count(Count.exact(5)).build())))
                .containsExactly(
                        "V1COUNTS: KILL#3#soldiers#" + OLDTOWN + ";WOUND#7##" + OLDTOWN + "; -> KILL#5#soldiers#"
                                + OLDTOWN + ";WOUND#7##" + OLDTOWN + ";",
                        "V2.1COUNTS: KILL#3#soldiers#" + OLDTOWN + "#120;CRISISLEX_T03_DEAD#3#soldiers#" + OLDTOWN
                                + "#120;WOUND#7##" + OLDTOWN
                                + "#140;PROTEST#200#students#2#Lakestate, United States#US#USLS#45.5#-93.9#USLS#300;KILL#4##"
                                + OLDTOWN + "#700; -> KILL#5#soldiers#" + OLDTOWN
                                + "#120;CRISISLEX_T03_DEAD#3#soldiers#"
                                + OLDTOWN + "#120;WOUND#7##" + OLDTOWN
                                + "#140;PROTEST#200#students#2#Lakestate, United States#US#USLS#45.5#-93.9#USLS#300;KILL#4##"
                                + OLDTOWN + "#700;");
    }

    @Test
    void aClaimThatIsTakenAwayTakesItsCountAway() {
        assertThat(changes(
                        1,
                        event -> event.toBuilder()
                                .casualties(event.casualties().subList(0, 3))
                                .build()))
                .containsExactly("V1COUNTS: ARREST#12##1#Exland#KG#KG#41#75#KG;KIDNAP#2#men#2#Lakestate, United"
                        + " States#US#USLS#45.5#-93.9#USLS;EVACUATION#many##1#Exland#KG#KG#41#75#KG;AFFECT#40##1######;"
                        + " -> ARREST#12##1#Exland#KG#KG#41#75#KG;KIDNAP#2#men#2#Lakestate, United"
                        + " States#US#USLS#45.5#-93.9#USLS;EVACUATION#many##1#Exland#KG#KG#41#75#KG;");
    }

    @Test
    void anotherHarmAndNoteChangeTheTypeAndTheObject() {
        assertThat(changes(
                        1,
                        event -> withClaim(
                                event,
                                1,
                                claim -> claim.toBuilder()
                                        .harm(Harm.ARRESTED)
                                        .note("men; boys # 1")
                                        .build())))
                .singleElement()
                .asString()
                .contains(" -> ARREST#12##1#Exland#KG#KG#41#75#KG;ARREST#2#men boys 1#2#Lakestate, ");
    }

    @Test
    void anotherPlaceChangesTheCountsAndTheLocations() {
        String moved = "4#Newtown#KG#KG01#42#74.5#-1";
        List<String> changes = changes(0, event -> {
            List<Place> places = new ArrayList<>(event.places());
            places.set(
                    0,
                    places.get(0).toBuilder()
                            .name("Newtown")
                            .codings(List.of(
                                    Coding.of(CodeScheme.GDELT_ADM1, "KG01"), Coding.of(CodeScheme.GNS_FEATURE, "-1")))
                            .coordinates(Coordinates.of(42, 74.5))
                            .build());
            return event.toBuilder().places(places).build();
        });
        assertThat(changes).hasSize(4);
        assertThat(changes.get(0)).endsWith(" -> KILL#3#soldiers#" + moved + ";WOUND#7##" + moved + ";");
        assertThat(changes.get(1)).startsWith("V2.1COUNTS").contains("-> KILL#3#soldiers#" + moved + "#120;");
        assertThat(changes.get(2)).endsWith(" -> " + moved + ";1#Exland#KG#KG#41#75#KG");
        assertThat(changes.get(3)).endsWith(" -> 4#Newtown#KG#KG01##42#74.5#-1#88;1#Exland#KG#KG##41#75#KG#12");
    }

    @Test
    void aClaimThatIsAddedIsCountedAtTheFirstPlace() {
        CasualtyClaim claim = CasualtyClaim.builder()
                .id(ClaimId.of("mine"))
                .harm(Harm.ABDUCTED)
                .count(Count.range(2, 4))
                .note("drivers")
                .build();
        List<String> changes =
                changes(0, event -> event.toBuilder().addCasualty(claim).build());
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0)).endsWith(";KIDNAP#2#drivers#" + OLDTOWN + ";");
        assertThat(changes.get(1)).endsWith("#700;KIDNAP#2#drivers#" + OLDTOWN + "#;");
    }

    @Test
    void anotherSourceChangesItsCells() {
        assertThat(changes(
                        1,
                        source(source -> source.toBuilder()
                                .url("http://ejemplo.org/z")
                                .publisher("z.org")
                                .title("A < B & \u00e9t\u00e9")
                                .language("en")
                                .published(EventTime.parse("2026-03-12T10:30Z"))
                                .build())))
                .containsExactly(
                        "V2.1DATE: 20260312101500 -> 20260312103000",
                        "V2SOURCECOMMONNAME: ejemplo.org -> z.org",
                        "V2DOCUMENTIDENTIFIER: http://ejemplo.org/b -> http://ejemplo.org/z",
                        "V2.1TRANSLATIONINFO: srclc:spa;eng:GT-SPA 1.0 -> ",
                        "V2EXTRASXML: <PAGE_LINKS>http://ejemplo.org/c</PAGE_LINKS><PAGE_TITLE>Alto el fuego &amp;"
                                + " di&#xE1;logo</PAGE_TITLE> -> <PAGE_LINKS>http://ejemplo.org/c</PAGE_LINKS><PAGE_TITLE>A"
                                + " &#x3c; B &#x26; &#xe9;t&#xe9;</PAGE_TITLE>");
    }

    @Test
    void aTitleComesAndGoesAlone() {
        assertThat(changes(2, source(source -> source.toBuilder().title("News").build())))
                .containsExactly("V2EXTRASXML:  -> <PAGE_TITLE>News</PAGE_TITLE>");
        assertThat(changes(
                        1,
                        source(source ->
                                source.toBuilder().title(Optional.empty()).build())))
                .singleElement()
                .asString()
                .endsWith(" -> <PAGE_LINKS>http://ejemplo.org/c</PAGE_LINKS>");
    }

    @Test
    void anEventMadeByHandBecomesARow() {
        Event event = Event.builder()
                .id(EventId.of("clash-1"))
                .type(EventType.ARMED_CLASH)
                .time(EventTime.of(LocalDate.of(2022, 1, 27)))
                .addPlace(Place.builder()
                        .name("Tort-Kocho")
                        .precision(PlacePrecision.EXACT)
                        .coordinates(Coordinates.of(39.9, 70.55))
                        .addCountry(Coding.of(CodeScheme.ISO3166_ALPHA2, "KG"))
                        .build())
                .addCasualty(claim("a", Harm.KILLED, Count.estimate(1, 2, 3)))
                .addCasualty(claim("b", Harm.WOUNDED, Count.noneReported()))
                .addCasualty(claim("c", Harm.DISPLACED, Count.some()))
                .addCasualty(claim("d", Harm.TORTURED, Count.exact(1)))
                .addSource(Source.builder()
                        .url("http://example.org/a")
                        .title("Clash")
                        .publisher("example.org")
                        .language("ky")
                        .build())
                .build();
        byte[] file = WriteBack.write(List.of(event), FORMAT);
        Event read = WriteBack.events(file, "x.gkg.csv").get(0);
        assertThat(read.id().toString()).matches("20220127000000-T9[0-9]{11}");
        assertThat(GkgColumns.COUNTS.raw(read))
                .contains("KILL#2##4#Tort-Kocho#KG#KG#39.9#70.55#;DISPLACED###4#Tort-Kocho#KG#KG#39.9#70.55#;");
        assertThat(GkgColumns.ENHANCED_COUNTS.raw(read)).contains("");
        assertThat(GkgColumns.LOCATIONS.raw(read)).contains("4#Tort-Kocho#KG#KG#39.9#70.55#");
        assertThat(read.casualties()).extracting(CasualtyClaim::harm).containsExactly(Harm.KILLED, Harm.DISPLACED);
        assertThat(read.casualties()).extracting(CasualtyClaim::count).containsExactly(Count.exact(2), Count.unknown());
        assertThat(read.places()).hasSize(1);
        assertThat(read.places().get(0).coordinates()).contains(Coordinates.of(39.9, 70.55));
        Source source = read.sources().get(0);
        assertThat(source.url()).contains("http://example.org/a");
        assertThat(source.title()).contains("Clash");
        assertThat(source.language()).contains("ky");
        assertThat(source.published()).contains(EventTime.parse("2022-01-27T00:00Z"));
    }

    private static CasualtyClaim claim(String id, Harm harm, Count count) {
        return CasualtyClaim.builder()
                .id(ClaimId.of(id))
                .harm(harm)
                .count(count)
                .build();
    }

    @Test
    void anEventThatSaysNoTimeIsReportedAndLeftOut() {
        Event event =
                Event.builder().id(EventId.of("5")).type(EventType.UNKNOWN).build();
        assertThat(WriteBack.findings(List.of(event), FORMAT))
                .singleElement()
                .asString()
                .startsWith("unwritable-event: event 5 says nothing for the column GKGRECORDID");
    }
}
