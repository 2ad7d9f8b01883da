package org.sitrep.io.gdelt;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date that an article mentions (GKG codebook 2.1, V2.1ENHANCEDDATES).
 *
 * <p>Immutable and thread-safe.
 *
 * @param resolution 1 a year, 2 a month of a year, 3 a day, 4 a day and month without a year
 * @param month the month, 0 if absent
 * @param day the day of the month, 0 if absent
 * @param year the year, 0 if absent
 * @param offset where in the article, in characters
 */
public record GkgDate(int resolution, int month, int day, int year, int offset) {
    private static final int FIELDS = 5;

    /** The codebook has commas between the fields, the files have {@code #}. */
    static Optional<GkgDate> parse(String block) {
        List<OptionalInt> fields = GkgText.fields(block, block.indexOf('#') < 0 ? ',' : '#').stream()
                .map(GkgText::offset)
                .toList();
        if (fields.size() != FIELDS || fields.stream().anyMatch(OptionalInt::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new GkgDate(
                fields.get(0).orElseThrow(),
                fields.get(1).orElseThrow(),
                fields.get(2).orElseThrow(),
                fields.get(3).orElseThrow(),
                fields.get(4).orElseThrow()));
    }
}
