package org.sitrep.casualty;

import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.internal.SitrepValue;

/**
 * A part of a count: so many of the victims were of this group.
 *
 * <p>Immutable and thread-safe; no attribute is ever {@code null}.
 */
@SitrepValue
@Value.Immutable
public interface Breakdown {
    /**
     * Who they are.
     *
     * @return the group
     */
    VictimGroup group();

    /**
     * How many of them.
     *
     * @return the count
     */
    Count count();

    /**
     * Who they are in the source's words, where the group does not say it fully.
     *
     * @return the note
     */
    Optional<String> note();

    /**
     * A part of a count, with nothing to add.
     *
     * @param group who they are
     * @param count how many of them
     * @return the part
     */
    static Breakdown of(VictimGroup group, Count count) {
        return builder().group(group).count(count).build();
    }

    /**
     * A new builder.
     *
     * @return the builder
     */
    static BreakdownBuilder builder() {
        return new BreakdownBuilder();
    }

    /**
     * A builder that starts with the attributes of this value.
     *
     * @return the builder
     */
    default BreakdownBuilder toBuilder() {
        return builder().from(this);
    }
}
