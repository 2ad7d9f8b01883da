package org.sitrep.io.acled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcledTextTest {
    @ParameterizedTest
    @CsvSource({
        "4, 4",
        "0, 0",
        "004, 4",
        "00, 0",
        "+4, 4",
        "-4, -4",
        "231.0, 231",
        "123456789012345678, 123456789012345678",
        "1234567890123456789, 1234567890123456789",
        "0001234567890123456789, 0001234567890123456789",
        "4a, 4a",
        "'', ''"
    })
    void wholeNumbersLoseTheirPaddingAndNothingElse(String text, String whole) {
        assertThat(AcledText.whole(text)).isEqualTo(whole);
    }
}
