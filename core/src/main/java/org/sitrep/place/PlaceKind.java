package org.sitrep.place;

import org.sitrep.code.Term;

/** What sort of place it is, which tells how to take its coordinates. */
public enum PlaceKind implements Term {
    /** A settlement, building, landmark or position. */
    POINT,

    /** A road, railway, river or the way between two places. */
    ROUTE,

    /** A border between countries, or a section of one. */
    BORDER,

    /** A division, a region, the surroundings of a place. */
    AREA,

    /** Several places taken together, such as seven villages; the number says how many. */
    GROUP,

    /** The source does not say. */
    UNKNOWN
}
