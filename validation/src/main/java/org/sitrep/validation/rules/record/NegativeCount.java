package org.sitrep.validation.rules.record;

import java.util.List;
import java.util.OptionalLong;
import org.sitrep.casualty.Breakdown;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.CountKind;
import org.sitrep.finding.Severity;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.ValueRule;

/** A number of people below zero. */
final class NegativeCount implements ValueRule<CasualtyClaim> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("negative-count")
            .severity(Severity.ERROR)
            .summary("A count is negative.")
            .meaning(
                    "Counts of claims and of the parts of their breakdowns are looked at. Negative codes for"
                            + " what is not known, such as -99 in SCAD and GTD, are read as unknown where the codebook has them.")
            .fix("Correct the number. Where it is a code for unknown, write the count as unknown.")
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
        if (isNegative(claim.count())) {
            report(claim.count(), "count", claim.harm().code(), context);
        }
        List<Breakdown> parts = claim.breakdown();
        for (int i = 0; i < parts.size(); i++) {
            if (isNegative(parts.get(i).count())) {
                report(
                        parts.get(i).count(),
                        "breakdown[" + i + "].count",
                        parts.get(i).group().code(),
                        context);
            }
        }
    }

    private static void report(Count count, String attribute, String what, RuleContext context) {
        boolean several = count.kind() == CountKind.ESTIMATE || count.kind() == CountKind.RANGE;
        String bound = isNegative(count.low()) ? ".low" : isNegative(count.best()) ? ".best" : ".high";
        String cell = several ? attribute + bound : attribute;
        context.report(cell, count.toString(), "the number of " + what + " is " + count + ", below zero");
    }

    private static boolean isNegative(Count count) {
        return isNegative(count.low())
                || isNegative(count.best())
                || isNegative(count.high())
                || count.fraction().filter(number -> number.signum() < 0).isPresent();
    }

    private static boolean isNegative(OptionalLong number) {
        return number.isPresent() && number.getAsLong() < 0;
    }
}
