package org.sitrep.io.loss;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.code.MatchRelation;

/**
 * What became of the values of one attribute.
 *
 * <p>Immutable and thread-safe.
 *
 * @param present how many values there were: each element of a list is one, an absent attribute none
 * @param exact how many of them come back equal
 * @param approximate how many of them come back as something else
 * @param dropped how many of them do not come back; {@code exact + approximate + dropped} is {@code present}
 * @param relations how many values were carried approximately under a code of each relation
 * @param examples the first values that were not carried exactly, at most {@link LossReport#MOST_EXAMPLES}
 */
public record AttributeLoss(
        long present,
        long exact,
        long approximate,
        long dropped,
        SortedMap<MatchRelation, Long> relations,
        List<LossExample> examples) {
    /**
     * Copies the collections and checks that the numbers add up.
     *
     * @throws IllegalArgumentException if they do not
     */
    public AttributeLoss {
        if (exact < 0 || approximate < 0 || dropped < 0 || exact + approximate + dropped != present) {
            throw new IllegalArgumentException(exact + " exact, " + approximate + " approximate and " + dropped
                    + " dropped do not add up to " + present);
        }
        relations = Collections.unmodifiableSortedMap(new TreeMap<>(relations));
        examples = List.copyOf(examples);
    }
}
