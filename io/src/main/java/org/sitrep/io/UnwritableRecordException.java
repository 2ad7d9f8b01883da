package org.sitrep.io;

import java.io.IOException;
import java.io.Serial;
import org.sitrep.finding.Finding;

/** Thrown where a record holds what its format cannot hold, and nobody is told ({@link RecordWriter#onFinding}). */
public final class UnwritableRecordException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * An exception.
     *
     * @param finding what cannot be written
     */
    public UnwritableRecordException(Finding finding) {
        super(finding.location().map(location -> location + ": ").orElse("") + finding.message());
        this.finding = finding;
    }

    /**
     * What cannot be written.
     *
     * @return the finding
     */
    public Finding finding() {
        return finding;
    }
}
