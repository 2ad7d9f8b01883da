package org.sitrep.io;

/** What a reader does with a row that it cannot read. */
public enum OnError {
    /** Stop at the first one with a {@link RejectedRowException}. */
    FAIL,
    /** Report it, pass it over and go on; the summary has exact counts. */
    SKIP
}
