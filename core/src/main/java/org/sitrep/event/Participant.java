package org.sitrep.event;

import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.id.PartyId;
import org.sitrep.internal.SitrepValue;
import org.sitrep.party.Party;
import org.sitrep.place.Place;
import org.sitrep.statement.Attribution;

/**
 * A party in the part that it takes in an event.
 *
 * <p>Immutable and thread-safe; no attribute is ever {@code null}.
 */
@SitrepValue
@Value.Immutable
public interface Participant {
    /**
     * Who takes part.
     *
     * @return the party
     */
    Party party();

    /**
     * What part it takes.
     *
     * @return the role
     */
    ParticipantRole role();

    /**
     * Beside whom it takes part, for {@link ParticipantRole#ASSOCIATE}.
     *
     * @return the other participant's id
     */
    Optional<PartyId> associateOf();

    /**
     * Where the party was or belongs, where the source says so apart from the event's own place.
     *
     * @return the place
     */
    Optional<Place> place();

    /**
     * Who says that it took this part, where that is an allegation.
     *
     * @return the attribution, or empty where the event's own sources say so
     */
    Optional<Attribution> allegedBy();

    /**
     * A participant of whom no more is said.
     *
     * @param role the part taken
     * @param party who takes it
     * @return the participant
     */
    static Participant of(ParticipantRole role, Party party) {
        return builder().role(role).party(party).build();
    }

    /**
     * A new builder.
     *
     * @return the builder
     */
    static ParticipantBuilder builder() {
        return new ParticipantBuilder();
    }

    /**
     * A builder that starts with the attributes of this value.
     *
     * @return the builder
     */
    default ParticipantBuilder toBuilder() {
        return builder().from(this);
    }
}
