package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.Samples;
import org.sitrep.ValueContract;
import org.sitrep.id.EventId;

class EventLinkTest {
    @Test
    void isAValue() {
        ValueContract.check(
                EventLink.class, Samples::link, () -> EventLink.of(LinkKind.FOLLOWS, EventId.of("e")), "kind", "event");
    }

    @Test
    void aLinkSaysHowAndToWhat() {
        EventLink link = EventLink.of(LinkKind.RESPONSE_TO, EventId.of("b-e4"));
        assertThat(link.kind()).isEqualTo(LinkKind.RESPONSE_TO);
        assertThat(link.event()).isEqualTo(EventId.of("b-e4"));
    }
}
