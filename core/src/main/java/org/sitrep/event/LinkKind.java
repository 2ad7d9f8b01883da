package org.sitrep.event;

import org.sitrep.code.Term;

/** How one event is tied to another; read "this event ... the other". */
public enum LinkKind implements Term {
    /** Is a part of the other. */
    PART_OF,

    /** Answers the other. */
    RESPONSE_TO,

    /** Was caused or triggered by the other. */
    CAUSED_BY,

    /** Comes after the other. */
    FOLLOWS,

    /** Brings the other to an end. */
    ENDS,

    /** Has the other for its subject: talks over a clash. */
    ABOUT,

    /** Is the other, told elsewhere. */
    SAME_AS,

    /** Belongs together with the other; how is not said (GTD related incidents). */
    RELATED_TO
}
