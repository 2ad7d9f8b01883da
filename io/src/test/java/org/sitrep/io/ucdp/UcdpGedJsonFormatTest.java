package org.sitrep.io.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.finding.Finding;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.io.JsonText;
import org.sitrep.io.Limits;
import org.sitrep.io.OnError;
import org.sitrep.io.ReadOptions;
import org.sitrep.io.UnknownFormatException;
import org.sitrep.place.Coordinates;
import org.sitrep.source.Origin;

class UcdpGedJsonFormatTest {
    private static final String EVENT = "{\"id\":%d,\"type_of_violence\":1,\"date_start\":\"2002-03-01T00:00:00\"}";

    @TempDir
    Path folder;

    private static Result read(String name) {
        return Fixtures.read(UcdpGedJsonFormatTest.class, name);
    }

    private Result readText(String json) throws IOException {
        return JsonText.read(folder, "ucdp-ged-json", json);
    }

    private static List<String> ids(Result result) {
        return result.events().stream().map(event -> event.id().toString()).toList();
    }

    @ParameterizedTest
    @CsvSource({"u3-one-page.json, U3, 3", "u2-two-pages-of-strings.json, U2, 3"})
    void eachLayoutIsRecognisedAndReadWhole(String file, String layout, int events) {
        Result result = read(file);
        assertThat(result.format()).isEqualTo("ucdp-ged-json");
        assertThat(result.layout()).isEqualTo(layout);
        assertThat(result.events()).hasSize(events);
        assertThat(result.summary().rowsRead()).isEqualTo(events);
        assertThat(result.summary().findings()).isEmpty();
    }

    @Test
    void theStandardMembersAreTold() {
        Map<String, List<String>> layouts = new UcdpGedJsonFormat().layouts();
        assertThat(layouts.keySet()).containsExactly("U2", "U3");
        assertThat(layouts.get("U2")).hasSize(47).endsWith("best", "high", "low");
        assertThat(layouts.get("U3")).hasSize(49).endsWith("gwnoa", "gwnob");
    }

    @Test
    void anEventSaysTheSameAsItsRowInTheCsvFile() {
        assertThat(JsonText.withoutOrigin(read("u3-one-page.json").events()))
                .isEqualTo(JsonText.withoutOrigin(
                        read("u1-three-types-of-violence.csv").events()));
    }

    @Test
    void numbersMayStandInStrings() {
        assertThat(read("u2-two-pages-of-strings.json").events())
                .extracting(event -> event.casualties().get(0).count())
                .isEqualTo(read("u3-one-page.json").events().stream()
                        .map(event -> event.casualties().get(0).count())
                        .toList());
    }

    @Test
    void theValuesOfAnEventComeFromItsMembers() {
        Event event = read("u3-one-page.json").event(0);
        assertThat(event.id()).hasToString("500001");
        assertThat(event.type()).isEqualTo(EventType.STATE_BASED_VIOLENCE);
        assertThat(event.codings())
                .extracting(Coding::toString)
                .containsExactly(
                        "ucdp-violence-type:1 \"State-based\"",
                        "ucdp-conflict:70 \"Exland: Government\"",
                        "ucdp-dyad:900 \"Government of Exland - NF\"");
        assertThat(event.time().orElseThrow()).hasToString("2013-01-03");
        assertThat(event.places().get(0).coordinates()).contains(Coordinates.of(35.763369, 36.558974));
        assertThat(event.places().get(0).description()).contains("at the ford,\nnear the mill");
        assertThat(event.casualties().get(0).count()).hasToString("5..7..9");
        assertThat(event.sources().get(0).title()).contains("Clash at the ford");
        assertThat(UcdpGedColumns.ACTIVE_YEAR.in(event)).contains(true);
    }

