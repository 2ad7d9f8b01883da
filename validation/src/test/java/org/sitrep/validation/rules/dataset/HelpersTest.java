package org.sitrep.validation.rules.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.finding.SourceLocation;

class HelpersTest {
    @ParameterizedTest
    @CsvSource({
        "Protesters (Exland), proetsters exland",
        "Vállèy-Guard, valley guard",
        "L'Armée du  Nord., larmee du nord",
        "Группа «Север», группа север",
        "'...', ''"
    })
    void aNameIsPlainWithoutCaseMarksAndPunctuation(String name, String plain) {
        String made = PartyNames.plain(name);
        if (name.startsWith("Protesters")) {
            assertThat(made).isEqualTo("protesters exland");
            assertThat(PartyNames.differByTypo(made, plain)).isTrue();
        } else {
            assertThat(made).isEqualTo(plain);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "river brigade, river birgade, true",
        "river brigade, river brigad, true",
        "river brigade, river brigaade, true",
        "river brigade, river brigada, true",
        "river brigade, river bridage, false",
        "river brigade, river brigade, false",
        "river brigade, rivers brigade, false",
        "river brigade, river brigade 2, false",
        "brigade12, brigade13, false",
        "gambia front, zambia front, false",
        "iran front, iraq front, false"
    })
    void oneErrorInOneLongWordIsATypo(String a, String b, boolean expected) {
        assertThat(PartyNames.differByTypo(a, b)).isEqualTo(expected);
    }

    @Test
    void linesOfSeveralFilesAreNumbers() {
        Lines lines = new Lines();
        SourceLocation first = SourceLocation.of("a.csv", 3, 1);
        SourceLocation second = SourceLocation.of("b.csv", 1, 1);
        SourceLocation third = SourceLocation.of("a.csv", 2, 1);
        List<Integer> numbers = List.of(
                lines.numberOf(Optional.of(first)),
                lines.numberOf(Optional.of(second)),
                lines.numberOf(Optional.of(third)));

        assertThat(numbers).doesNotHaveDuplicates().doesNotContain(0);
        assertThat(lines.location(numbers.get(0))).contains(first);
        assertThat(lines.location(numbers.get(1))).contains(second);
        assertThat(lines.location(numbers.get(2))).contains(third);
        assertThat(lines.describe(numbers.get(1), Optional.of(second))).isEqualTo(" (line 1)");
        assertThat(lines.describe(numbers.get(1), Optional.of(first))).isEqualTo(" (b.csv, line 1)");
        assertThat(lines.numberOf(Optional.empty())).isZero();
        assertThat(lines.location(0)).isEmpty();
        assertThat(lines.describe(0, Optional.empty())).isEmpty();
    }

    @Test
    void idsComeBackWithTheirNumbers() {
        IdLog log = new IdLog();
        int[] handles = new int[20_000];
        for (int i = 0; i < handles.length; i++) {
            handles[i] = log.add("événement-" + i, i * 100_000);
        }

        for (int i = 0; i < handles.length; i++) {
            assertThat(log.id(handles[i])).isEqualTo("événement-" + i);
            assertThat(log.number(handles[i])).isEqualTo(i * 100_000);
        }
        int longOne = log.add("x".repeat(5_000), -1);
        assertThat(log.id(longOne)).isEqualTo("x".repeat(4_096));
        assertThat(log.number(longOne)).isEqualTo(-1);
    }

    @Test
    void aTableKeepsItsNumbersWhenItGrows() {
        KeyTable table = new KeyTable(2);
        for (int i = 1; i <= 10_000; i++) {
            int slot = table.add(Hashes.of("key " + i));
            table.set(slot, 0, i);
            table.set(slot, 1, -i);
        }

        assertThat(table.size()).isEqualTo(10_000);
        assertThat(table.find(Hashes.of("no key"))).isNegative();
        for (int i = 1; i <= 10_000; i++) {
            int slot = table.find(Hashes.of("key " + i));
            assertThat(table.get(slot, 0)).isEqualTo(i);
            assertThat(table.get(slot, 1)).isEqualTo(-i);
        }
    }

    @Test
    void circlesAreFoundHoweverLong() {
        DirectedLinks links = new DirectedLinks();
        for (int i = 0; i < 100_000; i++) {
            links.add("n" + i, "n" + (i + 1), Optional.empty());
        }
        assertThat(links.circles()).isEmpty();

        links.add("n100000", "n0", Optional.of(SourceLocation.of("a", 9, 1)));
        links.add("x", "n5", Optional.empty());
        links.add("n5", "y", Optional.empty());
        links.add("y", "y", Optional.of(SourceLocation.of("a", 10, 1)));

        List<DirectedLinks.Circle> circles = links.circles();
        assertThat(circles).hasSize(2);
        assertThat(circles.get(0).ids()).hasSize(100_002).startsWith("n5").endsWith("n5");
        assertThat(circles.get(0).describe("follows"))
                .startsWith("n5 follows n6 follows")
                .endsWith("n14 follows ... (99991 more) follows n5");
        assertThat(circles.get(0).some()).hasSize(10);
        assertThat(circles.get(1).ids()).containsExactly("y", "y");
        assertThat(circles.get(1).describe("part-of")).isEqualTo("y part-of y");
        assertThat(circles.get(1).location()).contains(SourceLocation.of("a", 10, 1));
    }
}
