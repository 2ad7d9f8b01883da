package org.sitrep.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.Nothing;

class RecordIdTest {
    /** The types whose tests are here. */
    public static final List<Class<? extends RecordId>> TYPES =
            List.of(ClaimId.class, EventId.class, PartyId.class, SourceId.class, StatementId.class);

    static Stream<Function<String, RecordId>> factories() {
        return Stream.of(
                ClaimId::of,
                ClaimId::parse,
                EventId::of,
                EventId::parse,
                PartyId::of,
                PartyId::parse,
                SourceId::of,
                SourceId::parse,
                StatementId::of,
                StatementId::parse);
    }

    @ParameterizedTest
    @MethodSource("factories")
    void theTextIsTheValueAsItStands(Function<String, RecordId> factory) {
        for (String value : List.of("a-e3", "BFO2975", " 1 ", "\u00e9\u4e2d \"x\"", "12:3/4")) {
            RecordId id = factory.apply(value);
            assertThat(id).hasToString(value).isEqualTo(factory.apply(value)).hasSameHashCodeAs(factory.apply(value));
            assertThat(id.value()).isEqualTo(value);
        }
        assertThat(factory.apply("A")).isNotEqualTo(factory.apply("a"));
    }

    @ParameterizedTest
    @MethodSource("factories")
    void emptyAndNullAreRefused(Function<String, RecordId> factory) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> factory.apply(""))
                .withMessageEndingWith(" id must not be empty");
        assertThatIllegalArgumentException().isThrownBy(() -> factory.apply(" \t"));
        assertThatNullPointerException().isThrownBy(() -> factory.apply(Nothing.given()));
    }

    @Test
    void idsOfDifferentKindsDiffer() {
        assertThat(EventId.of("1")).isNotEqualTo(PartyId.of("1"));
        assertThat(SourceId.of("1")).isNotEqualTo(StatementId.of("1"));
        assertThat(ClaimId.of("1")).isNotEqualTo(EventId.of("1"));
    }

    @Test
    void idsSortByTheirValue() {
        assertThat(Stream.of("b", "a", "B").map(EventId::of).sorted()).hasToString("[B, a, b]");
        assertThat(ClaimId.of("a")).isLessThan(ClaimId.of("b"));
        assertThat(PartyId.of("a")).isLessThan(PartyId.of("b"));
        assertThat(SourceId.of("b")).isGreaterThan(SourceId.of("a"));
        assertThat(StatementId.of("a")).isEqualByComparingTo(StatementId.of("a"));
    }

    @Test
    void everyKindOfIdIsTestedHere() {
        assertThat(RecordId.class.getPermittedSubclasses()).containsExactlyInAnyOrderElementsOf(TYPES);
    }
}
