package org.sitrep.io.hxl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
import org.sitrep.id.PartyId;
import org.sitrep.io.Detection;
import org.sitrep.io.Doors;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Format;
import org.sitrep.io.Formats;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.Sample;
import org.sitrep.io.WriteBack;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.place.Coordinates;
import org.sitrep.place.Place;
import org.sitrep.place.PlaceKind;
import org.sitrep.place.PlacePrecision;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

class HxlFormatTest {
    private static Fixtures.Result read(String name) {
        return Fixtures.read(HxlFormatTest.class, name);
    }

    private static List<Event> events(String text) {
        return WriteBack.events(text.getBytes(StandardCharsets.UTF_8), "x.csv");
    }

    private static Breakdown female(long number) {
        return Breakdown.builder()
                .group(VictimGroup.OTHER)
                .note("female")
                .count(Count.exact(number))
                .build();
    }

    @Test
    void tagsSayWhatTheColumnsAre() {
        Fixtures.Result result = read("tags-of-hdx.csv");
        assertThat(result.format()).isEqualTo("hxl-csv");
        assertThat(result.layout()).startsWith("#event+id,#event+name,").contains(",#date +occurred,");
        assertThat(result.summary().rowsRejected()).isZero();
        Event event = result.event(0);
        assertThat(event.id()).hasToString("E1");
        assertThat(event.title()).contains("Clash at Ford");
        assertThat(event.type()).isEqualTo(EventType.ARMED_CLASH);
        assertThat(event.codings())
                .containsExactly(
                        Coding.of(CodeScheme.ACLED_EVENT_TYPE, "Battles"),
                        Coding.of(CodeScheme.ACLED_SUB_EVENT_TYPE, "Armed clash"));
        assertThat(event.time()).contains(EventTime.of(LocalDate.of(2020, 11, 13)));
        assertThat(event.places())
                .containsExactly(Place.builder()
                        .name("Ford")
                        .countryName("Exland")
                        .addCountry(Coding.of(CodeScheme.ISO3166_ALPHA3, "EXL"))
                        .admin1("Hill")
                        .addCoding(Coding.of(CodeScheme.of("hxl-adm1"), "EX01"))
                        .admin2("Lower Hill")
                        .coordinates(Coordinates.of(40.0589, 70.8331))
                        .build());
        assertThat(event.sources())
                .containsExactly(
                        Source.builder()
                                .publisher("Exland Daily")
                                .url("https://example.org/1")
                                .published(EventTime.of(LocalDate.of(2020, 11, 15)))
                                .build(),
                        Source.builder().publisher("Radio Ford").build());
        assertThat(event.note()).contains("Fire, \"heavy\".");
        assertThat(event.tags()).containsExactly("cause=water", "severity=4", "status=open");
        assertThat(event.status()).isEmpty();
    }

    @Test
    void groupsTakePartInTheirRoles() {
        Fixtures.Result result = read("tags-of-hdx.csv");
        assertThat(result.event(0).participants())
                .extracting(Participant::role)
                .containsExactly(
                        ParticipantRole.SIDE_A,
                        ParticipantRole.ASSOCIATE,
                        ParticipantRole.ASSOCIATE,
                        ParticipantRole.SIDE_B);
        assertThat(result.event(0).participants())
                .extracting(participant -> participant.party().name().orElse(""))
                .containsExactly("Army of Exland", "Police", "Guards", "Northern Front");
        assertThat(result.event(0).participants().get(2).associateOf()).contains(PartyId.of("hxl/Army of Exland"));
        assertThat(result.event(1).participants())
                .extracting(Participant::role)
                .containsExactly(ParticipantRole.INITIATOR, ParticipantRole.TARGET);
    }

    @Test
    void peopleAffectedAreClaimsWithTheirParts() {
        List<CasualtyClaim> claims = read("tags-of-hdx.csv").event(0).casualties();
        assertThat(claims).extracting(CasualtyClaim::harm).containsExactly(Harm.KILLED, Harm.WOUNDED, Harm.ABDUCTED);
        assertThat(claims)
                .extracting(CasualtyClaim::count)
                .containsExactly(Count.exact(3), Count.exact(12), Count.exact(0));
        assertThat(claims.get(0).id()).hasToString("E1-killed");
        assertThat(claims.get(0).breakdown())
                .containsExactly(Breakdown.of(VictimGroup.CHILDREN, Count.exact(1)), female(2));
    }

