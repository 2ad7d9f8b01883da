package org.sitrep.io.json;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.sitrep.time.TimePrecision;

/**
 * The text forms of values as regular expressions of JSON Schema, which are those of ECMAScript.
 *
 * <p>Each matches every text that is written. What an expression cannot tell is left to the reader: that a month has no
 * thirty-first day, that a number is too long, that there is no such region.
 */
final class TextPatterns {
    private static final String BLANKS =
            "\\t-\\r\\u001c- \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

    /** A text that is not blank. */
    static final String NOT_BLANK = "[^" + BLANKS + "]";

    /** The id of a scheme. */
    static final String SCHEME = "^[a-z0-9][a-z0-9._-]*$";

    /** A system without a colon, a colon, and a value; neither of them blank. */
    static final String IDENTIFIER = "^[^:]*[^:" + BLANKS + "][^:]*:[\\s\\S]*[^" + BLANKS + "]";

    /** Written so that no engine needs more than one step back for a character. */
    private static final String WORDS = "( \"(?!\")[^\"\\\\]*((\\\\[\"\\\\nrt]|\\\\u[0-9a-fA-F]{4})[^\"\\\\]*)*\")?";

    /** A count. */
    static final String COUNT = "^(some|none-reported|unknown|-?[0-9]+(\\.[0-9]+)?|\\.\\.-?[0-9]+"
            + "|-?[0-9]+\\.\\.(-?[0-9]+(\\.\\.-?[0-9]+)?)?)" + WORDS + "$";

    /** A time. */
    static final String TIME = time();

    private TextPatterns() {}

    private static String time() {
        String month = "(0[1-9]|1[0-2])";
        String day = "(0[1-9]|[12][0-9]|3[01])";
        String offset = "(Z|[+-][0-9]{2}(:[0-9]{2}(:[0-9]{2})?)?)";
        String clock = "T([01][0-9]|2[0-3])(:[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?)?" + offset + "?";
        String date = "([0-9]{4}-" + month + "-" + day + "(" + clock + ")?"
                + "|[0-9]{4}(-(XX|" + month + ")(-(XX|" + day + "))?)?"
                + "|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX|XXXX)";
        String bound = date + "(\\[[^\\]]+\\])?[~?%]?";
        String interval =
                "(" + bound + "(/(\\.\\.|" + bound + ")?)?|\\.\\./(\\.\\.|" + bound + ")?|/(\\.\\.|" + bound + "))";
        String precision = Arrays.stream(TimePrecision.values())
                .map(TimePrecision::code)
                .collect(Collectors.joining("|", "( @(", "))?"));
        return "^" + interval + precision + "( = " + interval + ")*" + WORDS + "$";
    }
}
