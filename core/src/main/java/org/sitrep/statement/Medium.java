package org.sitrep.statement;

import org.sitrep.code.Term;

/** By what means something was said or passed on. */
public enum Medium implements Term {
    /** Face to face. */
    IN_PERSON,

    /** By telephone. */
    TELEPHONE,

    /** To reporters, spoken: a briefing, a press conference. */
    BRIEFING,

    /** A written release or bulletin of an authority. */
    BULLETIN,

    /** A news agency's service. */
    NEWS_AGENCY,

    /** An article, in print or on the web. */
    ARTICLE,

    /** Radio or television. */
    BROADCAST,

    /** A channel of a messaging service, such as Telegram. */
    MESSAGING_CHANNEL,

    /** A social network. */
    SOCIAL_MEDIA,

    /** A letter, note or telegram. */
    LETTER,

    /** An official document. */
    DOCUMENT,

    /** A published dataset. */
    DATASET,

    /** Something else; the note says what. */
    OTHER,

    /** The source does not say. */
    UNKNOWN
}
