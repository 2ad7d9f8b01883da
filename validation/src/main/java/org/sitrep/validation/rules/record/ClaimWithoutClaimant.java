package org.sitrep.validation.rules.record;

import java.util.List;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.event.Event;
import org.sitrep.finding.Severity;
import org.sitrep.statement.Attribution;
import org.sitrep.validation.rule.RecordRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;

/** A figure of which nobody knows whose it is. */
final class ClaimWithoutClaimant implements RecordRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("claim-without-claimant")
            .severity(Severity.INFO)
            .summary("A casualty claim does not say who makes it.")
            .meaning("A claim with neither a claimant nor anybody who passed it on, nor a statement or report that it"
                    + " comes from, cannot be weighed against others. Where all claims of an event are so, the dataset"
                    + " itself may be the claimant. Rows of the field's datasets are left in peace: there the publisher is"
                    + " the claimant.")
            .fix("Name the claimant, or the report, in the claim's attribution.")
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
    public void checkEvent(Event event, RuleContext context) {
        List<CasualtyClaim> claims = event.casualties();
        for (int i = 0; i < claims.size(); i++) {
            CasualtyClaim claim = claims.get(i);
            if (claim.attribution().filter(ClaimWithoutClaimant::saysWho).isEmpty()) {
                context.report(
                        "casualties[" + i + "]",
                        claim.count().toString(),
                        "claim " + claim.id() + " of " + claim.count() + " "
                                + claim.harm().code() + " does not say who makes it");
            }
        }
    }

    private static boolean saysWho(Attribution path) {
        return path.claimant().isPresent()
                || !path.relays().isEmpty()
                || path.statement().isPresent()
                || path.source().isPresent();
    }
}
