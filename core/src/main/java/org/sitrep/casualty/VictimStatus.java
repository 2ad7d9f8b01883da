package org.sitrep.casualty;

import org.sitrep.code.Term;

/** What the victims were in law and fact, as the source has it. */
public enum VictimStatus implements Term {
    /** Civilians. */
    CIVILIAN,

    /** Members of armed forces or groups. */
    COMBATANT,

    /** Others under protection: prisoners, the wounded, medical and religious staff. */
    PROTECTED,

    /** Those who carried out the act, where the source counts them. */
    PERPETRATOR,

    /** Of several kinds, not told apart. */
    MIXED,

    /** The source does not say. */
    UNKNOWN
}
