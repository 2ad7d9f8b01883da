package org.sitrep.validation.rules.hxl;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.finding.Severity;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.time.EventTime;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.RuleInfoBuilder;

/** What the rules on tagged tables have in common. */
final class Hxl {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,17}(\\.[0-9]{0,30})?([eE][+-]?[0-9]{1,2})?");

    private Hxl() {}

    /** Begins the declaration of a rule on the rows of tagged tables. */
    static RuleInfoBuilder rule(String code, Severity severity) {
        return RuleInfo.builder().code(code).severity(severity).since("0.1").addFormats("hxl-csv");
    }

    /** Tells whether a cell has nothing to say, as R and pandas write it. */
    static boolean isMissing(String text) {
        return text.isEmpty() || text.equals("NA") || text.equals("NaN");
    }

    /** The number in a cell; NaN if there is none. */
    static double number(String text) {
        return NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }

    /** The day in a cell, in any form of ACLED's files. */
    static Optional<LocalDate> day(String text) {
        return AcledColumns.EVENT_DATE.decode(text);
    }

    /** Tells whether a cell has a day in any form, or a time in that of EDTF, such as {@code 2024-01}. */
    static boolean isTime(String text) {
        if (day(text).isPresent()) {
            return true;
        }
        try {
            EventTime.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
