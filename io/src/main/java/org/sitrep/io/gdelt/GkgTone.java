package org.sitrep.io.gdelt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tone of an article (GKG codebook 2.1, V1.5TONE).
 *
 * <p>Immutable and thread-safe.
 *
 * @param tone positive less negative score, -100 to 100
 * @param positive the share of words with a positive connotation, in per cent
 * @param negative the share of words with a negative connotation, in per cent
 * @param polarity the share of words with either, in per cent
 * @param activityDensity the share of active words, in per cent
 * @param groupDensity the share of pronouns of self and group, in per cent
 * @param words the number of words
 */
public record GkgTone(
        double tone,
        double positive,
        double negative,
        double polarity,
        double activityDensity,
        double groupDensity,
        double words) {
    private static final int FIELDS = 7;

    static Optional<GkgTone> parse(String text) {
        List<Double> numbers = new ArrayList<>();
        for (String field : GkgText.fields(text, ',')) {
            GkgText.decimal(field).ifPresent(numbers::add);
        }
        return numbers.size() != FIELDS
                ? Optional.empty()
                : Optional.of(new GkgTone(
                        numbers.get(0),
                        numbers.get(1),
                        numbers.get(2),
                        numbers.get(3),
                        numbers.get(4),
                        numbers.get(5),
                        numbers.get(6)));
    }
}
