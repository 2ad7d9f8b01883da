package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.Samples;
import org.sitrep.ValueContract;
import org.sitrep.id.EventId;

class EventTest {
    @Test
    void isAValue() {
        ValueContract.check(
                Event.class,
                Samples::event,
                () -> Event.builder()
                        .id(EventId.of("e"))
                        .type(EventType.UNKNOWN)
                        .build(),
                "id",
                "type");
    }

    @Test
    void theRecordIdIsTheEventId() {
        assertThat(Samples.event().recordId()).isEqualTo(EventId.of("a-e7"));
    }

    @Test
    void listsKeepTheOrderAndTheRepetitions() {
        Event event = Samples.event().toBuilder().addTags("z", "a", "z").build();
        assertThat(event.tags()).containsExactly("border", "z", "a", "z");
    }
}
