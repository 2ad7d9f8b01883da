package org.sitrep.source;

import org.junit.jupiter.api.Test;
import org.sitrep.Samples;
import org.sitrep.ValueContract;

class SourceTest {
    @Test
    void isAValue() {
        ValueContract.check(
                Source.class, Samples::source, () -> Source.builder().build());
    }
}
