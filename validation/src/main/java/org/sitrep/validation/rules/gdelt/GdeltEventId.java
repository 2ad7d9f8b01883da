package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An id that no event has. */
final class GdeltEventId implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-event-id")
            .severity(Severity.ERROR)
            .summary("The id of the event is negative.")
            .meaning("Ids count up from 0, which is a real id in version 1.0. That they are whole numbers is "
                    + "told by the reader.")
            .fix("Take the id from the file as published.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, column GlobalEventID")
            .addFormats("gdelt1", "gdelt2", "gdelt2-mentions")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GdeltColumns.GLOBAL_EVENT_ID);
    }

    @Override
    public void check(RowCells row) {
        if (row.number(GdeltColumns.GLOBAL_EVENT_ID) < 0) {
            row.report(
                    GdeltColumns.GLOBAL_EVENT_ID,
                    "the id is " + row.text(GdeltColumns.GLOBAL_EVENT_ID) + ", but ids are not negative");
        }
    }
}
