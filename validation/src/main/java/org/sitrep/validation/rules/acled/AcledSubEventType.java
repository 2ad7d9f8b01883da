package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Sub-event types that ACLED does not have. */
final class AcledSubEventType implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-sub-event-type", Severity.WARNING)
            .summary("The sub-event type is not one of the 25 that ACLED has.")
            .meaning("Known are the 25 names, in the spellings that files have, such as `protestors`. Other"
                    + " spellings, also in upper or lower case, are told as such.")
            .fix("Write the name as the codebook has it. If ACLED has added a new one, switch the rule off and"
                    + " tell us.")
            .reference("ACLED Codebook, sub_event_type")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.SUB_EVENT_TYPE);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String text = Acled.text(row, AcledColumns.SUB_EVENT_TYPE);
        if (!text.isEmpty() && AcledCodes.SUB_EVENT_TYPES.exact(text).isEmpty()) {
            row.report(AcledColumns.SUB_EVENT_TYPE, AcledCodes.SUB_EVENT_TYPES.complaint("sub_event_type", text));
        }
    }
}
