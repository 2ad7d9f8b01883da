package org.sitrep.source;

import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.id.SourceId;
import org.sitrep.internal.SitrepValue;
import org.sitrep.time.EventTime;

/**
 * A report: one article, bulletin, post or broadcast from which something is known.
 *
 * <p>Immutable and thread-safe; no attribute is ever {@code null}.
 */
@SitrepValue
@Value.Immutable
public interface Source {
    /**
     * The id, where other records of the dataset refer to this report.
     *
     * @return the id
     */
    Optional<SourceId> id();

    /**
     * Who published it, as named there: an agency, a newspaper, a website.
     *
     * @return the publisher's name
     */
    Optional<String> publisher();

    /**
     * The title or headline.
     *
     * @return the title
     */
    Optional<String> title();

    /**
     * Where it is to be found; kept as written, well-formed or not.
     *
     * @return the URL
     */
    Optional<String> url();

    /**
     * When it was published.
     *
     * @return the time of publication
     */
    Optional<EventTime> published();

    /**
     * The language it was read in, as a BCP 47 tag such as {@code ru}.
     *
     * @return the language
     */
    Optional<String> language();

    /**
     * How far its publisher reaches, in the words of the dataset (ACLED source scale: {@code National}, {@code Local partner-National}, ...).
     *
     * @return the scale
     */
    Optional<String> scale();

    /**
     * Whom it names as its own source, in its own words (UCDP source_original).
     *
     * @return the original source
     */
    Optional<String> originalSource();

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
    static SourceBuilder builder() {
        return new SourceBuilder();
    }

    /**
     * A builder that starts with the attributes of this value.
     *
     * @return the builder
     */
    default SourceBuilder toBuilder() {
        return builder().from(this);
    }
}
