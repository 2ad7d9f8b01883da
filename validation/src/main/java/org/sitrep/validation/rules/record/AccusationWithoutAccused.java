package org.sitrep.validation.rules.record;

import org.sitrep.finding.Severity;
import org.sitrep.statement.SpeechAct;
import org.sitrep.statement.Statement;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** An accusation of nobody. */
final class AccusationWithoutAccused implements RecordRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("accusation-without-accused")
            .severity(Severity.WARNING)
            .summary("An accusation does not say who is accused.")
            .meaning("The act of the statement is to accuse, but it names nobody as accused. Statements with codes of"
                    + " another scheme are left in peace, since there the accused may be the target of an event.")
            .fix("Name the accused, or choose another act.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean passesOverRows() {
        return true;
    }

    @Override
    public void checkStatement(Statement statement, RuleContext context) {
        if (statement.act() == SpeechAct.ACCUSE
                && statement.accused().isEmpty()
                && statement.codings().isEmpty()) {
            context.report("accused", statement.act().code(), "statement " + statement.id() + " accuses nobody");
        }
    }
}
