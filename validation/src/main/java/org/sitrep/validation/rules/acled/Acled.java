package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rule.RuleInfoBuilder;

/** What the rules on ACLED's rows have in common. */
final class Acled {
    /**
     * The columns that every table of ACLED has. Tables of HDX under tags may be those of others, with columns named {@code
     * country} or {@code year} too.
     */
    static final List<ColumnKey<?>> TELLTALES = List.of(AcledColumns.EVENT_ID_CNTY, AcledColumns.EVENT_DATE);

    private Acled() {}

    /** Begins the declaration of a rule on ACLED's rows, wherever they stand. */
    static RuleInfoBuilder rule(String code, Severity severity) {
        return RuleInfo.builder()
                .code(code)
                .severity(severity)
                .since("0.1")
                .addFormats("acled-csv", "acled-json", "hxl-csv");
    }

    /** The text of a cell without blanks around it; empty where nothing is said, also as {@code NA}. */
    static String text(RowCells row, ColumnKey<?> column) {
        return row.isEmpty(column) ? "" : clean(row.text(column));
    }

    /** A text without blanks around it; empty if it stands for a missing value. */
    static String clean(String text) {
        return AcledColumns.NOTES.decode(text).orElse("");
    }

    /** The number in a cell, also with blanks around it; NaN if there is none. */
    static double number(RowCells row, ColumnKey<Long> column) {
        double number = row.number(column);
        return Double.isNaN(number) && !row.isEmpty(column)
                ? row.value(column).map(Long::doubleValue).orElse(Double.NaN)
                : number;
    }

    /** Tells whether a number is a whole one. */
    static boolean isWhole(double number) {
        return number == Math.rint(number) && !Double.isInfinite(number);
    }

    /** Tells whether ids of events have the digits first, as in ACLED's older tables. */
    static boolean isOld(String layout) {
        return layout.equals("A1") || layout.equals("A2");
    }
}
