package org.sitrep.validation.rules.curated;

import java.util.Locale;
import java.util.OptionalLong;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.scad.ScadColumns;
import org.sitrep.validation.rule.RowCells;

/** The first and last day of an event of SCAD, each as it is written and in numbers, and how many days these are. */
final class ScadSpan {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LENGTH_OF_MONTH = 3;
    private static final int FIRST_YEAR = 90;

    /** A day in two forms. */
    record End(ColumnKey<?> written, ColumnKey<?> day, ColumnKey<?> month, ColumnKey<?> year) {
        /** The day in numbers; empty if one is missing. */
        OptionalLong numbers(RowCells row) {
            return CellText.day(CellText.number(row, year), CellText.number(row, month), CellText.number(row, day));
        }

        OptionalLong text(RowCells row) {
            return parse(CellText.text(row, written));
        }
    }

    static final End START = new End(ScadColumns.STARTDATE, ScadColumns.STDAY, ScadColumns.STMO, ScadColumns.STYR);
    static final End END = new End(ScadColumns.ENDDATE, ScadColumns.EDAY, ScadColumns.EMO, ScadColumns.EYR);

    private ScadSpan() {}

    /** A day like {@code 13-Apr-95}, {@code 13-Apr-1995} or {@code 1995-04-13}. */
    static OptionalLong parse(String text) {
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            return CellText.day(CellText.digits(text, 0, 4), CellText.digits(text, 5, 7), CellText.digits(text, 8, 10));
        }
        int first = text.indexOf('-');
        int second = text.indexOf('-', first + 1);
        if (first < 1 || second != first + 1 + LENGTH_OF_MONTH) {
            return OptionalLong.empty();
        }
        String name = text.substring(first + 1, second).toLowerCase(Locale.ROOT);
        int month = MONTHS.indexOf(name);
        int digits = text.length() - second - 1;
        int year = CellText.digits(text, second + 1, text.length());
        if (month < 0 || month % LENGTH_OF_MONTH != 0 || year < 0 || (digits != 2 && digits != 4)) {
            return OptionalLong.empty();
        }
        if (digits == 2) {
            year += year < FIRST_YEAR ? 2000 : 1900;
        }
        return CellText.day(year, month / LENGTH_OF_MONTH + 1, CellText.digits(text, 0, first));
    }
}
