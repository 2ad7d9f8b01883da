package org.sitrep.io.gdelt;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A theme or name and where an article has it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the theme or name
 * @param offset where in the article, in characters
 */
public record GkgMention(String name, OptionalInt offset) {
    static Optional<GkgMention> parse(String block) {
        int comma = block.lastIndexOf(',');
        OptionalInt offset = comma < 0 ? OptionalInt.empty() : GkgText.offset(block.substring(comma + 1));
        return Optional.of(new GkgMention(offset.isPresent() ? block.substring(0, comma) : block, offset));
    }
}
