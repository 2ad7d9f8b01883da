package org.sitrep.validation.rules.record;

import org.sitrep.finding.Severity;
import org.sitrep.party.Party;
import org.sitrep.party.PartyKind;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** A party of which nothing tells what it is. */
final class PartyWithoutKind implements RecordRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("party-without-kind")
            .severity(Severity.INFO)
            .summary("A party does not say what sort of party it is.")
            .meaning(
                    "Only parties that are records of their own are looked at. Those with codes or identifiers of other"
                            + " schemes are left in peace.")
            .fix("Choose a kind, such as state-forces or media.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void checkParty(Party party, RuleContext context) {
        if (party.kind() == PartyKind.UNKNOWN
                && party.codings().isEmpty()
                && party.identifiers().isEmpty()) {
            context.report("kind", party.kind().code(), "nothing tells what sort of party " + party.id() + " is");
        }
    }
}
