package org.sitrep.validation.rules.record;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.party.Party;
import org.sitrep.party.PartyTie;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.ValueRule;

/** A party that is its own parent. */
final class PartyTiedToItself implements ValueRule<Party> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("party-tied-to-itself")
            .severity(Severity.ERROR)
            .summary("A party is tied to itself.")
            .meaning("No party is an organ or a member of itself, holds an office in itself or is its own ally.")
            .fix("Correct the id of the other party.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Party> type() {
        return Party.class;
    }

    @Override
    public void check(Party party, RuleContext context) {
        List<PartyTie> ties = party.ties();
        for (int i = 0; i < ties.size(); i++) {
            PartyTie tie = ties.get(i);
            if (tie.party().equals(party.id())) {
                context.report(
                        "ties[" + i + "]",
                        tie.party().value(),
                        "party " + party.id() + " is said to be " + tie.kind().code() + " itself");
            }
        }
    }
}
