package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A count that counts nothing. */
final class GdeltCount implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-count")
            .severity(Severity.ERROR)
            .summary("A count of mentions, sources or articles is not a whole number from 1 on.")
            .meaning("An event is in the file because an article mentions it, so that the three counts are at "
                    + "least 1. Empty cells are left in peace here.")
            .fix("Take the count from the file as published.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, columns NumMentions, NumSources and NumArticles")
            .addFormats("gdelt1", "gdelt2")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return EventColumns.COUNTS;
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : EventColumns.COUNTS) {
            double count = row.number(column);
            if (!(count >= 1 && count == Math.rint(count)) && !row.isEmpty(column)) {
                row.report(column, column.name() + " is " + row.text(column) + ", not a whole number from 1 on");
            }
        }
    }
}
