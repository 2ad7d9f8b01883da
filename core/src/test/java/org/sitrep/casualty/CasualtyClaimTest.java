package org.sitrep.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.Samples;
import org.sitrep.ValueContract;
import org.sitrep.id.ClaimId;

class CasualtyClaimTest {
    @Test
    void isAValue() {
        ValueContract.check(
                CasualtyClaim.class,
                Samples::claim,
                () -> CasualtyClaim.builder()
                        .id(ClaimId.of("c"))
                        .harm(Harm.WOUNDED)
                        .count(Count.some())
                        .build(),
                "id",
                "harm",
                "count");
    }

    @Test
    void whatIsOddIsHeld() {
        CasualtyClaim claim =
                Samples.claim().toBuilder().count(Count.estimate(15, 10, -9)).build();
        assertThat(claim.count().low()).hasValue(15);
        assertThat(claim.victimStatus()).isEqualTo(VictimStatus.CIVILIAN);
    }
}
