package org.sitrep.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.Samples;
import org.sitrep.ValueContract;
import org.sitrep.id.PartyId;

class PartyTieTest {
    @Test
    void isAValue() {
        ValueContract.check(
                PartyTie.class,
                Samples::tie,
                () -> PartyTie.of(TieKind.MEMBER_OF, PartyId.of("p-csto")),
                "kind",
                "party");
    }

    @Test
    void aTieSaysHowAndToWhom() {
        PartyTie tie = PartyTie.of(TieKind.NATIONAL_OF, PartyId.of("p-kgz"));
        assertThat(tie.kind()).isEqualTo(TieKind.NATIONAL_OF);
        assertThat(tie.party()).isEqualTo(PartyId.of("p-kgz"));
    }
}
