package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A flag that is neither 0 nor 1. */
final class GdeltRootFlag implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-root-event")
            .severity(Severity.ERROR)
            .summary("The flag of root events is neither 0 nor 1.")
            .meaning("IsRootEvent is 1 for an event of the first paragraph, else 0. Empty cells are left in "
                    + "peace here.")
            .fix("Take the flag from the file as published.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, column IsRootEvent")
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
        double flag = row.number(GdeltColumns.IS_ROOT_EVENT);
        if (flag != 0 && flag != 1 && !row.isEmpty(GdeltColumns.IS_ROOT_EVENT)) {
            row.report(
                    GdeltColumns.IS_ROOT_EVENT,
                    "IsRootEvent is " + row.text(GdeltColumns.IS_ROOT_EVENT) + ", neither 0 nor 1");
        }
    }
}
