package org.sitrep.validation;

import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.sitrep.validation.baseline.BaselineEntry;
import org.sitrep.validation.internal.ValidationValue;

/**
 * What a baseline did in a check.
 *
 * <p>Immutable and thread-safe.
 */
@ValidationValue
@Value.Immutable
public interface BaselineUse {
    /**
     * How many findings of each code the baseline accepted.
     *
     * @return the exact numbers; a code without any is absent
     */
    @Value.NaturalOrder
    SortedMap<String, Long> suppressedByCode();

    /**
     * The accepted findings that were kept.
     *
     * @return the findings, in the order of the other ones; as many at most as of these
     */
    List<SuppressedFinding> suppressed();

    /**
     * Entries for findings that were looked for and are no longer there.
     *
     * @return the entries, by code and fingerprint
     */
    List<BaselineEntry> stale();

    /**
     * Entries whose last day has passed, and whose findings are there and count again.
     *
     * @return the entries, by code and fingerprint
     */
    List<BaselineEntry> expired();

    /**
     * How many findings the baseline accepted.
     *
     * @return the exact number
     */
    default long suppressedCount() {
        return suppressedByCode().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * A new builder.
     *
     * @return the builder
     */
    static BaselineUseBuilder builder() {
        return new BaselineUseBuilder();
    }
}
