package org.sitrep.dataset;

import org.junit.jupiter.api.Test;
import org.sitrep.Samples;
import org.sitrep.ValueContract;

class DatasetTest {
    @Test
    void isAValue() {
        ValueContract.check(
                Dataset.class, Samples::dataset, () -> Dataset.builder().build());
    }
}
