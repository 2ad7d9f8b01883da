package org.sitrep.io;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;

/**
 * What a reader has read so far: exact counts, and the findings that were kept.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rowsRead how many rows of data there were, rejected ones among them; for a format without rows, how many records
 * @param rowsRejected how many of them could not be read
 * @param events how many events came of them
 * @param parties how many parties came of them as records of their own
 * @param statements how many statements came of them
 * @param casualtyClaims how many casualty claims the events hold
 * @param findingCounts how many findings there were of each code
 * @param severityCounts how many findings there were of each severity
 * @param findings the findings that were kept, in the order in which they were made
 */
public record ReadSummary(
        long rowsRead,
        long rowsRejected,
        long events,
        long parties,
        long statements,
        long casualtyClaims,
        SortedMap<String, Long> findingCounts,
        SortedMap<Severity, Long> severityCounts,
        List<Finding> findings) {
    /** Copies the counts and the findings. */
    public ReadSummary {
        findingCounts = Collections.unmodifiableSortedMap(new TreeMap<>(findingCounts));
        severityCounts = Collections.unmodifiableSortedMap(new TreeMap<>(severityCounts));
        findings = List.copyOf(findings);
    }

    /**
     * How many findings there were, kept or not.
     *
     * @return the number
     */
    public long findingCount() {
        return findingCounts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many records there were.
     *
     * @return the sum of events, parties and statements
     */
    public long records() {
        return events + parties + statements;
    }
}
