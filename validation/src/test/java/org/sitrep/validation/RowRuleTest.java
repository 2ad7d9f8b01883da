package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.event.Event;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.io.ColumnKey;
import org.sitrep.source.CellLayout;
import org.sitrep.source.Origin;
import org.sitrep.source.RowLayout;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.Rule;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.TextRule;

/** What a rule on rows is shown: each place that holds the same things, and nothing twice that it found right. */
class RowRuleTest {
    private static final ColumnKey<Long> LOW = ColumnKey.integer("low");
    private static final ColumnKey<Long> HIGH = ColumnKey.integer("high");
    private static final ColumnKey<Long> LOW2 = ColumnKey.integer("low2");
    private static final ColumnKey<Long> HIGH2 = ColumnKey.integer("high2");
    private static final CellLayout LAYOUT =
            RowLayout.ofCells("bounds", "plain", "b.csv", List.of("low", "high", "low2", "high2"));

    /** Low must not exceed high, in two places. */
    private static final class Bounds implements RowRule {
        final List<String> shown = new ArrayList<>();
        private final List<List<ColumnKey<?>>> repetitions;

        Bounds(List<List<ColumnKey<?>>> repetitions) {
            this.repetitions = repetitions;
        }

        @Override
        public RuleInfo info() {
            return RuleInfo.builder()
                    .code("bounds")
                    .severity(Severity.ERROR)
                    .summary("Low is more than high.")
                    .meaning("Low.")
                    .fix("Swap.")
                    .since("0.1")
                    .addFormats("bounds")
                    .build();
        }

        @Override
        public List<ColumnKey<?>> columns() {
            return List.of(LOW, HIGH);
        }

        @Override
        public List<List<ColumnKey<?>>> repetitions() {
            return repetitions;
        }

        @Override
        public void check(RowCells row) {
            shown.add(row.text(LOW) + ".." + row.text(HIGH));
            if (row.number(LOW) > row.number(HIGH)) {
                row.report(HIGH, "high is " + row.text(HIGH) + ", but low is " + row.text(LOW));
            }
        }
    }

    private static Bounds bounds() {
        return new Bounds(List.of(List.of(LOW2, HIGH2)));
    }

    private static Event event(Origin origin) {
        return Fixtures.event("e" + origin.line()).toBuilder().origin(origin).build();
    }

    private static Event row(long line, String... cells) {
        return event(LAYOUT.origin(line, List.of(cells)));
    }

    private static List<Finding> find(RowRule rule, Event... events) {
        return Validator.of(RuleSet.of("test", List.of(rule)))
                .validate(List.of(events))
                .findings();
    }

    @Test
    void aRuleJudgesEachPlaceThatHoldsTheSameThings() {
        List<Finding> found = find(bounds(), row(2, "1", "5", "7", "6"), row(3, "9", "8", "1", "1"));

        assertThat(found)
                .extracting(Finding::message)
                .containsExactlyInAnyOrder("high is 6, but low is 7", "high is 8, but low is 9");
        assertThat(found)
                .extracting(finding -> finding.location().flatMap(SourceLocation::field))
                .containsExactlyInAnyOrder(Optional.of("high2"), Optional.of("high"));
    }

    @Test
    void whatIsRightInOnePlaceIsNotShownAgainInAnother() {
        Bounds rule = bounds();
        find(rule, row(2, "1", "5", "1", "5"), row(3, "2", "5", "1", "5"), row(4, "1", "5", "2", "5"));
        assertThat(rule.shown).containsExactly("1..5", "2..5");
    }

    @Test
    void whatIsWrongIsToldEachTime() {
        Bounds rule = bounds();
        assertThat(find(rule, row(2, "6", "5", "6", "5"), row(3, "6", "5", "1", "5")))
                .hasSize(3);
    }

    @Test
    void cellsThatJoinToTheSameTextAreNotTheSame() {
        Bounds rule = bounds();
        assertThat(find(rule, row(2, "1", "23", "1", "1"), row(3, "12", "3", "1", "1")))
                .hasSize(1);
    }

    /** Any text with an inverted exclamation mark is wrong. */
    private static final class Loud implements TextRule {
        @Override
        public RuleInfo info() {
            return RuleInfo.builder()
                    .code("loud")
                    .severity(Severity.WARNING)
                    .summary("A text shouts.")
                    .meaning("It has an inverted exclamation mark.")
                    .fix("Be quiet.")
                    .since("0.1")
                    .build();
        }

        @Override
        public Optional<String> check(String text) {
            return text.contains("\u00a1") ? Optional.of("it shouts") : Optional.empty();
        }
    }

    /** The same columns as {@link Bounds}, but with one of another place, so that a cell belongs to two groups of rules. */
    private static final class Overlapping implements RowRule {
        @Override
        public RuleInfo info() {
            return new Bounds(List.of()).info().toBuilder().code("overlapping").build();
        }

        @Override
        public List<ColumnKey<?>> columns() {
            return List.of(HIGH, LOW2);
        }

        @Override
        public void check(RowCells row) {
            // is content with anything
        }
    }

    private static List<String> shouts(List<Rule> rules, Event... events) {
        return Validator.of(RuleSet.of("test", rules)).validate(List.of(events)).findings().stream()
                .filter(finding -> finding.code().equals("loud"))
                .map(finding -> finding.location().orElseThrow().line() + " "
                        + finding.location().orElseThrow().field().orElse(""))
                .toList();
    }

    @Test
    void eachTextIsJudgedOnceHoweverManyRulesLookAtItsCell() {
        Event[] rows = {
            row(2, "1", "5\u00a1", "1", "5"),
            row(3, "1", "5\u00a1", "1", "5"),
            row(4, "1", "5", "1\u00a1", "5\u00a1"),
            row(5, "1\u00a1", "5", "1", "5"),
            row(6, "1", "5", "1", "5"),
        };
        String[] wanted = {"2 high", "3 high", "4 low2", "4 high2", "5 low"};

        assertThat(shouts(List.of(new Loud()), rows)).containsExactlyInAnyOrder(wanted);
        assertThat(shouts(List.of(bounds(), new Loud()), rows)).containsExactlyInAnyOrder(wanted);
        assertThat(shouts(List.of(bounds(), new Overlapping(), new Loud()), rows))
                .containsExactlyInAnyOrder(wanted);
        assertThat(shouts(List.of(new Overlapping(), bounds(), new Loud()), rows))
                .containsExactlyInAnyOrder(wanted);
    }

    @Test
    void aTextBehindTheLastColumnIsJudgedToo() {
        assertThat(shouts(List.of(bounds(), new Loud()), row(2, "1", "5", "1", "5", "more\u00a1")))
                .containsExactly("2 ");
    }

    @Test
    void aPlaceThatTheTableDoesNotHaveIsLeftOut() {
        CellLayout narrow = RowLayout.ofCells("bounds", "narrow", "n.csv", List.of("low", "high"));
        Bounds rule = bounds();
        assertThat(find(rule, event(narrow.origin(2, List.of("6", "5"))))).hasSize(1);
        assertThat(rule.shown).hasSize(1);
    }

    @Test
    void aRowIsShownOnceHoweverManyRecordsWereReadFromIt() {
        Origin origin = LAYOUT.origin(2, List.of("6", "5", "1", "5"));
        assertThat(find(bounds(), event(origin), event(origin))).hasSize(1);
    }

    @Test
    void aRepetitionHasAsManyColumns() {
        Bounds rule = new Bounds(List.of(List.of(LOW2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of("test", List.of(rule)))
                .withMessage("rule bounds looks at 2 columns, and must repeat them by as many others");
    }
}