    @Test
    void theOriginKeepsTheObjectAsItIsWritten() throws IOException {
        String object = "{ \"id\" : 7.0, \"type_of_violence\":\"1\",\"date_start\":\"2002-03-01\",\r\n"
                + "  \"best\":1e1, \"gwnoa\":null, \"adm_1\":\"\", \"adm_2\":\"\\u00e9\\n\", \"own\":[1, {\"a\":2}] }";
        Result result = readText("[" + object + "]");
        assertThat(result.rejects()).isEmpty();
        Event event = result.event(0);
        assertThat(event.id()).hasToString("7");
        assertThat(event.casualties().get(0).count().best()).hasValue(10);
        Origin origin = event.origin().orElseThrow();
        assertThat(origin.text()).isEqualTo(object);
        assertThat(origin.bytes()).isEqualTo(object.getBytes(StandardCharsets.UTF_8));
        assertThat(origin.columns())
                .containsExactly("id", "type_of_violence", "date_start", "best", "gwnoa", "adm_1", "adm_2", "own");
        assertThat(origin.cells()).containsExactly("7.0", "1", "2002-03-01", "1e1", "", "", "é\n", "[1, {\"a\":2}]");
        assertThat(origin.cell("best")).contains("1e1");
        assertThat(origin.cell("gwnoa")).contains("");
        assertThat(origin.cell("gwnob")).isEmpty();
        assertThat(origin.cell(99)).isEmpty();
        assertThat(origin.size()).isEqualTo(8);
        assertThat(origin.locationOf("best").line()).isEqualTo(2);
        assertThat(origin.locationOf("best").column()).isEqualTo(10);
    }

