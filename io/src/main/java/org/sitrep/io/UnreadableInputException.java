package org.sitrep.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.Serial;
import java.util.Objects;
import java.util.zip.ZipException;
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

    /** What the exception of a stream means. */
    static UnreadableInputException of(SourceLocation location, IOException e) {
        String message = e instanceof EOFException
                ? "the input ends early: it is truncated"
                : e instanceof ZipException
                        ? "the compressed data is damaged: " + e.getMessage()
                        : "cannot be read: " + Objects.requireNonNullElse(e.getMessage(), e.toString());
        return new UnreadableInputException(location, message, e);
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
