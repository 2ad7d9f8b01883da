package org.sitrep.validation.rules.record;

import java.util.List;
import java.util.OptionalLong;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.ValueRule;

/** A part that is larger than the whole. */
final class BreakdownAboveTotal implements ValueRule<CasualtyClaim> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("breakdown-above-total")
            .severity(Severity.WARNING)
            .summary("A part of a casualty count is larger than the whole.")
            .meaning("For each part of a breakdown, the least that it can be is compared with the most that the total"
                    + " can be. Parts are not added up, since they may overlap.")
            .fix("Look the figures up in the source: the total may have been raised without the part, or the part"
                    + " may belong to another harm.")
            .since("0.1")
            .build();

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
        List<Breakdown> parts = claim.breakdown();
        if (parts.isEmpty()) {
            return;
        }
        OptionalLong most = claim.count().upperBound();
        for (int i = 0; i < parts.size(); i++) {
            Breakdown part = parts.get(i);
            OptionalLong least = part.count().lowerBound();
            if (most.isPresent() && least.isPresent() && least.getAsLong() > most.getAsLong()) {
                context.report(
                        "breakdown[" + i + "].count",
                        part.count().toString(),
                        part.group().code() + " are " + part.count() + " of " + claim.count() + " "
                                + claim.harm().code());
            }
        }
    }
}
