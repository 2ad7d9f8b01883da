package org.sitrep.validation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.sitrep.finding.Finding;

/**
 * A finding that a baseline accepts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param finding the finding
 * @param reason why it is accepted
 * @param until the last day on which it is accepted; empty for ever
 */
public record SuppressedFinding(Finding finding, String reason, Optional<LocalDate> until) {
    /** Checks that nothing is null. */
    public SuppressedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(until, "until");
    }
}
