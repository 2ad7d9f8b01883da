package org.sitrep.casualty;

import org.sitrep.code.Term;

/** What was done to people. */
public enum Harm implements Term {
    /** Dead. */
    KILLED,

    /** Injured. */
    WOUNDED,

    /** Dead or injured, not told apart. */
    KILLED_OR_WOUNDED,

    /** Not accounted for. */
    MISSING,

    /** Taken prisoner. */
    CAPTURED,

    /** Taken away unlawfully, hostages among them. */
    ABDUCTED,

    /** Arrested or detained. */
    ARRESTED,

    /** Made to leave home; evacuated or fled. */
    DISPLACED,

    /** Set free again. */
    RELEASED,

    /** Subjected to sexual violence. */
    SEXUAL_VIOLENCE,

    /** Tortured. */
    TORTURED,

    /** Affected; how is not said. */
    AFFECTED,

    /** Something else; the note says what. */
    OTHER
}
