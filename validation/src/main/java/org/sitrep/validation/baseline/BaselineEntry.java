package org.sitrep.validation.baseline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A finding that was accepted, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fingerprint what the finding is known by
 * @param code the code of the finding
 * @param message what the finding said when it was accepted; for people, and not compared
 * @param reason why it was accepted; not blank
 * @param until the last day on which it is accepted; empty for ever
 * @param count how many findings with this fingerprint are accepted, at least 1; more than these count
 */
public record BaselineEntry(
        Fingerprint fingerprint, String code, String message, String reason, Optional<LocalDate> until, int count) {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if there is no reason, or the count is below 1
     */
    public BaselineEntry {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(until, "until");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an accepted finding needs a reason");
        }
        if (count < 1) {
            throw new IllegalArgumentException(
                    "the count of accepted findings is " + count + ", and should be 1 or more");
        }
    }

    /**
     * Whether the finding counts again.
     *
     * @param today the day by which to judge
     * @return true after the last day on which it is accepted
     */
    public boolean isExpired(LocalDate today) {
        return until.isPresent() && today.isAfter(until.get());
    }
}
