package org.sitrep.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.Samples;
import org.sitrep.ValueContract;

class PlaceTest {
    @Test
    void isAValue() {
        ValueContract.check(Place.class, Samples::place, () -> Place.builder().build());
    }

    @Test
    void aPlaceCanBeANameAlone() {
        assertThat(Place.of("Isfara").name()).contains("Isfara");
        assertThat(Place.of("Isfara").precision()).isEqualTo(PlacePrecision.UNKNOWN);
    }
}
