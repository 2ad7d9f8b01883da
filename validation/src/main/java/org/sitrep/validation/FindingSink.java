package org.sitrep.validation;

import org.sitrep.finding.Finding;
import org.sitrep.finding.Severity;

/** Where findings go. */
interface FindingSink {
    /** Whether a finding would be kept, told or accepted, and is worth making. */
    boolean hasRoomFor(String code, Severity severity);

    /** Takes a finding, and counts it. */
    void add(Finding finding);

    /** Counts a finding that was not made. */
    void count(String code, Severity severity);

    /** How many findings were taken or counted; for whoever wants to know whether there are more than before. */
    long count();

    /** How many of these are errors or warnings. */
    long seriousCount();

    /** Whether findings of this severity count as serious. */
    static boolean isSerious(Severity severity) {
        return severity.compareTo(Severity.WARNING) >= 0;
    }
}
