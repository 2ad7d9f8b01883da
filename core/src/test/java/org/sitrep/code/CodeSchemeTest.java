package org.sitrep.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSchemeTest {
    @Test
    void theTextFormIsTheId() {
        assertThat(CodeScheme.ISO3166_ALPHA3).hasToString("iso3166-alpha3");
        assertThat(CodeScheme.parse("iso3166-alpha3")).isEqualTo(CodeScheme.ISO3166_ALPHA3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a:b", "A", "-a", "é", "a\"", "a\n", "a/b"})
    void anythingElseThanAnIdIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CodeScheme.of(text));
    }

    @Test
    void eachConstantHasTheIdThatItsNameSaysAndNoOtherHasIt() throws IllegalAccessException {
        Set<CodeScheme> seen = new HashSet<>();
        for (Field field : CodeScheme.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && field.getType() == CodeScheme.class) {
                CodeScheme scheme = (CodeScheme) field.get(null);
                assertThat(scheme.id())
                        .isEqualTo(field.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
                assertThat(seen.add(scheme)).isTrue();
            }
        }
        assertThat(seen).hasSizeGreaterThan(50);
    }
}
