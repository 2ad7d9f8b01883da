package org.sitrep.io.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.casualty.Count;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.finding.Finding;
import org.sitrep.io.Fixtures;
import org.sitrep.io.Fixtures.Result;
import org.sitrep.io.JsonText;
import org.sitrep.io.RecordReader;
import org.sitrep.io.UnknownFormatException;
import org.sitrep.place.Coordinates;

class AcledJsonFormatTest {
    @TempDir
    Path folder;

    private static Result read(String name) {
        return Fixtures.read(AcledJsonFormatTest.class, name);
    }

    private Result readText(String json) throws IOException {
        return JsonText.read(folder, "acled-json", json);
    }

    private static String event(int number) {
        return String.format("{\"event_id_cnty\":\"XLD%d\",\"event_date\":\"2023-02-05\"}", number);
    }

    private static List<String> ids(Result result) {
        return result.events().stream().map(event -> event.id().toString()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a4-reply-of-strings.json", "a4-reply-with-numbers.json"})
    void repliesOfBothServicesSayTheSameAsTheCsvFile(String file) {
        Result result = read(file);
        assertThat(result.format()).isEqualTo("acled-json");
        assertThat(result.layout()).isEqualTo("A4");
        assertThat(result.summary().rowsRead()).isEqualTo(3);
        assertThat(result.rejects()).isEmpty();
        assertThat(JsonText.withoutOrigin(result.events()))
                .isEqualTo(JsonText.withoutOrigin(read("a4-current.csv").events()));
    }

    @Test
    void theValuesOfAnEventComeFromItsMembers() {
        Event event = read("a4-reply-with-numbers.json").event(0);
        assertThat(event.id()).hasToString("XLD7");
        assertThat(event.type()).isEqualTo(EventType.ARMED_CLASH);
        assertThat(event.time().orElseThrow()).hasToString("2023-02-05");
        assertThat(event.participants()).hasSize(4);
        assertThat(event.places().get(0).coordinates()).contains(Coordinates.of(40.0589, 70.8331));
        assertThat(event.casualties().get(0).count()).isEqualTo(Count.exact(3));
        assertThat(event.note()).contains("A clash, with \"heavy\" fire.");
        assertThat(event.tags()).isEmpty();
        assertThat(AcledColumns.FATALITIES.in(event)).contains(3L);
        assertThat(AcledColumns.TIMESTAMP.in(event)).contains(1675702875L);
        assertThat(AcledColumns.TAGS.raw(event)).contains("");
    }

    @Test
    void missingMembersAreAbsentAndThoseOfNullEmpty() throws IOException {
        Event event = readText("[{\"event_id_cnty\":\"XLD1\",\"event_date\":\"2023-02-05\",\"notes\":null}]")
                .event(0);
        assertThat(event.note()).isEmpty();
        assertThat(event.casualties()).isEmpty();
        assertThat(event.places()).isEmpty();
        assertThat(AcledColumns.NOTES.raw(event)).contains("");
        assertThat(AcledColumns.TAGS.raw(event)).isEmpty();
        assertThat(event.origin().orElseThrow().text()).endsWith("\"notes\":null}");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"year\":2023,\"gwno\":703,\"data_id\":\"1\"', A2",
        "'\"year\":\"2023\",\"gwno\":\"703\"', A1",
        "'\"year\":2023', A4x"
    })
    void theLayoutIsToldByTheMembers(String members, String layout) throws IOException {
        Result result =
                readText("{\"success\":true,\"data\":[{\"event_id_cnty\":\"1XLD\",\"event_date\":\"2016-01-02\","
                        + members + "}]}");
        assertThat(result.layout()).isEqualTo(layout);
        assertThat(result.events()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"success\":true,\"status\":200,\"count\":0,\"last_update\":1,\"data\":[]}",
                "{\"status\":\"200\",\"success\":\"1\",\"count\":\"0\",\"data\":null}",
                "{\"success\":true,\"data\":[],\"error\":[],\"messages\":[]}",
                "{\"data\":[],\"success\":true,\"error\":null}"
            })
    void aReplyWithoutEventsIsNoError(String json) throws IOException {
        Path file = folder.resolve("empty.json");
        Files.writeString(file, json);
        Result result = Fixtures.read(file);
        assertThat(result.format()).isEqualTo("acled-json");
        assertThat(result.events()).isEmpty();
        assertThat(result.rejects()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    {"success":false,"status":403,"error":{"status":403,"message":"Access denied"}} | 403 Access denied
                    {"status":401,"success":false,"error":[{"message":"Key is\\nnot known"}],"data":[]} | 401 Key is not known
                    {"success":"0","message":"No such user","count":0} | No such user
                    {"success":0,"messages":["First","Second"]} | First Second
                    {"message":"Unauthorized"} | Unauthorized
                    {"status":500,"data":null} | 500
                    {"success":false} | it gives no reason
                    """)
    void anErrorOfTheServiceIsToldInItsOwnWords(String json, String message) {
        assertThatThrownBy(() -> readText(json))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessageContaining("the service has answered with an error instead of events: " + message);
    }

    @Test
    void anErrorOfTheServiceIsToldWithoutNamingTheFormat() throws IOException {
        Path file = folder.resolve("error.json");
        Files.writeString(file, "{\"success\":false,\"error\":{\"message\":\"Access denied\"}}");
        assertThatThrownBy(() -> RecordReader.open(file).close())
                .isInstanceOf(UnknownFormatException.class)
                .hasMessageContaining("Access denied");
    }

    @Test
    void anErrorBehindOtherPagesIsAFinding() throws IOException {
        Result result = readText("{\"success\":true,\"data\":[" + event(1) + "]}\n"
                + "{\"success\":false,\"error\":{\"message\":\"Too many requests\"}}\n"
                + "{\"success\":true,\"data\":[" + event(2) + "]}\n");
        assertThat(ids(result)).containsExactly("XLD1", "XLD2");
        assertThat(result.rejects()).containsExactly("2:1 failed-reply ");
        assertThat(result.summary().findings().get(0).message()).endsWith("Too many requests");
        assertThat(result.summary().rowsRead()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s,%s]", "%s\n%s", "{\"success\":true,\"data\":[%s]}{\"success\":true,\"data\":[%s]}"})
    void repliesAndEventsMayBeJoinedInAnyWay(String form) throws IOException {
        Path file = folder.resolve("joined.json");
        Files.writeString(file, String.format(form, event(1), event(2)));
        Result result = Fixtures.read(file);
        assertThat(result.format()).isEqualTo("acled-json");
        assertThat(ids(result)).containsExactly("XLD1", "XLD2");
    }

    @Test
    void badEventsAreRejectedWhereTheyAreWrong() throws IOException {
        Result result = readText("{\"success\":true,\"data\":[\n" + event(1) + ",\n"
                + "{\"event_id_cnty\":\"XLD2\",\"event_date\":\"2023-02-30\"},\n"
                + "{\"event_id_cnty\":\"XLD3\",\"event_date\":\"2023-02-05\",\"fatalities\":\"many\"},\n"
                + "{\"event_id_cnty\":null,\"event_date\":\"2023-02-05\"},\n"
                + "{\"event_id_cnty\":\"XLD5\",\"event_date\":\"2023-02-05\",\"actor1\":[\"A\"]},\n"
                + "{\"event_id_cnty\":\"XLD6\",\"deleted_timestamp\":1675702875},\n"
                + "17,\n"
                + event(8) + "\n]}");
        assertThat(ids(result)).containsExactly("XLD1", "XLD8");
        assertThat(result.rejects())
                .containsExactly(
                        "3:38 bad-date 2023-02-30",
                        "4:64 bad-number many",
                        "5:18 missing-id ",
                        "6:60 bad-value [\"A\"]",
                        "7:1 missing-attribute {\"event_id_cnty\":\"XLD6\",\"deleted_timestamp\":1675702875}",
                        "8:1 bad-value 17");
        assertThat(result.summary().rowsRejected()).isEqualTo(6);
    }

    @Test
    void dataThatAreNoArrayAreRejected() throws IOException {
        Result result = readText("{\"success\":true,\"data\":{\"a\":1}}");
        assertThat(result.summary().findings())
                .extracting(Finding::message)
                .containsExactly("data: expected an array, found {\"a\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"success\":true,\"count\":3}",
                "{\"success\":true,\"data\":[{\"event_id_cnty\":\"XLD6\",\"deleted_timestamp\":1}]}",
                "{\"success\":true,\"data\":[{\"country\":\"Exland\",\"total_forecast\":3}]}",
                "event_id_cnty,event_date\n"
            })
    void whatHasNoEventsOfAcledIsRefused(String text) {
        assertThatThrownBy(() -> readText(text))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessageNotContaining("\n");
    }
}
