package org.sitrep.event;

import org.sitrep.code.Term;

/** The group that an {@link EventType} belongs to. */
public enum EventCategory implements Term {
    /** Fighting between armed parties. */
    FIGHTING,
    /** Violence from afar: shelling, strikes from the air, explosions. */
    REMOTE_VIOLENCE,
    /** Violence against people who do not fight. */
    VIOLENCE_AGAINST_CIVILIANS,
    /** Protests, strikes and riots. */
    DEMONSTRATION,
    /** Pressure short of fighting: blockades, arrests, seizures, sanctions. */
    COERCION,
    /** Forces moved, positions taken or held, without fighting. */
    MILITARY_POSTURE,
    /** Steps back: ceasefires, withdrawals, releases, a road reopened. */
    DE_ESCALATION,
    /** Talks, visits, agreements, cooperation, aid. */
    DIPLOMACY,
    /** An act that consists in speaking: an appeal, a threat, an accusation. */
    SPEECH,
    /** People leaving home, or coming back. */
    DISPLACEMENT,
    /** Territory or organisation changing hands. */
    CHANGE_OF_CONTROL,
    /** Anything else. */
    OTHER
}
