package org.sitrep.io;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.SourceLocation;

/** Thrown where the bytes of an input cannot be read or make no sense as a whole; it says how far reading came. */
public class UnreadableInputException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient SourceLocation location;

    /**
     * An exception.
     *
     * @param location how far reading came
     * @param message what is wrong, in one line
     * @param cause what was thrown below, if anything
     */
    public UnreadableInputException(SourceLocation location, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.location = location;
    }

    /**
     * How far reading came.
     *
     * @return the location
     */
    public SourceLocation location() {
        return location;
    }
}
