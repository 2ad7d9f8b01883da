package org.sitrep.io.table;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes texts harmless that a spreadsheet would take for formulas, as OWASP's advice on CSV injection has it. */
enum FormulaGuard {
    /** Leaves all texts as they are. */
    OFF,

    /** Puts an apostrophe before texts that begin as formulas do. */
    ON;

    private static final String STARTS = "=+-@\t\r";

    /** A sign before a number begins no formula. */
    private static final Pattern NUMBER = Pattern.compile("[+-]([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

    /** The text as it can be written. */
    String safe(String text) {
        return this == ON && isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && STARTS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }

    /** The cells that are to be written anew, with those of the row that are not safe; null if there are none. */
    @Nullable String @Nullable [] safe(@Nullable String @Nullable [] changes, List<String> row) {
        if (this == OFF) {
            return changes;
        }
        @Nullable String @Nullable [] safe = changes;
        for (int i = 0; i < row.size(); i++) {
            String change = safe == null || i >= safe.length ? null : safe[i];
            String text = change == null ? row.get(i) : change;
            if (isFormula(text)) {
                if (safe == null || i >= safe.length) {
                    @Nullable String[] longer = new @Nullable String[row.size()];
                    if (safe != null) {
                        System.arraycopy(safe, 0, longer, 0, safe.length);
                    }
                    safe = longer;
                }
                safe[i] = "'" + text;
            }
        }
        return safe;
    }
}
