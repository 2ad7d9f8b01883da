package org.sitrep.io;

import java.util.Objects;

/**
 * A format's opinion about a beginning of a file: this is mine.
 *
 * <p>Immutable and thread-safe.
 *
 * @param confidence how sure it is
 * @param layout which of the format's layouts it is
 */
public record Detection(Confidence confidence, String layout) {
    /** Checks the parts. */
    public Detection {
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(layout, "layout");
    }

    /** How sure a format is; the order is from the least to the most sure. */
    public enum Confidence {
        /** The shape fits, and so might that of others. */
        POSSIBLE,
        /** Shape and contents fit. */
        LIKELY,
        /** Nothing else looks like this. */
        CERTAIN
    }
}
