package org.sitrep.statement;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.code.Coding;
import org.sitrep.dataset.Record;
import org.sitrep.id.ClaimId;
import org.sitrep.id.EventId;
import org.sitrep.id.StatementId;
import org.sitrep.internal.SitrepValue;
import org.sitrep.party.Party;
import org.sitrep.source.Origin;
import org.sitrep.time.EventTime;

/**
 * Who said what, to whom, about what; and the path by which it reached us.
 *
 * <p>Immutable and thread-safe; no attribute is ever {@code null}.
 */
@SitrepValue
@Value.Immutable
public non-sealed interface Statement extends Record {
    /**
     * The id, unique within the dataset.
     *
     * @return the id
     */
    StatementId id();

    /**
     * Who speaks; several where they speak together.
     *
     * @return the speakers, or none where the source names nobody
     */
    List<Party> speakers();

    /**
     * What is done by speaking.
     *
     * @return the act; {@link SpeechAct#UNKNOWN} where nothing is said
     */
    @Value.Default
    default SpeechAct act() {
        return SpeechAct.UNKNOWN;
    }

    /**
     * What is said, in our words.
     *
     * @return the gist
     */
    Optional<String> gist();

    /**
     * What is said, in the speaker's words.
     *
     * @return the quote
     */
    Optional<Quote> quote();

    /**
     * To whom it is said.
     *
     * @return the addressees, or none where the source names nobody
     */
    List<Party> addressees();

    /**
     * Whether it is said to the public.
     *
     * @return true where the source says so
     */
    @Value.Default
    default boolean addressedToPublic() {
        return false;
    }

    /**
     * Who is accused by it.
     *
     * @return the accused parties
     */
    List<Party> accused();

    /**
     * The events it is about.
     *
     * @return the events' ids
     */
    List<EventId> aboutEvents();

    /**
     * The casualty claims it is about.
     *
     * @return the claims' ids
     */
    List<ClaimId> aboutClaims();

    /**
     * The statements it is about: what it denies, confirms, answers.
     *
     * @return the statements' ids
     */
    List<StatementId> aboutStatements();

    /**
     * When it was said.
     *
     * @return the time
     */
    Optional<EventTime> time();

    /**
     * How it came to us. Its claimant is the speaker unless another is named.
     *
     * @return the path to us
     */
    Optional<Attribution> attribution();

    /**
     * What other schemes call it, such as a CAMEO code.
     *
     * @return the codes
     */
    List<Coding> codings();

    /**
     * Anything else worth keeping, in free text.
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
     * @return the origin, or empty for a statement that was not read from a table
     */
    @Override
    Optional<Origin> origin();

    /**
     * A new builder.
     *
     * @return the builder
     */
    static StatementBuilder builder() {
        return new StatementBuilder();
    }

    /**
     * A builder that starts with the attributes of this value.
     *
     * @return the builder
     */
    default StatementBuilder toBuilder() {
        return builder().from(this);
    }
}