    @Test
    void emptyCellsSayNothing() {
        Fixtures.Result result = read("tags-of-hdx.csv");
        Event second = result.event(1);
        assertThat(second.title()).isEmpty();
        assertThat(second.note()).isEmpty();
        assertThat(second.sources()).isEmpty();
        assertThat(second.tags()).isEmpty();
        assertThat(second.status()).contains(ClaimStatus.CONFIRMED);
        assertThat(second.casualties()).extracting(CasualtyClaim::harm).containsExactly(Harm.ABDUCTED);
        assertThat(second.places().get(0).countries()).containsExactly(Coding.of(CodeScheme.ISO3166_ALPHA2, "EX"));
        Event third = result.event(2);
        assertThat(third.type()).isEqualTo(EventType.OTHER);
        assertThat(third.codings()).containsExactly(Coding.of(CodeScheme.of("hxl-event-type"), "Stampede"));
        assertThat(third.time()).contains(EventTime.of(LocalDate.of(2020, 11, 14)));
        assertThat(third.places().get(0).countries()).containsExactly(Coding.of(CodeScheme.ISO3166_NUMERIC, "004"));
        assertThat(third.casualties()).extracting(CasualtyClaim::count).containsExactly(Count.exact(0));
    }

    @Test
    void anyCellIsHadByAPatternOfItsTag() {
        Event event = read("tags-of-hdx.csv").event(0);
        assertThat(TagPattern.parse("#affected+killed+children").in(event)).contains("1");
        assertThat(TagPattern.parse("#affected+killed").allIn(event)).containsExactly("3", "1", "2");
        assertThat(TagPattern.parse("#affected+killed!").allIn(event)).containsExactly("3");
        assertThat(TagPattern.parse("#sector").in(event)).isEmpty();
        assertThat(TagPattern.parse("#affected")
                        .in(Event.builder().from(event).origin(Optional.empty()).build()))
                .isEmpty();
        assertThat(event.origin().orElseThrow().columns()).startsWith("Event", "Name", "What");
        assertThat(event.origin().orElseThrow().cell("Hurt")).contains("12");
    }

