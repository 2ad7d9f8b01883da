package org.sitrep.finding;

import org.sitrep.code.Term;

/** How bad a finding is; the order is from the mildest to the worst. */
public enum Severity implements Term {
    /** Worth knowing; nothing is wrong. */
    INFO,
    /** Suspicious: likely a mistake, or a claim that another claim contradicts. */
    WARNING,
    /** Wrong: the row could not be read, or breaks a rule of its format. */
    ERROR;

    /**
     * Tells whether this is as bad as another severity, or worse.
     *
     * @param other the severity to compare with
     * @return true if this is at least as severe
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
