package org.sitrep.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void aListSaysWhereItComesFromAndOnWhatTerms() {
        Provenance icews = CodeList.of(CodeScheme.ICEWS_SECTOR).provenance();

        assertThat(icews.source()).contains("text_to_CAMEO");
        assertThat(icews.licence()).contains("MIT");
        assertThat(icews.retrieved()).isEqualTo(DAY);
    }

    @Test
    void isAValue() {
        Provenance one = new Provenance("a codebook", "2.0", "CC0-1.0", DAY, Optional.empty());

        assertThat(one).isEqualTo(new Provenance("a codebook", "2.0", "CC0-1.0", DAY, Optional.empty()));
        assertThat(one).isNotEqualTo(new Provenance("a codebook", "2.1", "CC0-1.0", DAY, Optional.empty()));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void nullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Provenance(null, "2.0", "CC0-1.0", DAY, Optional.empty()))
                .withMessage("source");
    }
}
