package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.cli.JsonValues.at;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.validation.RuleSet;

final class RulesCommandTest {
    @Test
    void everyRuleIsListed() {
        CommandRun run = CommandRun.of("rules");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("CODE ").contains("\ninverted-bounds ");
        assertThat(run.out().lines()).hasSize(1 + RuleSet.standard().rules().size());
    }

    @Test
    void oneIsToldInFull() {
        CommandRun run = CommandRun.of("rules", "ucdp-best-not-sum");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(
                        "ucdp-best-not-sum (error)\n\nThe best estimate of deaths is not the sum of its four parts.\n\n")
                .contains(
                        "\nWhat to do: ",
                        "\nFormats: ucdp-ged-csv, ucdp-ged-json, hxl-csv\n",
                        "\nSource: UCDP GED Codebook")
                .endsWith("\nSince: 0.1\n");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void programsGetThemAsJson() {
        Object all = JsonValues.parse(CommandRun.of("rules", "--json").out());
        Object one = JsonValues.parse(
                CommandRun.of("rules", "ucdp-best-not-sum", "--json").out());

        assertThat((List<?>) all).hasSize(RuleSet.standard().rules().size()).anyMatch(one::equals);
        assertThat(((Map<?, ?>) one).keySet().stream().map(Object::toString).toList())
                .containsExactly("code", "severity", "summary", "meaning", "fix", "since", "reference", "formats");
        assertThat(at(one, "formats", 0)).isEqualTo("ucdp-ged-csv");
    }

    @Test
    void anUnknownCodeIsWrongUsage() {
        CommandRun run = CommandRun.of("rules", "inverted");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("there is no rule \"inverted\"; did you mean inverted-bounds?");
    }
}
