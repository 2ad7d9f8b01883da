package org.sitrep.validation.rules.record;

import org.sitrep.finding.Severity;
import org.sitrep.statement.Statement;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** Words of nobody. */
final class StatementWithoutSpeaker implements RecordRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("statement-without-speaker")
            .severity(Severity.INFO)
            .summary("A statement names no speaker.")
            .meaning("There is neither a speaker nor a claimant in the attribution. Quotations of the GKG are left in"
                    + " peace, since it names no speakers.")
            .fix("Name who spoke. If the source does not say, leave it.")
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
        boolean named = !statement.speakers().isEmpty()
                || statement.attribution().flatMap(path -> path.claimant()).isPresent();
        if (!named) {
            context.report("speakers", statement.act().code(), "statement " + statement.id() + " names no speaker");
        }
    }
}
