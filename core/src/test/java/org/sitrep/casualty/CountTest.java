package org.sitrep.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.Nothing;
import org.sitrep.RandomWords;

class CountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3|EXACT",
                "0|EXACT",
                "-5|EXACT",
                "9223372036854775807|EXACT",
                "0.5|FRACTION",
                "-0.5|FRACTION",
                "13.33333|FRACTION",
                "12..24|RANGE",
                "24..12|RANGE",
                "3..3|RANGE",
                "-5..-3|RANGE",
                "1..|AT_LEAST",
                "-1..|AT_LEAST",
                "..5|AT_MOST",
                "..-5|AT_MOST",
                "9..10..15|ESTIMATE",
                "15..10..9|ESTIMATE",
                "-9..-8..-7|ESTIMATE",
                "some|SOME",
                "none-reported|NONE_REPORTED",
                "unknown|UNKNOWN",
                "some \"several dozen\"|SOME",
                "1.. \"at least \\\"one\\\"\\n\"|AT_LEAST",
                "none-reported \"no dead so far\"|NONE_REPORTED",
                "3 \"4 \\\"5\\\"\"|EXACT",
            })
    void textReadsBackAsWritten(String text, CountKind kind) {
        Count count = Count.parse(text);
        assertThat(count.kind()).isEqualTo(kind);
        assertThat(count).hasToString(text);
        assertThat(Count.parse(count.toString())).isEqualTo(count).hasSameHashCodeAs(count);
    }

    @Test
    void everyCountByChanceReadsBackAndNoTwoShareAText() {
        long seed = 99;
        Random random = new Random(seed);
        Map<String, Count> byText = new HashMap<>();
        Map<Count, String> byCount = new HashMap<>();
        Set<CountKind> kinds = EnumSet.noneOf(CountKind.class);
        for (int i = 0; i < 20_000; i++) {
            Count count = byChance(random);
            kinds.add(count.kind());
            String text = count.toString();
            assertThat(Count.parse(text)).as("seed %d, number %d", seed, i).isEqualTo(count);
            assertThat(byText.computeIfAbsent(text, key -> count)).isEqualTo(count);
            assertThat(byCount.computeIfAbsent(count, key -> text)).isEqualTo(text);
            assertThat(count.excludes(count)).isFalse();
        }
        assertThat(kinds).containsExactlyInAnyOrder(CountKind.values());
        assertThat(byText.size()).isEqualTo(byCount.size());
    }

    private static Count byChance(Random random) {
        Count count = switch (random.nextInt(9)) {
            case 0 -> Count.exact(number(random));
            case 1 -> Count.exact(BigDecimal.valueOf(number(random) / 3, random.nextInt(6)));
            case 2 -> Count.range(number(random), number(random));
            case 3 -> Count.atLeast(number(random));
            case 4 -> Count.atMost(number(random));
            case 5 -> Count.estimate(number(random), number(random), number(random));
            case 6 -> Count.some();
            case 7 -> Count.noneReported();
            default -> Count.unknown();
        };
        return random.nextInt(3) == 0 ? count.withWording(RandomWords.next(random)) : count;
    }

    private static long number(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(1_000_000_000) * 100_000_000L;
            case 1 -> random.nextInt(2_000) - 100;
            default -> random.nextInt(6);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "..",
                "..5..",
                "1...5",
                "1..2..3..4",
                "1..2..",
                "3.",
                ".5",
                "0.5..1",
                "1e3",
                "+3",
                "--3",
                "-",
                "3 ",
                " 3",
                "1 000",
                "9223372036854775808",
                "0.0000000000000000000000000000001",
                "several",
                "Some",
                "3\"three\"",
                "3  \"three\"",
                "\"three\"",
                " \"three\"",
                "3 \"\"",
                "3 \" \"",
                "3 \"three",
                "3 \"three\" ",
                "3 \"a\"b\"",
                "3 \"\\x\"",
                "3 \"\\u12\"",
                "٣"
            })
    void malformedTextIsRefusedWithItsText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.parse(text))
                .withMessageStartingWith("not a count: '" + text + "': ");
    }

    @Test
    void aVeryLongMalformedTextIsShownInPart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.parse("9".repeat(100_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(250));
        assertThatIllegalArgumentException().isThrownBy(() -> Count.parse("9".repeat(100_000) + ".5"));
    }

    @Test
    void numbersAreAsSaid() {
        assertThat(Count.exact(3).low()).hasValue(3);
        assertThat(Count.exact(3).best()).hasValue(3);
        assertThat(Count.exact(3).high()).hasValue(3);
        assertThat(Count.range(12, 24).low()).hasValue(12);
        assertThat(Count.range(12, 24).best()).isEmpty();
        assertThat(Count.range(12, 24).high()).hasValue(24);
        assertThat(Count.atLeast(1).low()).hasValue(1);
        assertThat(Count.atLeast(1).high()).isEmpty();
        assertThat(Count.atMost(5).low()).isEmpty();
        assertThat(Count.atMost(5).high()).hasValue(5);
        Count inverted = Count.estimate(15, 10, 9);
        assertThat(inverted.low()).hasValue(15);
        assertThat(inverted.best()).hasValue(10);
        assertThat(inverted.high()).hasValue(9);
        for (Count count : new Count[] {Count.some(), Count.noneReported(), Count.unknown()}) {
            assertThat(count.low()).isEmpty();
            assertThat(count.best()).isEmpty();
            assertThat(count.high()).isEmpty();
            assertThat(count.isQuantified()).isFalse();
        }
        assertThat(Count.exact(new BigDecimal("0.5")).best()).isEmpty();
        assertThat(Count.exact(new BigDecimal("0.5")).isQuantified()).isTrue();
    }

    @Test
    void fractionsAreExactAndWholeNumbersAreNoFractions() {
        Count half = Count.exact(new BigDecimal("0.50"));
        assertThat(half).hasToString("0.5").isEqualTo(Count.parse("0.500"));
        assertThat(half.fraction()).contains(new BigDecimal("0.5"));
        assertThat(Count.exact(new BigDecimal("33.0")))
                .isEqualTo(Count.exact(33))
                .hasToString("33");
        assertThat(Count.exact(new BigDecimal("3E+2"))).isEqualTo(Count.exact(300));
        assertThat(Count.exact(300).fraction()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Count.exact(new BigDecimal("1E+999999999")));
        assertThatIllegalArgumentException().isThrownBy(() -> Count.exact(new BigDecimal("1E-999999999")));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, 3",
        "-5, -5, -5",
        "0.5, 0, 1",
        "-0.5, -1, 0",
        "12..24, 12, 24",
        "24..12, 12, 24",
        "1.., 1,",
        "..5, 0, 5",
        "..-5, -5, -5",
        "9..10..15, 9, 15",
        "10..9..12, 9, 12",
        "some, 1,",
        "none-reported, 0,",
        "unknown, ,",
    })
    void boundsAreTheLeastAndTheMostThereCanBe(String text, Long least, Long most) {
        Count count = Count.parse(text);
        assertThat(count.lowerBound()).isEqualTo(least == null ? OptionalLong.empty() : OptionalLong.of(least));
        assertThat(count.upperBound()).isEqualTo(most == null ? OptionalLong.empty() : OptionalLong.of(most));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 4, true",
        "3, 3, false",
        "0, some, true",
        "none-reported, some, true",
        "none-reported, 1.., true",
        "none-reported, 3, true",
        "none-reported, 0, false",
        "none-reported, ..5, false",
        "none-reported, 0..1, false",
        "none-reported, 0..2..5, false",
        "none-reported, none-reported, false",
        "none-reported, unknown, false",
        "some, unknown, false",
        "0, unknown, false",
        "unknown, unknown, false",
        "some, some, false",
        "some, 1.., false",
        "5.., ..4, true",
        "5.., ..5, false",
        "1..2, 3..4, true",
        "1..3, 3..4, false",
        "3..1, 4, true",
        "9..10..15, 16, true",
        "9..10..15, 12, false",
        "0.5, 0.25, true",
        "0.5, 0.5, false",
        "0.5, 2, true",
        "0.5, 1, false",
        "some, 0..0, true",
    })
    void countsThatCannotBothBeTrueExcludeEachOther(String one, String other, boolean excludes) {
        assertThat(Count.parse(one).excludes(Count.parse(other))).isEqualTo(excludes);
        assertThat(Count.parse(other).excludes(Count.parse(one))).isEqualTo(excludes);
        assertThat(Count.parse(one)
                        .withWording("one")
                        .excludes(Count.parse(other).withWording("other")))
                .isEqualTo(excludes);
    }

    @Test
    void differentWaysOfSayingDiffer() {
        assertThat(Count.exact(3)).isEqualTo(Count.exact(3)).isSameAs(Count.exact(3));
        assertThat(Count.exact(5_000)).isEqualTo(Count.exact(5_000)).hasSameHashCodeAs(Count.exact(5_000));
        assertThat(Count.exact(0)).isNotEqualTo(Count.noneReported()).isNotEqualTo(Count.unknown());
        assertThat(Count.exact(3)).isNotEqualTo(Count.range(3, 3)).isNotEqualTo(Count.atLeast(3));
        assertThat(Count.noneReported()).isNotEqualTo(Count.unknown());
        assertThat(Count.exact(3).withWording("three")).isNotEqualTo(Count.exact(3));
        assertThat(Count.exact(3)).isNotEqualTo("3");
    }

    @Test
    void wordingIsKeptAndCanBeLeftOut() {
        Count count = Count.some().withWording("several");
        assertThat(count.wording()).contains("several");
        assertThat(count.withoutWording()).isEqualTo(Count.some());
        assertThat(Count.some().wording()).isEmpty();
        assertThat(Count.some().withoutWording()).isSameAs(Count.some());
        assertThatIllegalArgumentException().isThrownBy(() -> Count.some().withWording("  "));
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Count.parse(Nothing.given()));
        assertThatNullPointerException().isThrownBy(() -> Count.exact(Nothing.<BigDecimal>given()));
        assertThatNullPointerException().isThrownBy(() -> Count.some().withWording(Nothing.given()));
        assertThatNullPointerException().isThrownBy(() -> Count.some().excludes(Nothing.given()));
    }
}
