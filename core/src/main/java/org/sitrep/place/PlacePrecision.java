package org.sitrep.place;

import org.sitrep.code.Term;

/** How finely a place is known: what the coordinates stand for. */
public enum PlacePrecision implements Term {
    /** The place itself: a settlement, a landmark, a point (UCDP where precision 1, ACLED geo precision 1). */
    EXACT,

    /** A known place near by stands for it, up to some 25 km off (UCDP 2, ACLED 2). */
    NEARBY,

    /** The second-order division; its centre stands for it (UCDP 3). */
    ADMIN2,

    /** The first-order division; its centre stands for it (UCDP 4). */
    ADMIN1,

    /** A line, or an area without exact bounds, larger than a town (UCDP 5, ACLED 3). */
    REGION,

    /** The country only; its centre stands for it (UCDP 6). */
    COUNTRY,

    /** On water or in the air; the point is estimated (UCDP 7). */
    WATER_OR_AIRSPACE,

    /** Nothing is said about how finely the place is known. */
    UNKNOWN
}
