package org.sitrep.testing;

import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.ClaimStatus;
import org.sitrep.casualty.Count;
import org.sitrep.casualty.Harm;
import org.sitrep.casualty.VictimStatus;
import org.sitrep.party.Party;
import org.sitrep.statement.Attribution;

/** Assertions on a casualty claim. */
public final class CasualtyClaimAssert extends AbstractAssert<CasualtyClaimAssert, CasualtyClaim> {
    CasualtyClaimAssert(CasualtyClaim actual) {
        super(actual, CasualtyClaimAssert.class);
    }

    /**
     * Asserts what was done to the victims.
     *
     * @param harm the harm
     * @return this
     */
    public CasualtyClaimAssert hasHarm(Harm harm) {
        isNotNull();
        return check("harm", actual.harm(), harm);
    }

    /**
     * Asserts how many, leaving the wording aside.
     *
     * @param count the text form of the count, such as {@code 3}, {@code 12..24} or {@code none-reported}
     * @return this
     */
    public CasualtyClaimAssert hasCount(String count) {
        isNotNull();
        return check(
                "count", actual.count().withoutWording(), Count.parse(count).withoutWording());
    }

    /**
     * Asserts what the victims were.
     *
     * @param status such as civilian
     * @return this
     */
    public CasualtyClaimAssert hasVictimStatus(VictimStatus status) {
        isNotNull();
        return check("victim status", actual.victimStatus(), status);
    }

    /**
     * Asserts how far the claim is held to be true.
     *
     * @param status such as provisional
     * @return this
     */
    public CasualtyClaimAssert hasStatus(ClaimStatus status) {
        isNotNull();
        return check("status", actual.status(), Optional.of(status));
    }

    /**
     * Asserts who claims it.
     *
     * @param nameOrId the claimant's name, or id
     * @return this
     */
    public CasualtyClaimAssert isClaimedBy(String nameOrId) {
        isNotNull();
        Optional<Party> claimant = actual.attribution().flatMap(Attribution::claimant);
        boolean same = claimant.filter(party -> party.id().value().equals(nameOrId)
                        || party.name().filter(nameOrId::equals).isPresent())
                .isPresent();
        if (!same) {
            failWithMessage(
                    "expected claim %s to be made by \"%s\", but it is made by %s",
                    actual.id(),
                    nameOrId,
                    claimant.map(party -> party.name().orElse(party.id().value()))
                            .orElse("nobody"));
        }
        return this;
    }

    private CasualtyClaimAssert check(String what, Object found, Object wanted) {
        if (!Objects.equals(found, wanted)) {
            failWithMessage("expected the %s of claim %s to be %s, but it is %s", what, actual.id(), wanted, found);
        }
        return this;
    }
}
