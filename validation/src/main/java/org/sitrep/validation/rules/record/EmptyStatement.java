package org.sitrep.validation.rules.record;

import org.sitrep.finding.Severity;
import org.sitrep.statement.SpeechAct;
import org.sitrep.statement.Statement;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** A statement that says nothing. */
final class EmptyStatement implements RecordRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("empty-statement")
            .severity(Severity.WARNING)
            .summary("A statement says nothing.")
            .meaning("It has no gist, no quote and no code of another scheme, and is about no event, claim or other"
                    + " statement that it could confirm or deny. Somebody who declines to comment is left in peace.")
            .fix("Write down what was said, in the words of the speaker or in your own.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void checkStatement(Statement statement, RuleContext context) {
        boolean says = statement.gist().isPresent()
                || statement.quote().isPresent()
                || !statement.codings().isEmpty()
                || !statement.aboutEvents().isEmpty()
                || !statement.aboutClaims().isEmpty()
                || !statement.aboutStatements().isEmpty()
                || statement.act() == SpeechAct.DECLINE_COMMENT;
        if (!says) {
            context.report(
                    "gist",
                    statement.act().code(),
                    "statement " + statement.id() + " has neither gist nor quote, and is about nothing");
        }
    }
}
