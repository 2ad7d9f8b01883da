package org.sitrep.io;

import java.io.Serial;
import org.sitrep.finding.SourceLocation;

/** Thrown where the input is not of the format asked for, or of no format that is known. */
public final class UnknownFormatException extends UnreadableInputException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param location where it shows
     * @param message what was found and what was expected, in one line
     */
    public UnknownFormatException(SourceLocation location, String message) {
        super(location, message, null);
    }
}
