package org.sitrep.io.geojson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.io.Doors;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.io.JsonText;
import org.sitrep.io.RecordReader;
import org.sitrep.io.UnknownFormatException;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.place.Coordinates;

/** Features that others have made. */
class GeoJsonReadTest {
    @TempDir
    Path folder;

    private static Result read(String name) {
        return Fixtures.read(GeoJsonReadTest.class, name);
    }

    private Result text(String json) throws IOException {
        return JsonText.read(folder, "geojson", json);
    }

    private Event feature(String properties) throws IOException {
        return text("{\"type\":\"Feature\",\"geometry\":null,\"properties\":{" + properties + "}}")
                .event(0);
    }

    @Test
    void pointsWithADateAreEvents() {
        Result result = read("points-of-others.geojson");
        assertThat(result.format()).isEqualTo("geojson");
        assertThat(result.layout()).isEqualTo("features");
        assertThat(result.events()).hasSize(4);
        assertThat(result.summary().rowsRejected()).isZero();

        Event event = result.event(0);
        assertThat(event.id()).hasToString("7");
        assertThat(event.type()).isEqualTo(EventType.UNKNOWN);
        assertThat(event.time().orElseThrow()).hasToString("2022-01-27");
        assertThat(event.title()).contains("Shelling");
        assertThat(event.note()).contains("A village came under fire.");
        assertThat(event.places()).hasSize(1);
        assertThat(event.places().get(0).coordinates()).contains(Coordinates.of(40.0589, 70.8331));
        assertThat(event.places().get(0).name()).contains("Ford");
        assertThat(event.places().get(0).countryName()).contains("Exland");
        assertThat(event.casualties()).hasSize(1);
        assertThat(event.casualties().get(0).harm()).isEqualTo(Harm.KILLED);
        assertThat(event.casualties().get(0).count()).isEqualTo(Count.exact(2));
        assertThat(event.sources().get(0).publisher()).contains("Exland Daily");
        assertThat(event.sources().get(0).url()).contains("https://example.org/7");
    }

    @Test
    void everyMemberIsKeptWithTheEvent() {
        Event event = read("points-of-others.geojson").event(0);
        assertThat(event.origin().orElseThrow().byColumn())
                .containsEntry("grade", "B")
                .containsEntry("fatalities", "2")
                .containsEntry("$.id", "7")
                .containsEntry("$.geometry", "{ \"type\": \"Point\", \"coordinates\": [ 70.8331, 40.0589 ] }");
        assertThat(event.origin().orElseThrow().text()).startsWith("{ \"type\": \"Feature\", \"id\": 7");
        assertThat(event.origin().orElseThrow().locationOf("grade")).hasToString("points-of-others.geojson:6:261");
        assertThat(GeoJsonColumns.KILLED.in(event)).contains("2");
    }

    @Test
    void whatCannotBeUnderstoodIsToldAndTheEventReadWithoutIt() {
        Result result = read("points-of-others.geojson");
        Event empty = result.event(1);
        assertThat(empty.id()).hasToString("8");
        assertThat(empty.time()).isEmpty();
        assertThat(empty.places()).isEmpty();
        Event odd = result.event(2);
        assertThat(odd.id().toString()).matches("feature-[0-9a-f]{16}");
        assertThat(odd.time()).isEmpty();
        assertThat(odd.casualties()).isEmpty();
        assertThat(odd.places()).isEmpty();
        assertThat(result.rejects())
                .containsExactly(
                        "8:96 geometry-not-read { \"type\": \"LineString\", \"coordinates\": [ [ 70.0, 40.0 ], [ 71.0, 41.0 ] ] }",
                        "8:52 unreadable-date soon",
                        "8:74 unreadable-count many");
    }

    @Test
    void severalPointsAreSeveralPlacesAndTwoDaysASpan() {
        Event event = read("points-of-others.geojson").event(3);
        assertThat(event.time().orElseThrow()).hasToString("2022-01-27/2022-01-29");
        assertThat(event.places().stream().map(place -> place.coordinates().orElseThrow()))
                .containsExactly(Coordinates.of(40.5, 70.5), Coordinates.of(41.5, 71.5));
    }

