package org.sitrep.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.Samples;
import org.sitrep.ValueContract;
import org.sitrep.id.PartyId;

class PartyTest {
    @Test
    void isAValue() {
        ValueContract.check(
                Party.class,
                Samples::party,
                () -> Party.builder().id(PartyId.of("p")).build(),
                "id");
    }

    @Test
    void theRecordIdIsThePartyId() {
        assertThat(Samples.party().recordId()).isEqualTo(PartyId.of("p-kgz-border"));
    }

    @Test
    void aPartyIsMadeOfItsIdKindAndName() {
        Party party = Party.of("p-kgz", PartyKind.STATE, "Kyrgyzstan");
        assertThat(party.id()).isEqualTo(PartyId.of("p-kgz"));
        assertThat(party.kind()).isEqualTo(PartyKind.STATE);
        assertThat(party.name()).contains("Kyrgyzstan");
    }
}
