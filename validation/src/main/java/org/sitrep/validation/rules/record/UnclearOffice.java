package org.sitrep.validation.rules.record;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.party.Party;
import org.sitrep.party.PartyTie;
import org.sitrep.party.TieKind;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.ValueRule;

/** An office without a name, or a name without an office. */
final class UnclearOffice implements ValueRule<Party> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("unclear-office")
            .severity(Severity.INFO)
            .summary("A tie holds an office without naming it, or names an office without holding it.")
            .meaning("A tie of the kind holds-office-in is expected to name the office, and no other kind of tie has"
                    + " one.")
            .fix("Name the office, or correct the kind of the tie.")
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
            boolean holds = tie.kind() == TieKind.HOLDS_OFFICE_IN;
            if (holds && tie.office().isEmpty()) {
                context.report(
                        "ties[" + i + "]",
                        tie.kind().code(),
                        "party " + party.id() + " holds an office in " + tie.party() + " that is not named");
            } else if (!holds && tie.office().isPresent()) {
                context.report(
                        "ties[" + i + "].office",
                        tie.office().get(),
                        "party " + party.id() + " is " + tie.kind().code() + " " + tie.party()
                                + ", but an office is named: " + tie.office().get());
            }
        }
    }
}