    @Test
    void withoutAHeaderTheTagsNameTheColumns() {
        Fixtures.Result result = read("no-header.csv");
        assertThat(result.events()).hasSize(2);
        Event first = result.event(0);
        assertThat(first.origin().orElseThrow().columns()).startsWith("#event+code", "#event+type");
        assertThat(first.origin().orElseThrow().line()).isEqualTo(2);
        assertThat(first.type()).isEqualTo(EventType.ARMED_CLASH);
        assertThat(first.codings()).isEmpty();
        assertThat(first.time()).contains(EventTime.between(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 4)));
        assertThat(first.places().get(0).admin1()).contains("Hill");
        assertThat(first.casualties().get(0).count()).isEqualTo(Count.range(2, 5));
        assertThat(result.event(1).time()).contains(EventTime.parse("2021-03"));
        assertThat(result.event(1).casualties().get(0).count()).isEqualTo(Count.atMost(7));
    }

    @Test
    void titlesAboveTheHeaderAreNoData() {
        Fixtures.Result result = read("titles-above.csv");
        assertThat(result.format()).isEqualTo("hxl-csv");
        assertThat(result.summary().rowsRejected()).isZero();
        assertThat(result.events())
                .extracting(event -> event.id().toString())
                .containsExactly("hxl/titles-above.csv/6", "hxl/titles-above.csv/7", "hxl/titles-above.csv/8");
        assertThat(result.events())
                .extracting(event -> event.time().orElseThrow().toString())
                .containsExactly("2019-03", "2019-04", "2020");
        assertThat(result.event(0).origin().orElseThrow().columns())
                .containsExactly("Year", "Month", "Region", "", "Killed");
    }

    @Test
    void tagsOnTheTwentyFifthRowAreFoundAndLaterOnesAreNot() {
        String table = "id,day\n#event+id,#date\nE1,2021-01-01\n";
        assertThat(events("title,,\n".repeat(23) + table)).hasSize(1);
        Sample late = new Sample(
                ("title,,\n".repeat(24) + table).getBytes(StandardCharsets.UTF_8),
                true,
                StandardCharsets.UTF_8,
                "x.csv");
        assertThat(new HxlFormat().detect(late)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#event+id,#date|true",
                "#event+id,a|true",
                "#event+id,,,a,|true",
                "#event+id,a,b|false",
                "a,b|false",
                "#,# date,#1|false",
                "#num +crsv  + killed,#affected +killed|true"
            })
    void halfOfTheCellsThatAreNotEmptyMustBeTags(String row, boolean tagged) {
        Sample sample = new Sample(
                (row + "\nE1,2021-01-01\n").getBytes(StandardCharsets.UTF_8), true, StandardCharsets.UTF_8, "x.csv");
        assertThat(new HxlFormat().detect(sample).isPresent()).isEqualTo(tagged);
    }

    @Test
    void aSingleTagIsNoSureSign() {
        Sample sample =
                new Sample("#event+id\nE1\n".getBytes(StandardCharsets.UTF_8), true, StandardCharsets.UTF_8, "x");
        assertThat(new HxlFormat().detect(sample).orElseThrow().confidence()).isEqualTo(Detection.Confidence.POSSIBLE);
        assertThat(events("#event+id\nE1\n")).hasSize(1);
    }

    @Test
    void rowsOfHapiCountEventsOfAnAreaAndAMonth() {
        Fixtures.Result result = read("hapi.csv");
        assertThat(result.layout()).isEqualTo("hapi-conflict-events");
        assertThat(result.summary().rowsRejected()).isZero();
        Event violence = result.event(0);
        assertThat(violence.id()).hasToString("hxl/hapi.csv/3");
        assertThat(violence.type()).isEqualTo(EventType.ARMED_CONFLICT);
        assertThat(violence.codings())
                .containsExactly(Coding.of(CodeScheme.HAPI_EVENT_TYPE, "political_violence", "Political violence"));
        assertThat(violence.tags()).containsExactly("events=12");
        assertThat(violence.time()).contains(EventTime.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31)));
        Place district = violence.places().get(0);
        assertThat(district.admin1()).contains("Hill Province");
        assertThat(district.admin2()).contains("Lower Hill District");
        assertThat(district.codings())
                .containsExactly(
                        Coding.of(CodeScheme.of("hxl-adm1"), "AF91"), Coding.of(CodeScheme.of("hxl-adm2"), "AF9101"));
        assertThat(district.precision()).isEqualTo(PlacePrecision.ADMIN2);
        assertThat(district.kind()).isEqualTo(PlaceKind.AREA);
        assertThat(violence.casualties().get(0).count()).isEqualTo(Count.exact(7));
        Event civilians = result.event(1);
        assertThat(civilians.type()).isEqualTo(EventType.ATTACK_ON_CIVILIANS);
        assertThat(civilians.casualties().get(0).count()).isEqualTo(Count.noneReported());
        assertThat(civilians.places().get(0).admin1()).contains("Dale");
        assertThat(civilians.places().get(0).precision()).isEqualTo(PlacePrecision.COUNTRY);
        Event demonstrations = result.event(2);
        assertThat(demonstrations.type()).isEqualTo(EventType.PROTEST);
        assertThat(demonstrations.tags()).containsExactly("events=3");
        assertThat(demonstrations.casualties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"acled-2020.csv", "ucdp-2022.csv"})
    void aTaggedFileOfAcledOrUcdpIsReadAsTheSameWithoutTags(String name) throws IOException {
        Fixtures.Result tagged = read(name);
        assertThat(tagged.format()).isEqualTo("hxl-csv");
        assertThat(tagged.summary().rowsRejected()).isZero();
        List<String> lines = Files.readAllLines(Fixtures.path(HxlFormatTest.class, name));
        List<Event> untagged = events(lines.get(0) + "\n" + String.join("\n", lines.subList(2, lines.size())) + "\n");
        assertThat(tagged.events()).hasSameSizeAs(untagged);
        for (int i = 0; i < untagged.size(); i++) {
            assertThat(tagged.event(i).toBuilder().origin(Optional.empty()).build())
                    .isEqualTo(
                            untagged.get(i).toBuilder().origin(Optional.empty()).build());
        }
    }

    @Test
    void columnsOfAcledAndUcdpAreHadByTheirKeys() {
        Event acled = read("acled-2020.csv").event(0);
        assertThat(acled.origin().orElseThrow().format()).isEqualTo("hxl-csv");
        assertThat(AcledColumns.NOTES.in(acled)).contains("Stones, and fire.");
        assertThat(AcledColumns.INTER1.in(acled)).contains("5");
        assertThat(TagPattern.parse("#country+code").in(acled)).contains("DZA");
        Event ucdp = read("ucdp-2022.csv").event(0);
        assertThat(read("ucdp-2022.csv").layout()).isEqualTo("ucdp-2022");
        assertThat(UcdpGedColumns.DYAD_NEW_ID.in(ucdp)).contains(12L);
        assertThat(ucdp.type()).isEqualTo(EventType.ONE_SIDED_VIOLENCE);
        assertThat(TagPattern.parse("#country+code").in(ucdp)).contains("BGD");
    }

    @Test
    void damagedRowsAreRejectedWithTheirPlace() {
        Fixtures.Result result = read("damaged-rows.csv");
        assertThat(result.events()).extracting(event -> event.id().toString()).containsExactly("A", "J");
        assertThat(result.rejects())
                .containsExactly(
                        "4:1 missing-id ",
                        "5:3 bad-date 01/13/2021",
                        "6:14 bad-date 2021-01-02",
                        "7:15 bad-number several",
                        "8:22 bad-number ",
                        "9:15 bad-number -3",
                        "10:3 too-few-cells 2021-01-01",
                        "11:17 unclosed-quote I,2021-01-01,,,,\"never closed");
    }

    @Test
    void emptyRowsOfATableWithoutIdsAreRejected() {
        Doors.Result result = Doors.read(
                "day,killed\n#date,#affected+killed\n,\n2021-01-01,2\n".getBytes(StandardCharsets.UTF_8), "x.csv");
        assertThat(result.ids()).containsExactly("hxl/x.csv/4");
        assertThat(result.findings()).containsExactly("x.csv:3:1 empty-row");
    }

    @Test
    void aFileWithoutTagsIsRefused() {
        ReadOptions options = ReadOptions.builder().format("hxl-csv").build();
        assertThatThrownBy(() -> Doors.read("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), "x.csv", options))
                .hasMessageContaining("this is not hxl-csv")
                .hasMessageContaining("one of hashtags such as #event+type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tags-of-hdx.csv",
                "no-header.csv",
                "titles-above.csv",
                "hapi.csv",
                "acled-2020.csv",
                "ucdp-2022.csv",
                "damaged-rows.csv"
            })
    void noOtherFormatIsAsSureOfOurFiles(String name) throws IOException {
        Sample sample = new Sample(
                Files.readAllBytes(Fixtures.path(HxlFormatTest.class, name)), true, StandardCharsets.UTF_8, name);
        assertThat(Formats.detect(sample)).map(Format::id).contains("hxl-csv");
        for (Format format : Formats.all()) {
            format.detect(sample)
                    .ifPresent(opinion -> assertThat(opinion.confidence() == Detection.Confidence.CERTAIN)
                            .as(format.id())
                            .isEqualTo(format.id().equals("hxl-csv")));
        }
    }

    @Test
    void weTakeNoFileOfAnotherFormatForOurs() throws IOException {
        Path ours = Fixtures.path(HxlFormatTest.class, "hapi.csv").resolve("..").normalize();
        try (Stream<Path> files = Files.walk(ours.resolve("..").normalize())) {
            List<Path> others = files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(ours) && !file.toString().endsWith(".class"))
                    .toList();
            assertThat(others).hasSizeGreaterThan(40);
            for (Path file : others) {
                Sample sample = new Sample(Files.readAllBytes(file), true, StandardCharsets.UTF_8, file.toString());
                assertThat(new HxlFormat().detect(sample)).as(file.toString()).isEmpty();
            }
        }
    }
}
