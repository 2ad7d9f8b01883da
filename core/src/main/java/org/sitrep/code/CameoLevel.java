package org.sitrep.code;

/** How deep a CAMEO event code stands in its hierarchy; the number of digits tells it. */
public enum CameoLevel implements Term {
    /** Two digits: {@code 19}. */
    ROOT,

    /** Three digits: {@code 195}. */
    BASE,

    /** Four digits: {@code 1951}. */
    LEAF
}
