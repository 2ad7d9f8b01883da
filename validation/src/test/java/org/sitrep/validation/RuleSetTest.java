package org.sitrep.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.Rule;
import org.sitrep.validation.rule.RuleInfo;

class RuleSetTest {
    private final RuleSet standard = RuleSet.standard();
    private final RuleSet three =
            standard.only("contradictory-casualty-claims", "dangling-reference", "inverted-bounds");

    private static List<String> codes(RuleSet set) {
        return set.infos().stream().map(RuleInfo::code).toList();
    }

    @Test
    void theStandardSetHasSitrepsRulesByCode() {
        assertThat(codes(standard))
                .contains("contradictory-casualty-claims", "dangling-reference", "inverted-bounds")
                .isSorted();
        assertThat(standard.version()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
    }

    @Test
    void rulesCanBeLeftOutAndChosen() {
        assertThat(codes(three.without("inverted-bounds")))
                .containsExactly("contradictory-casualty-claims", "dangling-reference");
        assertThat(codes(three.only("inverted-bounds"))).containsExactly("inverted-bounds");
        assertThat(codes(three)).hasSize(3);
    }

    @Test
    void aSeverityCanBeChanged() {
        RuleSet changed = three.withSeverity("dangling-reference", Severity.INFO);

        assertThat(changed.severity("dangling-reference")).isEqualTo(Severity.INFO);
        assertThat(changed.infos().get(1).severity()).isEqualTo(Severity.INFO);
        assertThat(three.severity("dangling-reference")).isEqualTo(Severity.ERROR);
    }

    @Test
    void anUnknownCodeIsRefusedWithThoseThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> three.without("inverted-bound"))
                .withMessage("there is no rule \"inverted-bound\"; there are contradictory-casualty-claims,"
                        + " dangling-reference, inverted-bounds");
    }

    @Test
    void twoRulesWithOneCodeAreRefused() {
        Rule rule = standard.find("inverted-bounds").orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.with(rule))
                .withMessage("there are two rules with the code \"inverted-bounds\"");
        assertThat(codes(RuleSet.of("mine", List.of(rule)))).containsExactly("inverted-bounds");
    }

    @Test
    void rulesThatAreLeftOutAreRememberedUntilTheyAreBack() {
        RuleSet all = RuleSet.standard();
        RuleSet fewer = all.without("inverted-bounds").without("dangling-reference");

        assertThat(all.leftOut()).isEmpty();
        assertThat(fewer.leftOut())
                .extracting(info -> info.code())
                .containsExactly("dangling-reference", "inverted-bounds");
        assertThat(fewer.with(all.find("inverted-bounds").orElseThrow()).leftOut())
                .extracting(info -> info.code())
                .containsExactly("dangling-reference");
        assertThat(all.only("inverted-bounds").leftOut()).hasSize(all.rules().size() - 1);
    }
}
