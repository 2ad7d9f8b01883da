package org.sitrep.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.Nothing;

class SourceLocationTest {
    @Test
    void theTextIsWhatEditorsOpen() {
        assertThat(SourceLocation.of("acled.csv", 7, 12)).hasToString("acled.csv:7:12");
        assertThat(SourceLocation.of("acled.csv", 7, 0)).hasToString("acled.csv:7");
        assertThat(SourceLocation.of("acled.csv")).hasToString("acled.csv");
    }

    @Test
    void theFieldIsNamed() {
        SourceLocation location = SourceLocation.of("acled.csv", 7, 12).withField("fatalities");
        assertThat(location.field()).contains("fatalities");
        assertThat(location).isEqualTo(new SourceLocation("acled.csv", 7, 12, Optional.of("fatalities")));
        assertThat(SourceLocation.of("acled.csv").field()).isEmpty();
    }

    @Test
    void negativeNumbersAndNullAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SourceLocation.of("acled.csv", -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceLocation.of("acled.csv", 1, -1));
        assertThatNullPointerException().isThrownBy(() -> SourceLocation.of(Nothing.given()));
        assertThatNullPointerException()
                .isThrownBy(() -> SourceLocation.of("acled.csv").withField(Nothing.given()));
    }
}
