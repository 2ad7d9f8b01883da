package org.sitrep.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.id.ClaimId;

/**
 * What claims of one harm amount to under a named policy, and which claims that rests on.
 *
 * <p>Claims of another harm are not looked at, and discounted and retracted claims are {@link #leftOut left out}.
 * Of the rest, those with a number decide:
 *
 * <ul>
 *   <li>{@link EstimatePolicy#FULL_RANGE}: from the lowest lower bound to the highest upper bound; "at least" the
 *       lowest if one of them has no upper bound. Where all say the same, that. All of them are used. "At most 5"
 *       counts as 5 on both sides, and does not lower the others to zero; where all are "at most", so is the count.
 *       Fractions are rounded outwards.
 *   <li>{@link EstimatePolicy#MAJORITY_OF_SOURCES}: the count that most claimants give, wording aside. A claimant
 *       has one vote for each count it gives; claims without a claimant are together one claimant. In a tie the
 *       count with the lower number wins, then the one given first. The claims that give it are used.
 *   <li>{@linkplain EstimatePolicy#priorityOrder A priority order}: the count of the first claimant in the order
 *       that gives a number; of several, its latest. Claimants not in the order are never used: if only they
 *       claim anything, the count is unknown.
 *   <li>{@link EstimatePolicy#LATEST}: the count of the claim asserted last (or else published last), days and
 *       moments compared by their latest; claims without a time only if none has one. The later in the list wins a
 *       tie.
 *   <li>{@link EstimatePolicy#LOWEST}: the count, as said, of the claim with the lowest number: its low, or the
 *       number of "at most". The first in the list wins a tie.
 * </ul>
 *
 * <p>Claims without a number (some, none reported, unknown) are listed as {@link #unquantified} and change no
 * number: "none reported" never becomes zero, and "some" never one. They are used only where no claim that the
 * policy looks at has a number; then the count is "some" if any of them says so, or else "none reported", or else
 * unknown, and a priority order or the latest takes the claim it would take among them.
 *
 * <p>Estimates are equal when all they say is equal. Immutable and thread-safe.
 */
public final class CasualtyEstimate {
    private final EstimatePolicy policy;
    private final Harm harm;
    private final Count count;
    private final List<ClaimId> used;
    private final List<Contradiction> contradicting;
    private final List<ClaimId> unquantified;
    private final List<ClaimId> leftOut;

    /**
     * Two claims that cannot both be true of the same victims at the same time.
     *
     * @param first the claim that stands earlier in the list
     * @param second the claim that stands later in the list
     */
    public record Contradiction(ClaimId first, ClaimId second) {
        /** Checks that both are given. */
        public Contradiction {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }
    }

    private CasualtyEstimate(
            EstimatePolicy policy,
            Harm harm,
            Estimation estimation,
            List<CasualtyClaim> standing,
            List<CasualtyClaim> leftOut) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.harm = Objects.requireNonNull(harm, "harm");
        this.count = estimation.count();
        this.used = ids(estimation.used());
        this.contradicting = contradictions(standing);
        this.unquantified = ids(
                standing.stream().filter(claim -> !claim.count().isQuantified()).toList());
        this.leftOut = ids(leftOut);
    }

    /**
     * What claims amount to.
     *
     * <p>The claims must be about the same victims: those of one event, one side and one status, say. Comparing
     * them for contradictions takes time that grows with the square of their number.
     *
     * @param harm the harm; claims of another harm are not looked at
     * @param claims the claims, in any order
     * @param policy the rule
     * @return the estimate
     */
    public static CasualtyEstimate of(Harm harm, List<CasualtyClaim> claims, EstimatePolicy policy) {
        List<CasualtyClaim> standing = new ArrayList<>();
        List<CasualtyClaim> leftOut = new ArrayList<>();
        for (CasualtyClaim claim : claims) {
            if (claim.harm() == harm) {
                (isDropped(claim) ? leftOut : standing).add(claim);
            }
        }
        return new CasualtyEstimate(policy, harm, Estimation.of(standing, policy), standing, leftOut);
    }

    /**
     * By which rule it was made.
     *
     * @return the rule
     */
    public EstimatePolicy policy() {
        return policy;
    }

    /**
     * What was done to the victims.
     *
     * @return the harm
     */
    public Harm harm() {
        return harm;
    }

    /**
     * What the claims amount to.
     *
     * @return the count; {@link Count#unknown()} where no claim could be used
     */
    public Count count() {
        return count;
    }

    /**
     * The claims the count rests on.
     *
     * @return the ids, in the order of the claims
     */
    public List<ClaimId> used() {
        return used;
    }

    /**
     * The claims whose counts exclude each other; see {@link Count#excludes}.
     *
     * @return the pairs, among the claims that were not left out
     */
    public List<Contradiction> contradicting() {
        return contradicting;
    }

    /**
     * The claims without a number, used or not.
     *
     * @return the ids, in the order of the claims
     */
    public List<ClaimId> unquantified() {
        return unquantified;
    }

    /**
     * The claims that were discounted or retracted.
     *
     * @return the ids, in the order of the claims
     */
    public List<ClaimId> leftOut() {
        return leftOut;
    }

    private static boolean isDropped(CasualtyClaim claim) {
        ClaimStatus status = claim.status().orElse(ClaimStatus.CLAIMED);
        return status == ClaimStatus.DISCOUNTED || status == ClaimStatus.RETRACTED;
    }

    private static List<Contradiction> contradictions(List<CasualtyClaim> claims) {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            CasualtyClaim first = claims.get(i);
            for (CasualtyClaim second : claims.subList(i + 1, claims.size())) {
                if (first.count().excludes(second.count())) {
                    found.add(new Contradiction(first.id(), second.id()));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<ClaimId> ids(List<CasualtyClaim> claims) {
        return claims.stream().map(CasualtyClaim::id).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CasualtyEstimate that
                && policy.equals(that.policy)
                && harm == that.harm
                && count.equals(that.count)
                && used.equals(that.used)
                && contradicting.equals(that.contradicting)
                && unquantified.equals(that.unquantified)
                && leftOut.equals(that.leftOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, harm.name(), count, used, contradicting, unquantified, leftOut);
    }

    @Override
    public String toString() {
        return harm.code() + " " + count + " (" + policy + " of " + used + ", contradicting " + contradicting
                + ", unquantified " + unquantified + ", left out " + leftOut + ")";
    }
}
