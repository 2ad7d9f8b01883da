package org.sitrep.time;

import org.sitrep.code.Term;

/** How finely a time is known; the order is from the finest to the coarsest. */
public enum TimePrecision implements Term {
    /** Known to the second. */
    SECOND,

    /** Known to the minute. */
    MINUTE,

    /** Known to the hour. */
    HOUR,

    /** Known to the day. */
    DAY,

    /** Known to within two to six days (UCDP date precision 2). */
    DAYS,

    /** Known to within a week (UCDP date precision 3, ACLED time precision 2). */
    WEEK,

    /** Known to within a month (UCDP date precision 4, ACLED time precision 3). */
    MONTH,

    /** Known to within a year (UCDP date precision 5). */
    YEAR,

    /** Known to within ten years. */
    DECADE,

    /** Known to within a hundred years or less finely. */
    CENTURY,

    /** Nothing is said about how finely the time is known, or no time is known. */
    UNKNOWN
}
