package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An event code that is none. */
final class GdeltEventCode implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-event-code")
            .severity(Severity.ERROR)
            .summary("The event code is not a code of CAMEO by its form.")
            .meaning("Event codes are three or four digits, of which the first two are a root from 01 to 20; "
                    + "they are texts, so that 10 is not 010. Empty cells, and the X and --- of a coder that "
                    + "had no code, are left in peace here.")
            .fix("Take the code from the file as published; programs that take it for a number drop its "
                    + "leading zero.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, column EventCode")
            .addFormats("gdelt1", "gdelt2")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return EventColumns.CODES;
    }

    @Override
    public void check(RowCells row) {
        String code = row.text(GdeltColumns.EVENT_CODE);
        if (!code.isEmpty() && !EventCodes.isWellFormed(code) && !EventCodes.isNone(code)) {
            row.report(
                    GdeltColumns.EVENT_CODE,
                    "the event code is \"" + code
                            + "\", not three or four digits that begin with a root from 01 to 20");
        }
    }
}
