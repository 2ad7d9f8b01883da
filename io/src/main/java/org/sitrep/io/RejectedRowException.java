package org.sitrep.io;

import java.io.IOException;
import java.io.Serial;
import org.sitrep.finding.Finding;

/** Thrown at the first row that cannot be read, under the policy {@link OnError#FAIL}. */
public final class RejectedRowException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * An exception.
     *
     * @param finding what is wrong with the row
     */
    public RejectedRowException(Finding finding) {
        super(finding.location().map(location -> location + ": ").orElse("") + finding.message());
        this.finding = finding;
    }

    /**
     * What is wrong with the row, and where.
     *
     * @return the finding
     */
    public Finding finding() {
        return finding;
    }
}
