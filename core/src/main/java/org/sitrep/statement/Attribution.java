package org.sitrep.statement;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.id.StatementId;
import org.sitrep.internal.SitrepValue;
import org.sitrep.party.Party;
import org.sitrep.source.Source;
import org.sitrep.time.EventTime;

/**
 * Who says so, and how it came to us: the claimant first, then everyone who passed it on.
 *
 * <p>Immutable and thread-safe; no attribute is ever {@code null}.
 */
@SitrepValue
@Value.Immutable
public interface Attribution {
    /**
     * Whose claim it is.
     *
     * @return the claimant, or empty where nobody is named
     */
    Optional<Party> claimant();

    /**
     * Who passed it on, from the claimant's side to ours: press service, spokesman, news agency.
     *
     * @return the relays, in order
     */
    List<Party> relays();

    /**
     * By what means it was first made known, by the claimant or by the first who passed it on.
     *
     * @return the medium
     */
    Optional<Medium> medium();

    /**
     * The name of the medium, such as {@code Telegram} for a {@link Medium#MESSAGING_CHANNEL}.
     *
     * @return the name, or empty where nothing is said
     */
    Optional<String> channel();

    /**
     * When the claimant said it.
     *
     * @return the time
     */
    Optional<EventTime> asserted();

    /**
     * The statement by which it was claimed, where that is a record of its own.
     *
     * @return the statement's id
     */
    Optional<StatementId> statement();

    /**
     * The report in which we read it.
     *
     * @return the report
     */
    Optional<Source> source();

    /**
     * Anything else worth keeping, in free text.
     *
     * @return the note
     */
    Optional<String> note();

    /**
     * A new builder.
     *
     * @return the builder
     */
    static AttributionBuilder builder() {
        return new AttributionBuilder();
    }

    /**
     * A builder that starts with the attributes of this value.
     *
     * @return the builder
     */
    default AttributionBuilder toBuilder() {
        return builder().from(this);
    }
}
