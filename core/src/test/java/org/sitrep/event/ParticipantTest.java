package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.Samples;
import org.sitrep.ValueContract;

class ParticipantTest {
    @Test
    void isAValue() {
        ValueContract.check(
                Participant.class,
                Samples::participant,
                () -> Participant.of(ParticipantRole.SIDE_A, Samples.person()),
                "party",
                "role");
    }

    @Test
    void aParticipantIsAPartyInARole() {
        Participant participant = Participant.of(ParticipantRole.MEDIATOR, Samples.person());
        assertThat(participant.role()).isEqualTo(ParticipantRole.MEDIATOR);
        assertThat(participant.party()).isEqualTo(Samples.person());
    }
}
