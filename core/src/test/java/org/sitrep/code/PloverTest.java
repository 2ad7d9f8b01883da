package org.sitrep.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PloverTest {
    @Test
    void aModeIsNamedTogetherWithItsType() {
        assertThat(Plover.mode("COERCE", "restrict").orElseThrow().code()).isEqualTo("COERCE/restrict");
        assertThat(Plover.mode("THREATEN", "restrict").orElseThrow().code()).isEqualTo("THREATEN/restrict");
    }

    @Test
    void aModeOfAnotherTypeIsNone() {
        assertThat(Plover.mode("AGREE", "restrict")).isEmpty();
        assertThat(Plover.mode("COERCE", "sing")).isEmpty();
    }
}
