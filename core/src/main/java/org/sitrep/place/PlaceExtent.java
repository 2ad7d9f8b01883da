package org.sitrep.place;

import org.sitrep.code.Term;

/** How much of a place something took in. */
public enum PlaceExtent implements Term {
    /** All of it. */
    ENTIRE,

    /** A part of it; which part is not said. */
    PART,

    /** It was mostly here, though not only; the other places say where else. */
    MAINLY
}
