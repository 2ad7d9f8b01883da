package org.sitrep.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodingTest {
    private static final String ALPHABET = "aZ09._/-:\"\\ \t\n\r\u0000\u0085\u2028é漢;|,";

    @Test
    void aPlainCodeIsWrittenWithoutQuotes() {
        assertThat(Coding.of(CodeScheme.CAMEO_EVENT, "190")).hasToString("cameo-event:190");
    }

    @Test
    void theLabelFollowsInQuotes() {
        assertThat(Coding.of(CodeScheme.CAMEO_EVENT, "190", "Use conventional military force"))
                .hasToString("cameo-event:190 \"Use conventional military force\"");
    }

    @Test
    void aCodeWithBlanksIsQuoted() {
        assertThat(Coding.of(CodeScheme.ACLED_EVENT_TYPE, "Explosions/Remote violence"))
                .hasToString("acled-event-type:\"Explosions/Remote violence\"");
    }

    @Test
    void quotesBackslashesAndControlsAreEscaped() {
        assertThat(Coding.of(CodeScheme.of("x"), "a\"b\\c", "1\n2\t3\r4\u0001"))
                .hasToString("x:\"a\\\"b\\\\c\" \"1\\n2\\t3\\r4\\u0001\"");
    }

    @Test
    void aColonInTheCodeIsNotTakenForTheSchemes() {
        assertThat(Coding.parse("x:\"a:b\"")).isEqualTo(Coding.of(CodeScheme.of("x"), "a:b"));
    }

    @Test
    void anEmptyLabelIsNotAMissingLabel() {
        Coding coding = Coding.of(CodeScheme.of("x"), "a", "");
        assertThat(coding).hasToString("x:a \"\"");
        assertThat(Coding.parse(coding.toString())).isEqualTo(coding);
    }

    @Test
    void codesAreTextSoThatLeadingZerosMatter() {
        assertThat(Coding.parse("cameo-event:010")).isNotEqualTo(Coding.parse("cameo-event:10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cameo-event",
                "cameo-event:",
                ":190",
                "CAMEO:190",
                "x:a b",
                "x:a ",
                "x:a \"b",
                "x:a \"b\" ",
                "x:a  \"b\"",
                "x:\"a",
                "x:\"\"",
                "x:\" \"",
                "x:\"a\\q\"",
                "x:\"a\\u00g0\"",
                "x:\"a\\",
                "x:a\"b\""
            })
    void otherTextIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Coding.parse(text));
    }

    @Test
    void aRefusalSaysWhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coding.parse("x:a b"))
                .withMessageContaining("double quote")
                .withMessageContaining("character 5");
    }

    @Test
    void whateverIsWrittenIsReadBack() {
        long seed = 20221014L;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String code = text(random);
            if (code.isBlank()) {
                continue;
            }
            Optional<String> label = random.nextBoolean() ? Optional.of(text(random)) : Optional.empty();
            Coding coding = new Coding(scheme(random), code, label);
            assertThat(Coding.parse(coding.toString()))
                    .as("seed %d, %s", seed, coding)
                    .isEqualTo(coding);
            assertThat(coding.toString()).as("seed %d", seed).doesNotContain("\n", "\r", "\t", "\u0000", "\u2028");
            assertThat(CodeScheme.parse(coding.scheme().toString())).isEqualTo(coding.scheme());
        }
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(10) == 0) {
                out.append((char) random.nextInt(Character.MAX_VALUE + 1)); // also halves of surrogate pairs
            } else {
                out.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
        }
        return out.toString();
    }

    private static CodeScheme scheme(Random random) {
        String first = "abz059";
        String more = first + "-._";
        StringBuilder id = new StringBuilder().append(first.charAt(random.nextInt(first.length())));
        int length = random.nextInt(10);
        for (int i = 0; i < length; i++) {
            id.append(more.charAt(random.nextInt(more.length())));
        }
        return CodeScheme.of(id.toString());
    }
}
