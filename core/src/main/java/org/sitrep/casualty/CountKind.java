package org.sitrep.casualty;

import org.sitrep.code.Term;

/** In which way a count is said. */
public enum CountKind implements Term {
    /** One whole number. */
    EXACT,

    /** A number that is not whole: a toll its source split evenly over several records (GTD, nkill and nwound). */
    FRACTION,

    /** From one number to another. */
    RANGE,

    /** A number or more. */
    AT_LEAST,

    /** A number or fewer. */
    AT_MOST,

    /** A low, a best and a high estimate (UCDP GED: low, best, high). */
    ESTIMATE,

    /** There are some; no number is said ("several", "wounded"). */
    SOME,

    /** None were reported so far, which is neither zero nor unknown. */
    NONE_REPORTED,

    /** Nothing is known of the number, not even whether there are any. */
    UNKNOWN
}
