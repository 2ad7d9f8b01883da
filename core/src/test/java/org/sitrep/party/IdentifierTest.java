package org.sitrep.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.Nothing;

class IdentifierTest {
    @ParameterizedTest
    @CsvSource({
        "wikidata:Q813, wikidata, Q813",
        "ucdp-actor:70, ucdp-actor, 70",
        "url:https://example.org, url, https://example.org"
    })
    void textReadsBackAsWritten(String text, String system, String value) {
        Identifier identifier = Identifier.parse(text);
        assertThat(identifier.system()).isEqualTo(system);
        assertThat(identifier.value()).isEqualTo(value);
        assertThat(identifier).hasToString(text).isEqualTo(Identifier.of(system, value));
        assertThat(Identifier.parse(identifier.toString()))
                .isEqualTo(identifier)
                .hasSameHashCodeAs(identifier);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Q813", ":Q813", "wikidata:", " : "})
    void whatIsNoIdentifierIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Identifier.parse(text));
    }

    @Test
    void aColonInTheSystemAndNullAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifier.of("a:b", "c"))
                .withMessageContaining("a:b");
        assertThatNullPointerException().isThrownBy(() -> Identifier.of(Nothing.given(), "c"));
        assertThatNullPointerException().isThrownBy(() -> Identifier.of("a", Nothing.given()));
    }
}
