package org.sitrep.io.gdelt;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number in an article and what it counts (GKG codebook 2.1, V1COUNTS and V2.1COUNTS).
 *
 * <p>Immutable and thread-safe.
 *
 * @param type what is counted, such as {@code KILL}, {@code WOUND}, {@code ARREST}, {@code PROTEST} or a theme
 * @param number the number, as it was written
 * @param object who or what it is, such as {@code soldiers}; empty where the GKG has nothing
 * @param location the place that is mentioned nearest to it; absent where the GKG has none
 * @param offset where in the article, in characters; only in V2.1COUNTS
 */
public record GkgCount(String type, String number, String object, Optional<GkgLocation> location, OptionalInt offset) {
    private static final int FIELDS = 10;
    private static final int LOCATION = 3;

    /** Of a block with another number of fields, the first three still mean what they mean. */
    static Optional<GkgCount> parse(String block) {
        List<String> fields = GkgText.fields(block, '#');
        if (fields.size() < LOCATION) {
            return Optional.empty();
        }
        boolean whole = fields.size() == FIELDS || fields.size() == FIELDS + 1;
        Optional<GkgLocation> location = whole
                ? GkgLocation.of(fields.subList(LOCATION, FIELDS))
                        .filter(place ->
                                !place.name().isEmpty() || !place.countryCode().isEmpty())
                : Optional.empty();
        OptionalInt offset = fields.size() == FIELDS + 1 ? GkgText.offset(fields.get(FIELDS)) : OptionalInt.empty();
        return Optional.of(new GkgCount(fields.get(0), fields.get(1), fields.get(2), location, offset));
    }
}
