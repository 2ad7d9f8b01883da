package org.sitrep.validation.rules.record;

import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Harm;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.ValueRule;

/** More victims than one event can have. */
final class ImplausibleCount implements ValueRule<CasualtyClaim> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("implausible-count")
            .severity(Severity.WARNING)
            .summary("A claim counts more victims than one event is likely to have.")
            .meaning("More than a million people killed, wounded, missing, captured or abducted in one event, or more"
                    + " than a hundred million displaced or affected otherwise, is most likely a number from another"
                    + " column, or one that was joined with its neighbour.")
            .fix("Look the figure up in the source.")
            .since("0.1")
            .build();

    private static final long MOST_HARMED = 1_000_000;
    private static final long MOST_AFFECTED = 100_000_000;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<CasualtyClaim> type() {
        return CasualtyClaim.class;
    }

    @Override
    public void check(CasualtyClaim claim, RuleContext context) {
        long most = claim.count().lowerBound().orElse(0);
        if (most > MOST_HARMED && most > limit(claim.harm())) {
            context.report(
                    "count",
                    claim.count().toString(),
                    claim.count() + " " + claim.harm().code() + " in one event");
        }
    }

    private static long limit(Harm harm) {
        return switch (harm) {
            case DISPLACED, AFFECTED, RELEASED, OTHER -> MOST_AFFECTED;
            default -> MOST_HARMED;
        };
    }
}
