package org.sitrep.validation.rules.dataset;

import java.util.Optional;
import java.util.OptionalLong;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.CountKind;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimStatus;
import org.sitrep.event.Event;
import org.sitrep.party.Party;
import org.sitrep.statement.Attribution;

/**
 * What of a claim decides whether it contradicts another, and what people are told of it.
 *
 * @param event the id of the event it is about
 * @param claim its id
 * @param harm what was done to the victims
 * @param status what the victims were
 * @param victims the id of the party that suffered; empty where none is named
 * @param victimsName the name of this party, or else its id; empty where none is named
 * @param count how many
 * @param claimant the name of who claims it, or else the id; empty where nobody is named
 */
record ClaimFact(
        String event,
        String claim,
        Harm harm,
        VictimStatus status,
        String victims,
        String victimsName,
        Count count,
        String claimant) {
    static ClaimFact of(Event event, CasualtyClaim claim) {
        return new ClaimFact(
                event.id().value(),
                claim.id().value(),
                claim.harm(),
                claim.victimStatus(),
                claim.victims().map(party -> party.id().value()).orElse(""),
                nameOf(claim.victims()),
                claim.count().withoutWording(),
                nameOf(claim.attribution().flatMap(Attribution::claimant)));
    }

    private static String nameOf(Optional<Party> party) {
        return party.isEmpty() ? "" : party.get().name().orElse(party.get().id().value());
    }

    /** The least there can be if the claim is true. */
    long least() {
        return count.lowerBound().orElse(Long.MIN_VALUE);
    }

    /** The most there can be if the claim is true, taking "none reported" at its word. */
    long most() {
        OptionalLong most = count.upperBound();
        return count.kind() == CountKind.NONE_REPORTED ? 0 : most.orElse(Long.MAX_VALUE);
    }

    /** Whether it says that there are none. */
    boolean isNone() {
        return most() == 0;
    }

    /** Whether it says that there is at least one. */
    boolean isSome() {
        return least() >= 1;
    }

    /** Whether all victims of this claim are victims of the kind that the other is about; false if that is not certain. */
    boolean isWithin(ClaimFact other) {
        return harm == other.harm
                && (other.victims.isEmpty() || other.victims.equals(victims))
                && (other.status == VictimStatus.UNKNOWN || other.status == status);
    }

    /** Such as {@code a-c3 (Border Service: wounded, none reported, on a-e7}, without the closing parenthesis. */
    String describe() {
        StringBuilder text = new StringBuilder(claim).append(" (");
        text.append(claimant.isEmpty() ? "no claimant" : claimant).append(": ");
        text.append(harm.code().replace('-', ' '));
        if (status != VictimStatus.UNKNOWN) {
            text.append(' ').append(status.code());
        }
        if (!victims.isEmpty()) {
            text.append(" of ").append(victimsName);
        }
        return text.append(", ").append(inWords()).append(", on ").append(event).toString();
    }

    private String inWords() {
        return switch (count.kind()) {
            case RANGE -> count.low().orElseThrow() + " to " + count.high().orElseThrow();
            case AT_LEAST -> "at least " + count.low().orElseThrow();
            case AT_MOST -> "at most " + count.high().orElseThrow();
            case ESTIMATE ->
                "between " + count.low().orElseThrow() + " and " + count.high().orElseThrow() + ", best "
                        + count.best().orElseThrow();
            case SOME, NONE_REPORTED, UNKNOWN -> count.kind().code().replace('-', ' ');
            case EXACT, FRACTION -> count.toString();
        };
    }
}
