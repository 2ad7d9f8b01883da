package org.sitrep.casualty;

import org.sitrep.code.Term;

/** How well a claim stands. */
public enum ClaimStatus implements Term {
    /** Somebody says so (alleged, reported, a single source). */
    CLAIMED,

    /** So far, expected to change. */
    PROVISIONAL,

    /** Two or more credible sources say so (Airwars: fair). */
    CORROBORATED,

    /** Verified, or acknowledged by those responsible. */
    CONFIRMED,

    /** Others say otherwise. */
    CONTESTED,

    /** Those who assessed it do not believe it. */
    DISCOUNTED,

    /** Whoever said so took it back. */
    RETRACTED
}
