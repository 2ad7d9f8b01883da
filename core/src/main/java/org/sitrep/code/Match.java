package org.sitrep.code;

import java.util.Objects;

/**
 * What a code corresponds to, and how closely.
 *
 * <p>Immutable and thread-safe.
 *
 * @param target what the code was matched to
 * @param relation how the target relates to the code: {@link MatchRelation#BROAD} says that the target is broader
 * @param <T> the type of the target, such as an event type or a {@link Coding}
 */
public record Match<T>(T target, MatchRelation relation) {
    /** Refuses null. */
    public Match {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(relation, "relation");
    }

    /**
     * Whether the target can stand for the code without loss.
     *
     * @return true if the relation is {@link MatchRelation#EXACT}
     */
    public boolean isExact() {
        return relation == MatchRelation.EXACT;
    }
}
