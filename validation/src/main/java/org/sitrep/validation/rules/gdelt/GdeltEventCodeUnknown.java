package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.code.Cameo;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An event code that no list has. */
final class GdeltEventCodeUnknown implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-event-code-unknown")
            .severity(Severity.WARNING)
            .summary("The event code is in none of the known lists of CAMEO.")
            .meaning("The known codes are the union of GDELT's lookup, the list of ICEWS and the CAMEO manual "
                    + "1.1b3: 318 codes. Lists grow, so that a code of the right form may be right; X and --- "
                    + "are what a coder wrote that had none.")
            .fix("Compare the code with the base and root code beside it.")
            .since("0.1")
            .reference("CAMEO manual 1.1b3; GDELT lookup CAMEO.eventcodes")
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
        boolean formed = EventCodes.isWellFormed(code);
        if (EventCodes.isNone(code) || (formed && Cameo.find(code).isEmpty() && !EventCodes.codeIsAtFault(row))) {
            row.report(GdeltColumns.EVENT_CODE, "the event code " + code + " is in no list of CAMEO");
        }
    }
}
