package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An empty cell among those of the event. */
final class GdeltEventIncomplete implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-event-incomplete")
            .severity(Severity.WARNING)
            .summary("A cell is empty that GDELT fills in each row.")
            .meaning("IsRootEvent, the event code, its base and root, QuadClass and GoldsteinScale were never "
                    + "empty in 5,237 rows. Files that were converted from another format do not have them.")
            .fix("Take the row from the file as published; for a converted file, leave the rule out.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, event action attributes")
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
        for (ColumnKey<?> column : EventColumns.CODES) {
            if (row.isEmpty(column)) {
                row.report(column, column.name() + " is empty");
            }
        }
    }
}
