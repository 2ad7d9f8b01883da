package org.sitrep.io.loss;

import org.sitrep.code.Term;

/** What becomes of a value when it is written in another format. */
public enum Outcome implements Term {
    /** It comes back equal when it is read again. */
    EXACT,

    /** Something else comes back in its stead: less precise, or under a code that does not mean quite the same. */
    APPROXIMATE,

    /** Nothing comes back of it. */
    DROPPED
}
