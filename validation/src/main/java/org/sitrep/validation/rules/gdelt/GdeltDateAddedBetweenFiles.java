package org.sitrep.validation.rules.gdelt;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A date of addition between two files. */
final class GdeltDateAddedBetweenFiles implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-date-added-between-files")
            .severity(Severity.WARNING)
            .summary("The date of addition is not at a full quarter of an hour.")
            .meaning("GDELT 2.0 publishes a file each 15 minutes, and DATEADDED is the time of the file: "
                    + "minutes are 00, 15, 30 or 45, seconds 00. GDELT 1.0, which has days only, is left in "
                    + "peace.")
            .fix("Look up when the event was added: it is in the name of the file.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, column DATEADDED")
            .addFormats("gdelt2")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return EventColumns.DATES;
    }

    @Override
    public void check(RowCells row) {
        Optional<LocalDateTime> added = Days.time(row.number(GdeltColumns.DATE_ADDED));
        if (added.isPresent() && !Days.isQuarterOfAnHour(added.get())) {
            row.report(
                    GdeltColumns.DATE_ADDED,
                    "DATEADDED is " + row.text(GdeltColumns.DATE_ADDED)
                            + ", but files are of minutes 00, 15, 30 and 45");
        }
    }
}
