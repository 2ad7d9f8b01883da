package org.sitrep.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.event.EventType;

class TermTest {
    @Test
    void theCodeIsLowerCaseWithHyphens() {
        assertThat(Term.find(CameoLevel.class, "leaf")).contains(CameoLevel.LEAF);
        assertThat(MatchRelation.EXACT.code()).isEqualTo("exact");
        assertThat(EventType.ARMED_CLASH.code()).isEqualTo("armed-clash");
    }

    @Test
    void caseDoesNotMatterAndOtherWordsAreNotFound() {
        assertThat(Term.find(CameoLevel.class, "Leaf")).contains(CameoLevel.LEAF);
        assertThat(Term.find(CameoLevel.class, "twig")).isEmpty();
    }
}
