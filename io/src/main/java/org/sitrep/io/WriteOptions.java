package org.sitrep.io;

import org.immutables.value.Value;

/**
 * How to write. The defaults write what is said, as it is said.
 *
 * <p>Immutable and thread-safe.
 */
@IoValue
@Value.Immutable
public interface WriteOptions {
    /** The defaults. */
    WriteOptions DEFAULT = builder().build();

    /**
     * Whether cells that a spreadsheet would take for formulas are made harmless: an apostrophe is put before a text that
     * begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return and is no number.
     *
     * <p>That changes the text, so it is a loss, which {@link org.sitrep.io.loss.LossMeter} counts; rows that were read from
     * the same format are changed too. Formats that are not delimited text do not ask.
     *
     * @return true to change such cells; false by default
     */
    @Value.Default
    default boolean spreadsheetSafe() {
        return false;
    }

    /**
     * A new builder.
     *
     * @return the builder
     */
    static WriteOptionsBuilder builder() {
        return new WriteOptionsBuilder();
    }

    /**
     * A builder that starts with these options.
     *
     * @return the builder
     */
    default WriteOptionsBuilder toBuilder() {
        return builder().from(this);
    }
}
