package org.sitrep.casualty;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.code.Coding;
import org.sitrep.id.ClaimId;
import org.sitrep.internal.SitrepValue;
import org.sitrep.party.Party;
import org.sitrep.statement.Attribution;

/**
 * What somebody says about how many people came to harm.
 *
 * <p>A figure without a claimant cannot be judged: the attribution says whose it is. Claims that contradict
 * each other stand side by side; see {@link CasualtyEstimate} for what they amount to together.
 *
 * <p>Immutable and thread-safe; no attribute is ever {@code null}.
 */
@SitrepValue
@Value.Immutable
public interface CasualtyClaim {
    /**
     * The id, unique within the dataset.
     *
     * @return the id
     */
    ClaimId id();

    /**
     * What was done to the victims.
     *
     * @return the harm
     */
    Harm harm();

    /**
     * How many victims.
     *
     * @return the count
     */
    Count count();

    /**
     * What the victims were.
     *
     * @return the status; {@link VictimStatus#UNKNOWN} where nothing is said
     */
    @Value.Default
    default VictimStatus victimStatus() {
        return VictimStatus.UNKNOWN;
    }

    /**
     * Whose they were, or who they were.
     *
     * @return the party that suffered
     */
    Optional<Party> victims();

    /**
     * How the count falls into groups. The groups may overlap and need not add up.
     *
     * @return the parts
     */
    List<Breakdown> breakdown();

    /**
     * Who claims it, and how it came to us.
     *
     * @return the attribution, or empty where the dataset itself is the claimant
     */
    Optional<Attribution> attribution();

    /**
     * How well the claim stands.
     *
     * @return the status, or empty where nothing is said
     */
    Optional<ClaimStatus> status();

    /**
     * What other schemes call it, such as a GKG count type.
     *
     * @return the codes
     */
    List<Coding> codings();

    /**
     * Anything else worth keeping, in free text.
     *
     * @return the note
     */
    Optional<String> note();

    /**
     * A new builder.
     *
     * @return the builder
     */
    static CasualtyClaimBuilder builder() {
        return new CasualtyClaimBuilder();
    }

    /**
     * A builder that starts with the attributes of this value.
     *
     * @return the builder
     */
    default CasualtyClaimBuilder toBuilder() {
        return builder().from(this);
    }
}