    @Test
    void badFeaturesAreRejectedWhereTheyAreWrong() {
        Result result = read("bad-features.geojson");
        assertThat(result.events().stream().map(event -> event.id().toString())).containsExactly("b", "f");
        assertThat(result.rejects())
                .containsExactly(
                        "2:39 bad-geometry {\"type\":\"Point\",\"coordinates\":[1]}",
                        "4:39 bad-geometry {\"type\":\"Circle\",\"coordinates\":[1,2]}",
                        "5:1 missing-attribute {\"type\":\"Point\",\"coordinates\":[1,2]}",
                        "6:1 bad-value 17",
                        "7:9 bad-value feature",
                        "8:65 malformed-json {\"type\":\"Feature\",\"id\":\"e\",\"geometry\":null,\"properties\":{\"date\":}}");
        assertThat(result.summary().rowsRejected()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "date":"2022-01-27" | 2022-01-27
            "date":"2022-01" | 2022-01
            "date":"2022-09-12/2022-09-15" | 2022-09-12/2022-09-15
            "Date":"2022/01/27" | 2022-01-27
            "event_date":"27 January 2022" | 2022-01-27
            "event_date":"27/01/2022" | 2022-01-27
            "event_date":"41712" | 2014-03-14
            "event_date":41712 | 2014-03-14
            "date":20220127 | 2022-01-27
            "date":"2022-01-27T00:00:00" | 2022-01-27
            "date":"2022-01-27T00:00:00Z" | 2022-01-27
            "date":"2022-01-27 00:00:00.000" | 2022-01-27
            "datetime":"2022-01-27T19:35:00+06:00" | 2022-01-27T19:35+06:00
            "datetime":"2022-01-27 19:35:20" | 2022-01-27T19:35:20
            "time":1643241600000 | 2022-01-27
            "timestamp":1643298900000 | 2022-01-27T15:55Z
            "timestamp":1643241600 | 2022-01-27
            "year":2022 | 2022
            "timestamp":1643298900000,"date_start":"2022-01-27" | 2022-01-27
            "date":null,"time":"2022-01-27" | 2022-01-27
            """)
    void timesAreReadInManyForms(String properties, String time) throws IOException {
        assertThat(feature(properties).time().orElseThrow()).hasToString(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/27/2022", "yesterday", "2022-13-01", "12", "99999999"})
    void otherTextsAreNoTimes(String text) throws IOException {
        Result result = text("{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"date\":\"" + text + "\"}}");
        assertThat(result.event(0).time()).isEmpty();
        assertThat(result.rejects()).containsExactly("1:56 unreadable-date " + text);
    }

    @ParameterizedTest
    @CsvSource({"armed-clash, ARMED_CLASH", "Armed clash, ARMED_CLASH", "burglary, OTHER"})
    void typesAreReadInSitrepsWordsAndAcleds(String text, EventType type) throws IOException {
        assertThat(feature("\"type\":\"" + text + "\"").type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"FeatureCollection\",\"features\":[%s,%s]}",
                "{\"features\":[%s,%s],\"type\":\"FeatureCollection\"}",
                "{\"bbox\":[1,2,3,4],\"metadata\":{\"features\":2},\"type\":\"FeatureCollection\",\"features\":[%s,%s]}",
                "[%s,%s]",
                "%s\n%s\n",
                "\u001e%s\n\u001e%s\n",
                "[{\"type\":\"FeatureCollection\",\"features\":[%s]},{\"type\":\"FeatureCollection\",\"features\":[%s]}]",
                "{\"type\":\"FeatureCollection\",\"features\":[%s]}\n{\"type\":\"FeatureCollection\",\"features\":[%s]}"
            })
    void featuresMayBeJoinedInAnyWayAndComeBackByteForByte(String form) {
        String first = "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"id\":\"a\"}}";
        String second = "{\"id\":\"b\",\"properties\":null,\"geometry\":null,\"type\":\"Feature\"}";
        byte[] file = String.format(form, first, second).getBytes(StandardCharsets.UTF_8);
        Doors.Result result = Doors.read(file, "x.json");
        assertThat(result.format()).isEqualTo("geojson");
        assertThat(result.ids()).containsExactly("a", "b");
        assertThat(new String(Doors.write("geojson", result.records()), StandardCharsets.UTF_8))
                .isEqualTo(new String(file, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"FeatureCollection\",\"features\":[]}",
                "{\"type\":\"FeatureCollection\",\"name\":\"x\",\"features\":[\n]\n}"
            })
    void aCollectionMayBeEmpty(String json) {
        Doors.Result result = Doors.read(json.getBytes(StandardCharsets.UTF_8), "x.json");
        assertThat(result.format()).isEqualTo("geojson");
        assertThat(result.records()).isEmpty();
        assertThat(result.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Topology\",\"objects\":{},\"arcs\":[]}",
                "{\"type\":\"Point\",\"coordinates\":[1,2]}",
                "{\"type\":\"FeatureCollection\"}",
                "{\"a\":1}"
            })
    void otherJsonIsRefused(String json) {
        assertThatThrownBy(() -> text(json)).isInstanceOf(UnknownFormatException.class);
    }

    @Test
    void propertiesOfAcledAreReadAsAcledsEvents() throws IOException {
        Result result = text(
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\","
                        + "\"coordinates\":[70.9,40.1]},\"properties\":{\"GWNO\":\"703\",\"EVENT_ID_CNTY\":\"1XLD\",\"EVENT_DATE\":41712,"
                        + "\"EVENT_TYPE\":\"Remote violence\",\"ACTOR1\":\"A\",\"INTER1\":1,\"LATITUDE\":40.0589,\"LONGITUDE\":70.8331,"
                        + "\"FATALITIES\":0}}]}");
        assertThat(result.layout()).isEqualTo("acled-A1");
        Event event = result.event(0);
        assertThat(event.id()).hasToString("1XLD");
        assertThat(event.time().orElseThrow()).hasToString("2014-03-14");
        assertThat(event.places().get(0).coordinates()).contains(Coordinates.of(40.1, 70.9));
        assertThat(event.casualties().get(0).count()).isEqualTo(Count.noneReported());
        assertThat(AcledColumns.LATITUDE.in(event)).contains(40.0589);
    }

    @Test
    void propertiesOfUcdpAreReadAsUcdpsEvents() throws IOException {
        Result result = text(
                "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[36.5,35.7]},\"properties\":{"
                        + "\"id\":500001,\"type_of_violence\":3,\"date_start\":\"2013-01-03T00:00:00\",\"date_end\":\"2013-01-09T00:00:00\","
                        + "\"date_prec\":3,\"best\":7,\"high\":9,\"low\":5,\"latitude\":35.7,\"longitude\":36.5,\"country\":\"Exland\"}}");
        assertThat(result.layout()).isEqualTo("ucdp-Ux");
        Event event = result.event(0);
        assertThat(event.id()).hasToString("500001");
        assertThat(event.time().orElseThrow().earliest().orElseThrow()).hasToString("2013-01-03");
        assertThat(event.casualties().get(0).count()).isEqualTo(Count.estimate(5, 7, 9));
        assertThat(event.places()).hasSize(1);
    }

    @Test
    void collectionsInOtherReferenceSystemsGiveNoCoordinates() throws IOException {
        Result result = text("{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
                + "\"urn:ogc:def:crs:EPSG::3857\"}},\"features\":[{\"type\":\"Feature\",\"properties\":{\"id\":1},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[7885105,4876254]}}]}");
        assertThat(result.layout()).isEqualTo("features-projected");
        assertThat(result.event(0).places()).isEmpty();
        assertThat(result.summary().findings().get(0).code()).isEqualTo("foreign-crs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "sitrep"})
    void aMemberOfTheCollectionThatIsNotJsonIsTold(String member) throws IOException {
        Result result = text("{\"type\":\"FeatureCollection\",\"" + member + "\":nix,\"features\":["
                + "{\"type\":\"Feature\",\"id\":\"a\",\"geometry\":null,\"properties\":null}]}");
        assertThat(result.events()).hasSize(1);
        assertThat(result.summary().findings())
                .extracting(finding -> finding.code() + " " + finding.severity())
                .containsExactly("malformed-json WARNING");
    }

    @Test
    void membersOfTheCollectionThatAreNotReadAreTold() throws IOException {
        Path file = Doors.file(
                folder,
                "x.geojson",
                "{\"type\":\"FeatureCollection\",\"name\":\"Incidents\",\"extra\":1,\"features\":[]}"
                        .getBytes(StandardCharsets.UTF_8));
        try (RecordReader reader = RecordReader.open(file)) {
            assertThat(reader.dataset().orElseThrow().title()).contains("Incidents");
            assertThat(List.copyOf(reader.summary().findings()))
                    .extracting(finding -> finding.code() + " " + finding.severity())
                    .containsExactly("unknown-member INFO");
        }
    }
}
