package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTypeTest {
    @ParameterizedTest
    @CsvSource({
        "ARMED_CLASH, FIGHTING",
        "SHELLING, REMOTE_VIOLENCE",
        "ABDUCTION, VIOLENCE_AGAINST_CIVILIANS",
        "PROTEST, DEMONSTRATION",
        "BLOCKADE, COERCION",
        "STANDOFF, MILITARY_POSTURE",
        "CEASEFIRE, DE_ESCALATION",
        "TELEPHONE_TALKS, DIPLOMACY",
        "APPEAL, SPEECH",
        "DISPLACEMENT, DISPLACEMENT",
        "TRANSFER_OF_TERRITORY, CHANGE_OF_CONTROL",
        "UNKNOWN, OTHER",
    })
    void aTypeHasACategory(EventType type, EventCategory category) {
        assertThat(type.category()).isEqualTo(category);
    }

    @Test
    void noCategoryIsEmpty() {
        assertThat(Arrays.stream(EventType.values()).map(EventType::category).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(EventCategory.values());
    }
}
