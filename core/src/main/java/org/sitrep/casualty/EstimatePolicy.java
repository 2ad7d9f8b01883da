package org.sitrep.casualty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.id.PartyId;
import org.sitrep.internal.QuotedText;

/**
 * By which rule casualty recorders turn several claims into one count.
 *
 * <p>The rules are those that the Standards for Casualty Recording (Every Casualty, 2016) name as in use: a range,
 * the majority of sources, a hierarchy of sources; and two more in use: the latest claim, and the lowest, as
 * cautious recorders take it. {@link CasualtyEstimate} says what each does with which claims.
 *
 * <p>The text form is the code ({@code full-range}); for an order of claimants it is followed by their ids, each
 * in quotation marks: {@code priority-order "p-un" "p-24kg"}. {@code parse(toString())} gives an equal policy.
 * Immutable and thread-safe.
 */
public final class EstimatePolicy {
    /** From the lowest number anyone claims to the highest (Iraq Body Count and Airwars publish such ranges). */
    public static final EstimatePolicy FULL_RANGE = new EstimatePolicy("full-range", List.of());

    /** The count that most claimants agree on. */
    public static final EstimatePolicy MAJORITY_OF_SOURCES = new EstimatePolicy("majority-of-sources", List.of());

    /** The claim that was made last. */
    public static final EstimatePolicy LATEST = new EstimatePolicy("latest", List.of());

    /** The claim with the lowest number. */
    public static final EstimatePolicy LOWEST = new EstimatePolicy("lowest", List.of());

    private static final String PRIORITY_ORDER = "priority-order";

    private final String code;
    private final List<PartyId> order;

    private EstimatePolicy(String code, List<PartyId> order) {
        this.code = code;
        this.order = order;
    }

    /**
     * The claim of the first claimant in an order who has made one.
     *
     * @param order the claimants, the most trusted first; at least one, none twice
     * @return the policy
     * @throws IllegalArgumentException if the order is empty or names a claimant twice
     */
    public static EstimatePolicy priorityOrder(List<PartyId> order) {
        if (order.isEmpty() || new LinkedHashSet<>(order).size() != order.size()) {
            throw new IllegalArgumentException("an order of claimants names at least one, and none twice: " + order);
        }
        return new EstimatePolicy(PRIORITY_ORDER, List.copyOf(order));
    }

    /**
     * The claim of the first claimant in an order who has made one.
     *
     * @param order the claimants, the most trusted first; at least one, none twice
     * @return the policy
     * @throws IllegalArgumentException if the order is empty or names a claimant twice
     */
    public static EstimatePolicy priorityOrder(PartyId... order) {
        return priorityOrder(List.of(order));
    }

    /**
     * Reads the text form.
     *
     * @param text the text form, such as {@code lowest} or {@code priority-order "p-un" "p-24kg"}
     * @return the policy
     * @throws IllegalArgumentException if the text is not a policy
     */
    public static EstimatePolicy parse(CharSequence text) {
        String form = text.toString();
        for (EstimatePolicy policy : List.of(FULL_RANGE, MAJORITY_OF_SOURCES, LATEST, LOWEST)) {
            if (policy.code.equals(form)) {
                return policy;
            }
        }
        if (!form.startsWith(PRIORITY_ORDER)) {
            throw new IllegalArgumentException("not a policy for estimates: '" + form
                    + "'; one of full-range, majority-of-sources, latest, lowest, priority-order \"ID\" was expected");
        }
        List<PartyId> order = new ArrayList<>();
        int at = PRIORITY_ORDER.length();
        while (at < form.length()) {
            int end = form.startsWith(" \"", at) ? QuotedText.end(form, at + 1) : -1;
            if (end < 0) {
                throw new IllegalArgumentException(
                        "not an order of claimants: '" + form + "'; ids in quotation marks were expected");
            }
            order.add(PartyId.of(QuotedText.read(form, at + 1, end)));
            at = end;
        }
        return priorityOrder(order);
    }

    /**
     * The name of the rule.
     *
     * @return {@code full-range}, {@code majority-of-sources}, {@code priority-order}, {@code latest} or
     *     {@code lowest}
     */
    public String code() {
        return code;
    }

    /**
     * The order of claimants.
     *
     * @return the claimants, the most trusted first; empty unless this is a priority order
     */
    public List<PartyId> order() {
        return order;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EstimatePolicy that && code.equals(that.code) && order.equals(that.order);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, order);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(code);
        for (PartyId claimant : order) {
            QuotedText.append(claimant.value(), out.append(' '));
        }
        return out.toString();
    }
}
