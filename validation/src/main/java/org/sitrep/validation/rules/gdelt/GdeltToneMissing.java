package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A row without a tone. */
final class GdeltToneMissing implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-tone-missing")
            .severity(Severity.WARNING)
            .summary("The average tone is empty.")
            .meaning("GDELT has a tone in each of the 5,237 rows that were counted. Files that were converted "
                    + "from another format do not have it.")
            .fix("Take the row from the file as published; for a converted file, leave the rule out.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, column AvgTone")
            .addFormats("gdelt1", "gdelt2")
            .build();
    private static final List<ColumnKey<?>> COLUMNS = List.of(GdeltColumns.AVG_TONE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return COLUMNS;
    }

    @Override
    public void check(RowCells row) {
        if (row.isEmpty(GdeltColumns.AVG_TONE)) {
            row.report(GdeltColumns.AVG_TONE, "AvgTone is empty");
        }
    }
}
