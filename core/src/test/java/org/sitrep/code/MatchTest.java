package org.sitrep.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class MatchTest {
    @Test
    void onlyAnExactMatchIsExact() {
        for (MatchRelation relation : MatchRelation.values()) {
            assertThat(new Match<>("target", relation).isExact()).isEqualTo(relation == MatchRelation.EXACT);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void nullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Match<>("target", null))
                .withMessage("relation");
    }
}
