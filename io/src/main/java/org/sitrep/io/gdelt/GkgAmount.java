package org.sitrep.io.gdelt;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * An amount that an article mentions (GKG codebook 2.1, V2.1AMOUNTS).
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount how much or many
 * @param object of what
 * @param offset where in the article, in characters
 */
public record GkgAmount(double amount, String object, OptionalInt offset) {
    static Optional<GkgAmount> parse(String block) {
        int first = block.indexOf(',');
        int last = block.lastIndexOf(',');
        if (first < 0 || first == last) {
            return Optional.empty();
        }
        return GkgText.decimal(block.substring(0, first))
                .map(amount -> new GkgAmount(
                        amount, block.substring(first + 1, last), GkgText.offset(block.substring(last + 1))));
    }
}