    @Test
    void eachObjectHasTheMembersThatItHas() throws IOException {
        Result result = readText("""
                [{"id":1,"type_of_violence":1,"date_start":"2002-03-01","country":"Exland"},
                 {"date_start":"2002-03-02","type_of_violence":1,"id":2},
                 {"id":3,"type_of_violence":1,"date_start":"2002-03-03","country":null}]
                """);
        assertThat(ids(result)).containsExactly("1", "2", "3");
        assertThat(result.layout()).isEqualTo("Ux");
        assertThat(result.event(0).places().get(0).countryName()).contains("Exland");
        assertThat(result.event(1).origin().orElseThrow().columns())
                .containsExactly("date_start", "type_of_violence", "id");
        assertThat(result.event(1).origin().orElseThrow().cell("country")).isEmpty();
        assertThat(result.event(2).origin().orElseThrow().cell("country")).contains("");
        assertThat(result.event(2).places()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%1$s,%2$s]",
                "%1$s%n%2$s",
                "%1$s%2$s",
                "[{\"TotalCount\":2,\"Result\":[%1$s]},{\"TotalCount\":2,\"Result\":[%2$s]}]",
                "{\"TotalCount\":2,\"Result\":[%1$s],\"NextPageUrl\":\"\"} {\"TotalCount\":2,\"Result\":[%2$s]}",
                "{\"Result\":[%1$s,%2$s],\"TotalCount\":2,\"TotalPages\":1}",
                "[[%1$s],[],[%2$s]]"
            })
    void repliesAndEventsMayBeJoinedInAnyWay(String form) throws IOException {
        Path file = folder.resolve("joined.json");
        Files.writeString(file, String.format(form, String.format(EVENT, 1), String.format(EVENT, 2)));
        Result result = Fixtures.read(file);
        assertThat(result.format()).isEqualTo("ucdp-ged-json");
        assertThat(ids(result)).containsExactly("1", "2");
        assertThat(result.rejects()).isEmpty();
    }

    @Test
    void badObjectsAreRejectedWhereTheyAreWrong() {
        Result result = read("damaged-objects.json");
        assertThat(ids(result)).containsExactly("1", "8");
        assertThat(result.summary().rowsRead()).isEqualTo(9);
        assertThat(result.summary().rowsRejected()).isEqualTo(7);
        assertThat(result.summary().findings())
                .extracting(finding -> finding.location().orElseThrow().line() + ":"
                        + finding.location().orElseThrow().column() + " " + finding.code())
                .containsExactly(
                        "3:81 bad-value",
                        "4:48 bad-date",
                        "5:8 bad-number",
                        "8:24 bad-number",
                        "9:34 malformed-json",
                        "10:1 bad-value",
                        "11:1 missing-attribute");
        Finding wrong = result.summary().findings().get(0);
        assertThat(wrong.message())
                .isEqualTo("side_a: expected a string, number, boolean or null, found \"{\"name\": \"Exland\"}\"");
        assertThat(wrong.location().orElseThrow().field()).contains("side_a");
        assertThat(result.event(1).casualties().get(0).count().best()).hasValue(10);
    }

    @Test
    void aFileThatIsCutOffGivesTheEventsBeforeAndAFinding() throws IOException {
        Result result = readText("{\"TotalCount\":2,\"Result\":[" + String.format(EVENT, 1) + ",\n {\"id\":2,\"ty");
        assertThat(ids(result)).containsExactly("1");
        assertThat(result.rejects()).containsExactly("2:2 malformed-json {\"id\":2,\"ty");
        assertThat(result.summary().rowsRejected()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s", "[%s,]", "[%s x", "[%s]}", "{\"Result\":[%s]", "{\"Result\":[%s],}", "[%s}", "[%s:"})
    void textThatIsNotJsonBehindAnEventIsFound(String form) throws IOException {
        Result result = readText(String.format(form, String.format(EVENT, 1)));
        assertThat(ids(result)).containsExactly("1");
        assertThat(result.summary().findings()).extracting(Finding::code).containsExactly("malformed-json");
    }

    @Test
    void aPageWithoutEventsIsNoError() throws IOException {
        Result result = readText("{\"TotalCount\":0,\"TotalPages\":0,\"PreviousPageUrl\":\"\",\"Result\":[]}");
        assertThat(result.events()).isEmpty();
        assertThat(result.layout()).isEqualTo("U3");
        assertThat(result.rejects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id,type_of_violence,date_start\n",
                "[{\"a\":1}]",
                "{\"TotalCount\":3}",
                "{}",
                "\"x\"",
                "<html>"
            })
    void whatIsNoReplyOfUcdpIsRefused(String text) {
        assertThatThrownBy(() -> readText(text))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessageNotContaining("\n");
    }

    @Test
    void objectsBeyondTheLimitsAreRejectedAndReadingGoesOn() throws IOException {
        String longText = "{\"id\":2,\"note\":\"" + "x".repeat(300_000) + "\"}";
        String many =
                IntStream.range(0, 30).mapToObj(i -> "\"m" + i + "\":1").collect(Collectors.joining(",", "{", "}"));
        ReadOptions options = ReadOptions.builder()
                .format("ucdp-ged-json")
                .onError(OnError.SKIP)
                .limits(new Limits(1_000, 2_000, 20, 10, 100))
                .build();
        String json = "[" + String.format(EVENT, 1) + ",\n" + longText + ",\n" + many + ",\n" + "{\"id\":3,\"note\":"
                + "[".repeat(12) + "]".repeat(12) + "},\n" + String.format(EVENT, 4) + "]";
        Result result = JsonText.read(folder, options, json);
        assertThat(ids(result)).containsExactly("1", "4");
        assertThat(result.summary().findings())
                .extracting(Finding::code)
                .containsExactly("row-too-long", "too-many-cells", "limit-exceeded");
        assertThat(result.summary().findings())
                .extracting(finding -> finding.location().orElseThrow().line())
                .containsExactly(2L, 3L, 4L);
    }

    @Test
    void aNameThatOccursTwiceIsFound() throws IOException {
        Result result = readText("[{\"id\":1,\"type_of_violence\":1,\"date_start\":\"2002-03-01\",\n\"id\":2}]");
        assertThat(ids(result)).containsExactly("1");
        assertThat(result.rejects()).containsExactly("2:6 duplicate-member 2");
    }

    @Test
    void lineBreaksWithinValuesDoNotConfuseOneEventWithAnother() throws IOException {
        Result result = readText("""
                [{"id":1,"type_of_violence":1,"date_start":"2002-03-01","country":"a\\nb","x":1,"adm_1":"c"},
                 {"id":2,"type_of_violence":1,"date_start":"2002-03-01","country":"a","x":1,"adm_1":"b\\nc"}]
                """);
        assertThat(result.event(0).places().get(0).countryName()).contains("a\nb");
        assertThat(result.event(0).places().get(0).admin1()).contains("c");
        assertThat(result.event(1).places().get(0).countryName()).contains("a");
        assertThat(result.event(1).places().get(0).admin1()).contains("b\nc");
    }

    @Test
    void manyEventsOfManyShapesAreReadInOrder() throws IOException {
        String json = IntStream.range(0, 3_000)
                .mapToObj(i -> "{\"id\":" + i + ",\"type_of_violence\":1,\"x" + i % 40
                        + "\":\"é\",\"date_start\":\"2002-03-01\"}")
                .collect(Collectors.joining(",", "{\"TotalCount\":3000,\"Result\":[", "]}"));
        Result result = readText(json);
        assertThat(ids(result))
                .isEqualTo(IntStream.range(0, 3_000).mapToObj(String::valueOf).toList());
        assertThat(result.event(2_999).origin().flatMap(origin -> origin.cell("x39")))
                .isEqualTo(Optional.of("é"));
    }
}
