package org.sitrep.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.casualty.Count;
import org.sitrep.code.CodeScheme;
import org.sitrep.id.EventId;
import org.sitrep.party.Identifier;
import org.sitrep.time.EventTime;

/** The expressions of the schemas and the readers of the texts agree. */
class TextPatternsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022",
                "202X",
                "20XX",
                "2XXX",
                "XXXX",
                "2022-01",
                "2022-XX",
                "2022-01-XX",
                "2022-01-27",
                "2022-XX-27",
                "2022-01-27T19",
                "2022-01-27T19:35",
                "2022-01-27T19:35:08",
                "2022-01-27T19:35:08.123456789Z",
                "2022-01-27T19:35+06:00",
                "2022-01-27T19:35-03:00",
                "2022-01-27T19:35+06:00[Asia/Bishkek]~",
                "2022-01-27[Asia/Bishkek]",
                "2022?",
                "2022-01~",
                "2022-01-27%",
                "2022-09-12/2022-09-15",
                "2022-09-16/..",
                "../2022",
                "../..",
                "/2022-01-27",
                "2022/",
                "2022-05-11~ @week",
                "/..",
                "../",
                "2022-05-11/2022-05-12 @days = 2022-05-12 = 2022-05-13/.. \"about \\\"noon\\\"\\u0007\"",
                "2022-01-27T19:35+06:00[Asia/Bishkek]~ = 2022-01-27T16:35+03:00[Europe/Moscow]~",
                "2022-09-16 \"the morning\""
            })
    void aTimeMatches(String text) {
        matches(TextPatterns.TIME, text, EventTime::parse);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "..",
                "22",
                "2022-1",
                "2022-13",
                "2022-00",
                "2022-01-32",
                "202X-01",
                "X022",
                "2022-01T19",
                "2022-01-27T24",
                "2022-01-27T19:60",
                "2022-01-27T19:35:08.",
                "2022-01-27 @fortnight",
                "2022 = ",
                "2022-01-27 the morning",
                "2022-01-27 \"the morning",
                "2022-01-27 \"\"",
                "2022-01-27 \"a\\b\"",
                " 2022",
                "2022-01-27[]",
                "2022~~"
            })
    void whatIsNoTimeDoesNot(String text) {
        doesNotMatch(TextPatterns.TIME, text, EventTime::parse);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "0",
                "-5",
                "0.5",
                "-0.25",
                "12..24",
                "1..",
                "..5",
                "..-5",
                "9..10..15",
                "-1..-2..-3",
                "some",
                "none-reported",
                "unknown",
                "some \"several dozen\"",
                "3 \"three \\\\ \\\"men\\\"\\n\""
            })
    void aCountMatches(String text) {
        matches(TextPatterns.COUNT, text, Count::parse);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "a few",
                "3.",
                ".5",
                "1..2..3..4",
                "1....3",
                "..1..2",
                "1..2..",
                "Some",
                "3 4",
                "3\"x\"",
                "3 \"\"",
                "3 \"x",
                "3 \"x\" ",
                "1e3",
                "+3",
                "0.5..1",
                "\"x\""
            })
    void whatIsNoCountDoesNot(String text) {
        doesNotMatch(TextPatterns.COUNT, text, Count::parse);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wikidata:Q8650", "a b:c:d", "x: y", "\u00a0:\u00a0"})
    void anIdentifierMatches(String text) {
        matches(TextPatterns.IDENTIFIER, text, Identifier::parse);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Q8650", ":Q8650", "wikidata:", " :x", "x: \t"})
    void whatIsNoIdentifierDoesNot(String text) {
        doesNotMatch(TextPatterns.IDENTIFIER, text, Identifier::parse);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cameo-event", "7", "x_y.z"})
    void aSchemeMatches(String text) {
        matches(TextPatterns.SCHEME, text, CodeScheme::of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-x", "Cameo", "a b", "ä"})
    void whatIsNoSchemeDoesNot(String text) {
        doesNotMatch(TextPatterns.SCHEME, text, CodeScheme::of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"e1", " e", "\u00a0", "\u200b", "吉"})
    void anIdMatches(String text) {
        matches(TextPatterns.NOT_BLANK, text, EventId::of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n\u000b\f\r\u001c\u001d\u001e\u001f", "\u1680\u2003\u2028\u2029\u205f\u3000"})
    void whatIsBlankDoesNot(String text) {
        doesNotMatch(TextPatterns.NOT_BLANK, text, EventId::of);
    }

    @Test
    void wordsOfAnyLengthMatch() {
        matches(TextPatterns.COUNT, "some \"" + "about \\\"a\\\" dozen, ".repeat(300) + "\"", Count::parse);
        matches(TextPatterns.COUNT, "some \"" + "x".repeat(100_000) + "\"", Count::parse);
        doesNotMatch(TextPatterns.COUNT, "some \"" + "x".repeat(100_000), Count::parse);
    }

    private static void matches(String pattern, String text, Function<String, ?> parse) {
        assertThat(Pattern.compile(pattern).matcher(text).find()).as(text).isTrue();
        assertThat(parse.apply(text)).hasToString(text);
    }

    private static void doesNotMatch(String pattern, String text, Function<String, ?> parse) {
        assertThat(Pattern.compile(pattern).matcher(text).find()).as(text).isFalse();
        assertThatThrownBy(() -> parse.apply(text)).isInstanceOf(RuntimeException.class);
    }
}
