package org.sitrep.validation.rules.record;

import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.TextRule;

/** A text that a spreadsheet takes for a formula. */
final class FormulaLikeText implements TextRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("formula-like-text")
            .severity(Severity.INFO)
            .summary("A text begins like a formula of a spreadsheet.")
            .meaning("A spreadsheet that opens the file as CSV calculates a cell that begins with an equals sign, or"
                    + " with plus, minus or at before a letter, and may be made to send data away by it. Numbers with a"
                    + " sign are left in peace.")
            .fix("Do not open the file in a spreadsheet unless the cells are made harmless; Sitrep does so on"
                    + " request when it writes.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<String> check(String text) {
        if (text.length() < 2) {
            return Optional.empty();
        }
        char first = text.charAt(0);
        char second = text.charAt(1);
        boolean formula =
                first == '=' || ((first == '+' || first == '-' || first == '@') && Character.isLetter(second));
        return formula
                ? Optional.of("a spreadsheet takes this for a formula, since it begins with " + first)
                : Optional.empty();
    }
}
