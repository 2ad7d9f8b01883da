package org.sitrep.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeEntryTest {
    @Test
    void anEntryHasItsParentAndItsFurtherColumns() {
        CodeEntry fight = CodeList.of(CodeScheme.CAMEO_EVENT).entry("190").orElseThrow();

        assertThat(fight.coding().code()).isEqualTo("190");
        assertThat(fight.parent()).contains("19");
        assertThat(fight.attribute("gdelt-quad-class")).contains("4");
        assertThat(fight.attribute("no such column")).isEmpty();
    }

    @Test
    void anEntryKnowsHowElseItIsSpelt() {
        CodeEntry rebels = CodeList.of(CodeScheme.ACLED_INTER).entry("2").orElseThrow();

        assertThat(rebels.spellings()).contains("Rebel group", "Rebel Groups", "Rebel Forces");
    }
}
