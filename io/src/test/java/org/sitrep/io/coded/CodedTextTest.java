package org.sitrep.io.coded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodedTextTest {
    @ParameterizedTest
    @CsvSource({
        "7, true",
        "123456, true",
        "1234567, false",
        "'', false",
        "12a, false",
        "-1, false",
        "' 1', false",
        "\u0661, false"
    })
    void digitsAreThoseOfAsciiAndNotTooMany(String text, boolean digits) {
        assertThat(CodedText.isDigits(text, 6)).isEqualTo(digits);
    }
}
