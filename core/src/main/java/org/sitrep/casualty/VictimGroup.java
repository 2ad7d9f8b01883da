package org.sitrep.casualty;

import org.sitrep.code.Term;

/** Who among the victims a part of a count is about. */
public enum VictimGroup implements Term {
    /** Children, girls and boys. */
    CHILDREN,

    /** Girls. */
    GIRLS,

    /** Boys. */
    BOYS,

    /** Adults, women and men. */
    ADULTS,

    /** Women. */
    WOMEN,

    /** Men. */
    MEN,

    /** Elderly people. */
    ELDERLY,

    /** Journalists. */
    JOURNALISTS,

    /** Health workers. */
    HEALTH_WORKERS,

    /** Aid workers. */
    AID_WORKERS,

    /** Civilians. */
    CIVILIANS,

    /** Combatants. */
    COMBATANTS,

    /** Those who carried out the act. */
    PERPETRATORS,

    /** Nationals of one country, named in the note. */
    NATIONALS,

    /** Others; the note says who. */
    OTHER
}
