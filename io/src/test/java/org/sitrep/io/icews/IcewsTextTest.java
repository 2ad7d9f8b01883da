package org.sitrep.io.icews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IcewsTextTest {
    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("", List.of()),
                Arguments.of("Police", List.of("Police")),
                Arguments.of("Police,Government", List.of("Police", "Government")),
                Arguments.of(" Police ,Government ", List.of("Police", "Government")),
                Arguments.of("Police,,Government,", List.of("Police", "Government")),
                Arguments.of(",Police", List.of("Police")),
                Arguments.of(",", List.of()),
                // a blank behind a comma parts sectors only if the list has all of them
                Arguments.of("Police, Government", List.of("Police", "Government")),
                Arguments.of("Police, Nobody Knows", List.of("Police, Nobody Knows")),
                Arguments.of("Trade, Food, Unheard Of,Police", List.of("Trade, Food, Unheard Of", "Police")),
                Arguments.of("Police, ", List.of("Police,")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void sectorsArePartedByCommasThatBelongToNoName(String cell, List<String> sectors) {
        assertThat(IcewsText.sectors(cell)).isEqualTo(sectors);
    }
}
