package org.sitrep.validation.baseline;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.sitrep.finding.SourceLocation;

/** Thrown where a file should be a baseline and is none. */
public final class BaselineFormatException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** For people; the parts are in the message. */
    private final transient SourceLocation location;

    BaselineFormatException(SourceLocation location, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.location = location;
    }

    /**
     * Where the mistake is.
     *
     * @return the place in the file
     */
    public SourceLocation location() {
        return location;
    }
}
