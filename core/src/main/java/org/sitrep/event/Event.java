package org.sitrep.event;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.casualty.CasualtyClaim;
import org.sitrep.casualty.ClaimStatus;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Record;
import org.sitrep.id.EventId;
import org.sitrep.internal.SitrepValue;
import org.sitrep.place.Place;
import org.sitrep.source.Origin;
import org.sitrep.source.Source;
import org.sitrep.statement.Attribution;
import org.sitrep.statement.Medium;
import org.sitrep.time.EventTime;

/**
 * Something that happened, or is said to have happened: what, when, where, who in which part, and who says so.
 *
 * <p>An event holds what was said even where it is odd; judging is a validator's work. Nothing of the row it was read
 * from is out of reach: {@link #origin()} keeps every cell.
 *
 * <p>Immutable and thread-safe; no attribute is ever {@code null}.
 */
@SitrepValue
@Value.Immutable
public non-sealed interface Event extends Record {
    /**
     * The id, unique within the dataset.
     *
     * @return the id
     */
    EventId id();

    /**
     * What happened, in Sitrep's own vocabulary.
     *
     * @return the type
     */
    EventType type();

    /**
     * What happened, in the vocabularies of others: an ACLED sub-event type, a CAMEO code, a UCDP type of violence.
     *
     * @return the codes
     */
    List<Coding> codings();

    /**
     * When it happened.
     *
     * @return the time, or empty where nothing is said
     */
    Optional<EventTime> time();

    /**
     * Who says that it was then, and lasted so long, where that is said by another than who attests the event: a
     * witness who tells that it is still going on.
     *
     * @return the attribution, or empty where the event's own sources say so
     */
    Optional<Attribution> timeAllegedBy();

    /**
     * Where it happened: one place, several, or none where nothing is said.
     *
     * @return the places
     */
    List<Place> places();

    /**
     * Who took part, and how.
     *
     * @return the participants
     */
    List<Participant> participants();

    /**
     * What weapons were used.
     *
     * @return the weapons
     */
    List<Weapon> weapons();

    /**
     * By what means, for an event that consists in talking: the telephone, a letter.
     *
     * @return the medium
     */
    Optional<Medium> medium();

    /**
     * What is claimed about people who came to harm; contradicting claims stand side by side.
     *
     * @return the claims
     */
    List<CasualtyClaim> casualties();

    /**
     * The reports from which the event is known.
     *
     * @return the reports
     */
    List<Source> sources();

    /**
     * How the event is tied to other events.
     *
     * @return the links
     */
    List<EventLink> links();

    /**
     * Who says that it happened, where that matters: an event may be only alleged.
     *
     * @return the attributions
     */
    List<Attribution> attestedBy();

    /**
     * How well it is established that it happened; {@link ClaimStatus#CLAIMED} for an event that is only alleged.
     *
     * @return the status, or empty where nothing is said
     */
    Optional<ClaimStatus> status();

    /**
     * A short name for it.
     *
     * @return the title
     */
    Optional<String> title();

    /**
     * What the source says about it in free text.
     *
     * @return the note
     */
    Optional<String> note();

    /**
     * Free keywords.
     *
     * @return the tags
     */
    List<String> tags();

    /**
     * The row it was read from.
     *
     * @return the origin, or empty for an event that was not read from a table
     */
    @Override
    Optional<Origin> origin();

    /**
     * A new builder.
     *
     * @return the builder
     */
    static EventBuilder builder() {
        return new EventBuilder();
    }

    /**
     * A builder that starts with the attributes of this value.
     *
     * @return the builder
     */
    default EventBuilder toBuilder() {
        return builder().from(this);
    }
}
