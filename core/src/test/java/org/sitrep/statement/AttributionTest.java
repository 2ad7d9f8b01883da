package org.sitrep.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.Samples;
import org.sitrep.ValueContract;
import org.sitrep.party.Party;

class AttributionTest {
    @Test
    void isAValue() {
        ValueContract.check(
                Attribution.class,
                Samples::attribution,
                () -> Attribution.builder().build());
    }

    @Test
    void relaysKeepTheirOrder() {
        Attribution attribution =
                Samples.attribution().toBuilder().addRelay(Samples.person()).build();
        assertThat(attribution.relays()).extracting(Party::id).hasToString("[p-csto-press, p-zas]");
    }
}
