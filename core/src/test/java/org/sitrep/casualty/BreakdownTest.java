package org.sitrep.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.Samples;
import org.sitrep.ValueContract;

class BreakdownTest {
    @Test
    void isAValue() {
        ValueContract.check(
                Breakdown.class,
                Samples::breakdown,
                () -> Breakdown.of(VictimGroup.WOMEN, Count.some()),
                "group",
                "count");
    }

    @Test
    void aPartIsAGroupAndACount() {
        Breakdown women = Breakdown.of(VictimGroup.WOMEN, Count.exact(3));
        assertThat(women.group()).isEqualTo(VictimGroup.WOMEN);
        assertThat(women.count()).isEqualTo(Count.exact(3));
    }
}
