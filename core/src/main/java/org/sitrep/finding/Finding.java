package org.sitrep.finding;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.id.RecordId;
import org.sitrep.internal.SitrepValue;

/**
 * One problem, found by a reader or by a rule.
 *
 * <p>A finding is data: its code is stable and can be filtered on, its message is for people. Immutable and thread-safe.
 */
@SitrepValue
@Value.Immutable
public interface Finding {
    /**
     * The stable code of the kind of problem, lower case with hyphens, such as {@code bad-date}.
     *
     * @return the code
     */
    String code();

    /**
     * How bad it is.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * What is wrong, in one sentence for people, naming the records concerned.
     *
     * @return the message, without the location
     */
    String message();

    /**
     * Where it is.
     *
     * @return the location, or empty for a problem of records that were not read from a file
     */
    Optional<SourceLocation> location();

    /**
     * The text of the cell, row or member as it stands in the source.
     *
     * @return the raw text, or empty where no single piece of text is at fault
     */
    Optional<String> raw();

    /**
     * The records concerned, the most important one first.
     *
     * @return the ids; empty where the problem lies below the level of records
     */
    List<RecordId> records();

    /**
     * A new builder.
     *
     * @return the builder
     */
    static FindingBuilder builder() {
        return new FindingBuilder();
    }

    /**
     * A builder that starts with this finding's attributes.
     *
     * @return the builder
     */
    default FindingBuilder toBuilder() {
        return builder().from(this);
    }
}
