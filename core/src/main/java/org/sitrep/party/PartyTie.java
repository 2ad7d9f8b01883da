package org.sitrep.party;

import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.id.PartyId;
import org.sitrep.internal.SitrepValue;
import org.sitrep.time.EventTime;

/**
 * A tie from one party to another: what the first is to the second.
 *
 * <p>Immutable and thread-safe; no attribute is ever {@code null}.
 */
@SitrepValue
@Value.Immutable
public interface PartyTie {
    /**
     * How the party is tied.
     *
     * @return the kind of tie
     */
    TieKind kind();

    /**
     * The other party. It is named by id, so that parties may be tied in circles.
     *
     * @return the other party's id
     */
    PartyId party();

    /**
     * The office held, such as {@code Secretary General}, for {@link TieKind#HOLDS_OFFICE_IN}.
     *
     * @return the office
     */
    Optional<String> office();

    /**
     * When the tie holds; empty means that the source sets no bounds.
     *
     * @return the time
     */
    Optional<EventTime> time();

    /**
     * Anything else worth keeping, in free text.
     *
     * @return the note
     */
    Optional<String> note();

    /**
     * A tie of which no more is said.
     *
     * @param kind how the party is tied
     * @param party the other party
     * @return the tie
     */
    static PartyTie of(TieKind kind, PartyId party) {
        return builder().kind(kind).party(party).build();
    }

    /**
     * A new builder.
     *
     * @return the builder
     */
    static PartyTieBuilder builder() {
        return new PartyTieBuilder();
    }

    /**
     * A builder that starts with the attributes of this value.
     *
     * @return the builder
     */
    default PartyTieBuilder toBuilder() {
        return builder().from(this);
    }
}
