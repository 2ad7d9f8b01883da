package org.sitrep.dataset;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.internal.SitrepValue;

/**
 * What a collection of records is: who publishes it, which version, under what terms.
 *
 * <p>Immutable and thread-safe; no attribute is ever {@code null}.
 * The records themselves are streamed, not held.
 */
@SitrepValue
@Value.Immutable
public interface Dataset {
    /**
     * The title.
     *
     * @return the title
     */
    Optional<String> title();

    /**
     * The version in the publisher's numbering, such as {@code 23.1}.
     *
     * @return the version
     */
    Optional<String> version();

    /**
     * Who publishes it.
     *
     * @return the publisher
     */
    Optional<String> publisher();

    /**
     * The terms, as an SPDX identifier such as {@code CC-BY-4.0} where there is one.
     *
     * @return the licence
     */
    Optional<String> licence();

    /**
     * How to cite it.
     *
     * @return the citation
     */
    Optional<String> citation();

    /**
     * Where it is to be had.
     *
     * @return the URL
     */
    Optional<String> url();

    /**
     * When it was retrieved.
     *
     * @return the instant
     */
    Optional<Instant> retrieved();

    /**
     * What it is about, in free text.
     *
     * @return the description
     */
    Optional<String> description();

    /**
     * A new builder.
     *
     * @return the builder
     */
    static DatasetBuilder builder() {
        return new DatasetBuilder();
    }

    /**
     * A builder that starts with the attributes of this value.
     *
     * @return the builder
     */
    default DatasetBuilder toBuilder() {
        return builder().from(this);
    }
}
