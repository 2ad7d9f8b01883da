package org.sitrep.event;

import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.id.EventId;
import org.sitrep.internal.SitrepValue;
import org.sitrep.statement.Attribution;

/**
 * A link from one event to another.
 *
 * <p>Immutable and thread-safe; no attribute is ever {@code null}.
 */
@SitrepValue
@Value.Immutable
public interface EventLink {
    /**
     * How this event is tied to the other.
     *
     * @return the kind
     */
    LinkKind kind();

    /**
     * The other event.
     *
     * @return the other event's id
     */
    EventId event();

    /**
     * Who says that the two are tied, where that is an allegation.
     *
     * @return the attribution, or empty where the event's own sources say so
     */
    Optional<Attribution> allegedBy();

    /**
     * A link of which no more is said.
     *
     * @param kind how the event is tied to the other
     * @param event the other event
     * @return the link
     */
    static EventLink of(LinkKind kind, EventId event) {
        return builder().kind(kind).event(event).build();
    }

    /**
     * A new builder.
     *
     * @return the builder
     */
    static EventLinkBuilder builder() {
        return new EventLinkBuilder();
    }

    /**
     * A builder that starts with the attributes of this value.
     *
     * @return the builder
     */
    default EventLinkBuilder toBuilder() {
        return builder().from(this);
    }
}
