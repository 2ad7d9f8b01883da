package org.sitrep.casualty;

/** What claims amount to. */
public final class CasualtyEstimate {
    private CasualtyEstimate() {}
}
