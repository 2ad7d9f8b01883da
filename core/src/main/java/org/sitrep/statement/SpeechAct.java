package org.sitrep.statement;

import org.sitrep.code.Term;

/** What a speaker does by speaking. */
public enum SpeechAct implements Term {
    /** Says what happened. */
    REPORT,

    /** Says that it is so. */
    CONFIRM,

    /** Says that it is not so. */
    DENY,

    /** Says that somebody did wrong. */
    ACCUSE,

    /** Asks for something in the common interest. */
    APPEAL,

    /** Insists on something. */
    DEMAND,

    /** Offers something, help among it. */
    OFFER,

    /** Binds oneself to something. */
    PROMISE,

    /** Announces harm. */
    THREATEN,

    /** Points to a danger. */
    WARN,

    /** Disapproves. */
    CONDEMN,

    /** Approves, endorses. */
    PRAISE,

    /** Says that something worries. */
    EXPRESS_CONCERN,

    /** Says that something is hoped for. */
    EXPRESS_HOPE,

    /** Accepts. */
    AGREE,

    /** Refuses. */
    REJECT,

    /** Asks for pardon. */
    APOLOGISE,

    /** Says that nothing will be said. */
    DECLINE_COMMENT,

    /** Talks something over. */
    DISCUSS,

    /** Something else; the codings or the note say what. */
    OTHER,

    /** The source does not say. */
    UNKNOWN
}
