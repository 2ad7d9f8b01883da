package org.sitrep.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.Samples;
import org.sitrep.ValueContract;

class QuoteTest {
    @Test
    void isAValue() {
        ValueContract.check(
                Quote.class, Samples::quote, () -> Quote.builder().text("t").build(), "text");
    }

    @Test
    void theWordsAreKeptAsTheyAre() {
        assertThat(Quote.builder().text(" \"...\" ").build().text()).isEqualTo(" \"...\" ");
    }
}
