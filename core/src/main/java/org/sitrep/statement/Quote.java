package org.sitrep.statement;

import java.util.Optional;
import org.immutables.value.Value;
import org.sitrep.internal.SitrepValue;

/**
 * Words as they were said.
 *
 * <p>Immutable and thread-safe; no attribute is ever {@code null}.
 */
@SitrepValue
@Value.Immutable
public interface Quote {
    /**
     * The words.
     *
     * @return the text
     */
    String text();

    /**
     * Their language, as a BCP 47 tag such as {@code ky}.
     *
     * @return the language
     */
    Optional<String> language();

    /**
     * Whether these words are a translation of what was said.
     *
     * @return true for a translation
     */
    @Value.Default
    default boolean translated() {
        return false;
    }

    /**
     * A new builder.
     *
     * @return the builder
     */
    static QuoteBuilder builder() {
        return new QuoteBuilder();
    }

    /**
     * A builder that starts with the attributes of this value.
     *
     * @return the builder
     */
    default QuoteBuilder toBuilder() {
        return builder().from(this);
    }
}
