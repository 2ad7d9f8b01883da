package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Event types that ACLED does not have. */
final class AcledEventType implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-event-type", Severity.WARNING)
            .summary("The event type is not one that ACLED has, or had to 2018.")
            .meaning("Known are the six event types of today and the nine of the older layouts, in the spellings"
                    + " that files have, such as `Violence Against Civilians`. Other spellings of the same name,"
                    + " also in upper or lower case, are told as such.")
            .fix("Write the name as the codebook has it. If ACLED has added a new one, switch the rule off and"
                    + " tell us.")
            .reference("ACLED Codebook, event_type")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.EVENT_TYPE);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String text = Acled.text(row, AcledColumns.EVENT_TYPE);
        if (!text.isEmpty() && AcledCodes.EVENT_TYPES.exact(text).isEmpty()) {
            row.report(AcledColumns.EVENT_TYPE, AcledCodes.EVENT_TYPES.complaint("event_type", text));
        }
    }
}
