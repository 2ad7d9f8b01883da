package org.sitrep.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Coding;
import org.sitrep.event.Event;
import org.sitrep.event.EventType;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.PartyId;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;

/** What is wrong is said with line, column and path, and the rest is read. */
class JsonFindingsTest {
    private static final String NEXT = """

            {"record":"party","id":"p-next"}
            """;
    private static final Party NEXT_PARTY =
            Party.builder().id(PartyId.of("p-next")).build();

    @Test
    void aMemberThatNobodyKnowsIsReportedAndSkipped() {
        Json.Outcome outcome = Json.read("""
                {"record":"party","id":"p",
                  "colour":{"a":[1,"x\\"y",{}],"b":null},
                 "name":"A"}""");

        assertThat(outcome.finding()).isEqualTo("unknown-member x.json:2:3 colour");
        Finding finding = outcome.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.raw()).contains("{\"a\":[1,\"x\\\"y\",{}],\"b\":null}");
        assertThat(finding.records()).containsExactly(PartyId.of("p"));
        assertThat(finding.message()).isEqualTo("colour is not read: a party has no attribute colour");
        assertThat(outcome.records())
                .containsExactly(Party.builder().id(PartyId.of("p")).name("A").build());
    }

    @Test
    void ofAMemberThatOccursTwiceTheLastOneCounts() {
        Json.Outcome outcome = Json.read("""
                {"record":"party","id":"p","aliases":["a","b"],
                 "aliases":["c"],"name":"A",
                 "name":null}""");

        assertThat(outcome.findings().stream().map(Json.Outcome::describe))
                .containsExactly("duplicate-member x.json:2:2 aliases", "duplicate-member x.json:3:2 name");
        assertThat(outcome.records())
                .containsExactly(
                        Party.builder().id(PartyId.of("p")).addAlias("c").build());
    }

    @Test
    void aTypeOfEventThatNobodyKnowsIsKeptAsACoding() {
        Json.Outcome outcome = Json.read("""
                {"record":"event","id":"e",
                 "type":"space-battle","codings":[{"scheme":"s","code":"1"}]}""");

        assertThat(outcome.finding()).isEqualTo("unknown-term x.json:2:9 type");
        assertThat(outcome.findings().get(0).raw()).contains("space-battle");
        assertThat(outcome.records())
                .containsExactly(Event.builder()
                        .id(EventId.of("e"))
                        .type(EventType.OTHER)
                        .addCodings(
                                Coding.of(CodeScheme.of("s"), "1"),
                                Coding.of(CodeScheme.of("sitrep-event-type"), "space-battle"))
                        .build());
    }

    @Test
    void aWordThatNobodyKnowsBecomesOtherWhereTheVocabularyHasIt() {
        Json.Outcome outcome = Json.read("{\"record\":\"party\",\"id\":\"p\",\n\"kind\":\"guild\"}");

        assertThat(outcome.finding()).isEqualTo("unknown-term x.json:2:8 kind");
        assertThat(outcome.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(outcome.findings().get(0).message())
                .isEqualTo("kind is not the word for a kind of party, and taken as \"other\": guild");
        assertThat(outcome.records())
                .containsExactly(Party.builder()
                        .id(PartyId.of("p"))
                        .kind(PartyKind.OTHER)
                        .build());
    }

    @Test
    void aWordThatNobodyKnowsRejectsTheRecordWhereTheVocabularyHasNoOther() {
        Json.Outcome outcome = Json.read("""
                {"record":"event","id":"e","type":"talks",
                 "links":[{"kind":"part-of","event":"a"},
                   {"kind":"cousin-of","event":"b"}]}""" + NEXT);

        assertThat(outcome.finding()).isEqualTo("unknown-term x.json:3:12 links[1].kind");
        assertThat(outcome.findings().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(outcome.findings().get(0).records()).containsExactly(EventId.of("e"));
        assertThat(outcome.records()).containsExactly(NEXT_PARTY);
    }

    @Test
    void upperAndLowerCaseOfAWordAreTheSame() {
        assertThat(Json.read("{\"record\":\"party\",\"id\":\"p\",\"kind\":\"State\"}")
                        .record())
                .isEqualTo(Party.builder()
                        .id(PartyId.of("p"))
                        .kind(PartyKind.STATE)
                        .build());
    }

    @Test
    void aCountThatIsNoneRejectsTheRecordAndNamesThePath() {
        Json.Outcome outcome = Json.read("""
                {"record":"event","id":"e","type":"talks","casualties":[
                  {"id":"c-1","harm":"killed","count":"3"},
                  {"id":"c-2","harm":"killed","count":"a few dozen?"},
                  {"id":"c-3","harm":"killed","count":"worse"}
                ]}""" + NEXT);

        assertThat(outcome.finding()).isEqualTo("bad-value x.json:3:39 casualties[1].count");
        Finding finding = outcome.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.raw()).contains("a few dozen?");
        assertThat(finding.message())
                .startsWith("casualties[1].count: ")
                .contains("a few dozen?")
                .doesNotContain("\n");
        assertThat(outcome.records()).containsExactly(NEXT_PARTY);
    }

    @Test
    void aTimeThatIsNoneRejectsTheRecord() {
        Json.Outcome outcome = Json.read("{\"record\":\"event\",\"id\":\"e\",\"type\":\"talks\",\n"
                + "\"attestedBy\":[{\"asserted\":\"yesterday\"}]}" + NEXT);

        assertThat(outcome.finding()).isEqualTo("bad-value x.json:2:27 attestedBy[0].asserted");
        assertThat(outcome.records()).containsExactly(NEXT_PARTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"title\":7`|bad-value x.json:2:9 title|7|title must be a string, but is a number: 7",
                "`\"title\":{\"a\":1}`|bad-value x.json:2:9 title|`{\"a\":1}`|`title must be a string, but is an object: {\"a\":1}`",
                "`\"tags\":\"a\"`|bad-value x.json:2:8 tags|a|tags must be an array, but is a string: a",
                "`\"tags\":[\"a\",null]`|bad-value x.json:2:13 tags[1]|null|tags[1] must be a string, but is null: null",
                "`\"places\":[[]]`|bad-value x.json:2:11 places[0]|[]|places[0] must be an object, but is an array: []",
                "`\"sources\":[false]`|bad-value x.json:2:12 sources[0]|false|`sources[0] must be an object, or a string with an id, but is a boolean: false`",
                "`\"medium\":1.5e3`|bad-value x.json:2:10 medium|1.5e3|medium must be a string, but is a number: 1.5e3",
            })
    void aValueOfTheWrongTypeRejectsTheRecord(String member, String finding, String raw, String message) {
        Json.Outcome outcome =
                Json.read("{\"record\":\"event\",\"id\":\"e\",\"type\":\"talks\",\n" + member + "}" + NEXT);

        assertThat(outcome.finding()).isEqualTo(finding);
        assertThat(outcome.findings().get(0).raw()).contains(raw);
        assertThat(outcome.findings().get(0).message()).isEqualTo(message);
        assertThat(outcome.records()).containsExactly(NEXT_PARTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"record\":\"event\",\"type\":\"talks\"}`|missing-attribute x.json:1:1 id",
                "`{\"record\":\"event\",\"id\":\"e\"}`|missing-attribute x.json:1:1 type",
                "`{\"record\":\"event\",\"id\":null,\"type\":\"talks\"}`|missing-attribute x.json:1:1 id",
                "`{\"record\":\"event\",\"id\":\" \",\"type\":\"talks\"}`|bad-value x.json:1:24 id",
                "`{\"record\":\"event\",\"id\":\"e\",\"type\":\"\"}`|unknown-term x.json:1:35 type",
                "`{\"record\":\"statement\",\"quote\":{},\"id\":\"s\"}`|missing-attribute x.json:1:31 quote.text",
                "`{\"record\":\"statement\",\"id\":\"s\",\"codings\":[{\"code\":\"1\"}]}`|missing-attribute x.json:1:43 codings[0].scheme",
                "`{\"record\":\"statement\",\"id\":\"s\",\"codings\":[{\"scheme\":\"a\",\"code\":\"\"}]}`|bad-value x.json:1:43 codings[0]",
                "`{\"record\":\"event\",\"id\":\"e\",\"type\":\"talks\",\"places\":[{\"coordinates\":{\"latitude\":1e999,\"longitude\":0}}]}`|bad-value x.json:1:68 places[0].coordinates",
                "`{}`|missing-attribute x.json:1:1 record",
                "`{\"id\":\"e\"}`|missing-attribute x.json:1:1 record",
                "`{\"record\":\"place\",\"id\":\"e\"}`|bad-value x.json:1:11 record",
                "`{\"record\":{\"id\":1},\"id\":\"e\"}`|bad-value x.json:1:11 record",
                "`[[1,{\"a\":2}],3]`|bad-value x.json:1:1 the record",
                "17|bad-value x.json:1:1 the record",
            })
    void aRecordThatLacksWhatMakesItOneIsRejected(String json, String finding) {
        Json.Outcome outcome = Json.read(json + NEXT);

        assertThat(outcome.finding()).isEqualTo(finding);
        assertThat(outcome.findings().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(outcome.records()).containsExactly(NEXT_PARTY);
    }

    @Test
    void theKindOfARecordNeedNotStandFirst() {
        Json.Outcome outcome = Json.read("""
                {"casualties":[{"count":"3","harm":"killed","id":"c-1"},
                  {"colour":[1,{}],"count":"4","harm":"wounded","id":"c-2"}],"id":"e",
                 "record":"event",
                 "shape":null,"type":"talks"}""" + NEXT);

        assertThat(outcome.findings().stream().map(Json.Outcome::describe))
                .containsExactly("unknown-member x.json:2:4 casualties[1].colour", "unknown-member x.json:4:2 shape");
        assertThat(outcome.records())
                .containsExactly(
                        Event.builder()
                                .id(EventId.of("e"))
                                .type(EventType.TALKS)
                                .addCasualties(claim("c-1", Harm.KILLED, "3"), claim("c-2", Harm.WOUNDED, "4"))
                                .build(),
                        NEXT_PARTY);
    }

    @Test
    void whatStandsBeforeTheKindOfARecordIsFoundWhereItIs() {
        Json.Outcome outcome = Json.readLines(
                "{\"casualties\":[{\"count\":\"3\",\"id\":\"c-1\"}],\"id\":\"e\",\"record\":\"event\",\"type\":\"talks\"}",
                "{\"id\":[1,[2]],\"record\":\"party\"}",
                "{\"id\":[1,[2]],\"record\":\"place\"}");

        assertThat(outcome.findings().stream().map(Json.Outcome::describe))
                .containsExactly(
                        "missing-attribute x.ndjson:1:16 casualties[0].harm",
                        "bad-value x.ndjson:2:7 id",
                        "bad-value x.ndjson:3:24 record");
        assertThat(outcome.findings().get(1).raw()).contains("[1,[2]]");
    }

    private static CasualtyClaim claim(String id, Harm harm, String count) {
        return CasualtyClaim.builder()
                .id(ClaimId.of(id))
                .harm(harm)
                .count(Count.parse(count))
                .build();
    }

    @Test
    void malformedJsonEndsTheReadingOfADocument() {
        Json.Outcome outcome = Json.read("""
                {"record":"party","id":"p"}
                {"record":"party","id":}
                {"record":"party","id":"q"}""");

        assertThat(outcome.finding()).isEqualTo("malformed-json x.json:2:24");
        assertThat(outcome.findings().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(outcome.records())
                .containsExactly(Party.builder().id(PartyId.of("p")).build());
    }

    @Test
    void malformedJsonEndsTheReadingOfOneLine() {
        Json.Outcome outcome = Json.readLines(
                "{\"record\":\"party\",\"id\":\"p\"",
                "{\"record\":\"party\",\"id\":\"q\"} x",
                "{\"record\":\"party\",\"id\":\"r\"}{}",
                "",
                "{\"record\":\"party\",\"id\":\"s\"}");

        assertThat(outcome.findings().stream().map(Json.Outcome::describe))
                .containsExactly(
                        "malformed-json x.ndjson:1:27",
                        "malformed-json x.ndjson:2:29",
                        "malformed-json x.ndjson:3:28",
                        "malformed-json x.ndjson:4:1");
        assertThat(outcome.records())
                .containsExactly(Party.builder().id(PartyId.of("s")).build());
    }

    @Test
    void columnsOfALineCountCharactersNotBytes() {
        Json.Outcome outcome = Json.readLines(
                "{\"record\":\"party\",\"id\":\"p\"}", "{\"record\":\"party\",\"name\":\"Баткен\",\"id\":[]}");

        assertThat(outcome.finding()).isEqualTo("bad-value x.ndjson:2:40 id");
    }

    @Test
    void bytesThatAreNotUtf8AreFoundAndNotReplaced() {
        byte[] text = "{\"record\":\"party\",\"id\":\"p?\"}".getBytes(StandardCharsets.UTF_8);
        text[25] = (byte) 0xff;

        assertThat(Json.read(KnownLayouts.none(), text).findings())
                .extracting(Finding::code)
                .containsExactly("malformed-json");
        assertThat(Json.readLines(KnownLayouts.none(), text).findings())
                .extracting(Finding::code)
                .containsExactly("malformed-json");
    }

    @Test
    void nestingBeyondTheLimitEndsTheReading() {
        String deep = "{\"record\":\"party\",\"id\":\"p\",\"x\":" + "[".repeat(200) + "]".repeat(200) + "}";

        Json.Outcome outcome = Json.read(deep);

        assertThat(outcome.findings()).extracting(Finding::code).containsExactly("limit-exceeded");
        assertThat(outcome.findings().get(0).message())
                .isEqualTo(
                        "the JSON goes beyond a limit: Document nesting depth (101) exceeds the maximum allowed (100)");
        assertThat(outcome.records()).isEmpty();
    }

    @Test
    void rawTextIsCutWhereItIsLong() {
        Json.Outcome outcome =
                Json.read("{\"record\":\"party\",\"id\":[" + "\"abcdefghi\",".repeat(10_000) + "1]}" + NEXT);

        assertThat(outcome.findings()).hasSize(1);
        assertThat(outcome.findings().get(0).raw().orElseThrow())
                .startsWith("[\"abcdefghi\",\"abc")
                .hasSize(2001);
        assertThat(outcome.findings().get(0).message()).hasSizeLessThan(200);
        assertThat(outcome.records()).isEqualTo(List.of(NEXT_PARTY));
    }
}
