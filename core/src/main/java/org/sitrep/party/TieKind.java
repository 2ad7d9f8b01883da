package org.sitrep.party;

import org.sitrep.code.Term;

/** How one party is tied to another. */
public enum TieKind implements Term {
    /** Is an organ, unit, agency or branch of the other. */
    ORGAN_OF,

    /** Is a member of the other. */
    MEMBER_OF,

    /** Holds an office in the other; the tie names the office. */
    HOLDS_OFFICE_IN,

    /** Is of the other's nation: its citizen, its resident, its media. */
    NATIONAL_OF,

    /** Stands with the other. */
    ALLIED_WITH,

    /** Keeps bases in the other, or has its seat there. */
    BASED_IN
}
