package org.sitrep.casualty;

/** A count. */
public final class Count {
    private Count() {}
}
