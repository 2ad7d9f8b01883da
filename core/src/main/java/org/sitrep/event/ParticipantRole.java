package org.sitrep.event;

import org.sitrep.code.Term;

/** What part a party takes in an event. */
public enum ParticipantRole implements Term {
    /** Acts first: attacks, calls, blocks, asks. */
    INITIATOR,

    /** Is acted upon. */
    TARGET,

    /** One side, where the order says nothing about who began (UCDP side A, ACLED actor 1). */
    SIDE_A,

    /** The other side (UCDP side B, ACLED actor 2). */
    SIDE_B,

    /** Takes part beside another participant (ACLED associated actor). */
    ASSOCIATE,

    /** Holds what the event turns on: a position, a building, a hostage. */
    HOLDER,

    /** Suffers the event without being a side of it. */
    VICTIM,

    /** Stands between the sides. */
    MEDIATOR,

    /** Watches or monitors. */
    OBSERVER,

    /** Takes part; how is not said. */
    PARTICIPANT
}
