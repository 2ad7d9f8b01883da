package org.sitrep.code;

import java.util.Locale;
import java.util.Optional;

/**
 * A word of one of Sitrep's own vocabularies, such as an event type or a kind of harm.
 *
 * <p>Implemented by enums. The code is what files carry: lower case, words joined by hyphens.
 */
public interface Term {
    /**
     * The name of the constant, as {@link Enum#name()} gives it.
     *
     * @return the name
     */
    String name();

    /**
     * The word as files carry it: {@code ARMED_CLASH} is {@code armed-clash}.
     *
     * @return the code
     */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds a word of a vocabulary by its code.
     *
     * @param vocabulary the enum to look in
     * @param code the code, such as {@code armed-clash}; upper and lower case are the same
     * @param <T> the vocabulary
     * @return the constant, or empty if the vocabulary has no such word
     */
    static <T extends Enum<T> & Term> Optional<T> find(Class<T> vocabulary, String code) {
        for (T term : vocabulary.getEnumConstants()) {
            if (term.code().equalsIgnoreCase(code)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }
}
