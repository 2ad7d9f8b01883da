package org.sitrep.validation.rules.gdelt;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A time of a mention or its event between two files. */
final class GdeltMentionBetweenFiles implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-mention-between-files")
            .severity(Severity.WARNING)
            .summary("The time of a mention or of its event is not at a full quarter of an hour.")
            .meaning("GDELT publishes a file each 15 minutes, and both times are those of files: minutes are "
                    + "00, 15, 30 or 45, seconds 00, in all 200 rows that were counted.")
            .fix("Look up the times: that of the mention is in the name of the file.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, mentions table, EventTimeDate and MentionTimeDate")
            .addFormats("gdelt2-mentions")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return MentionColumns.TIMES;
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : MentionColumns.TIMES) {
            Optional<LocalDateTime> time = Days.time(row.number(column));
            if (time.isPresent() && !Days.isQuarterOfAnHour(time.get())) {
                row.report(
                        column,
                        column.name() + " is " + row.text(column) + ", but files are of minutes 00, 15, 30 and 45");
            }
        }
    }
}
