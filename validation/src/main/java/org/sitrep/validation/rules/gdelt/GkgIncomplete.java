package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An empty cell of an article. */
final class GkgIncomplete implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-incomplete")
            .severity(Severity.WARNING)
            .summary("A cell of an article is empty that the GKG fills in each row.")
            .meaning("The kind of source, the publisher and the identifier are filled in all 100 rows that "
                    + "were counted. Files that were converted from another format have less.")
            .fix("Take the row from the file as published; for a converted file, leave the rule out.")
            .since("0.1")
            .reference("GDELT GKG Codebook 2.1")
            .addFormats("gdelt-gkg")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return GkgCells.SOURCE;
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : GkgCells.SOURCE) {
            if (row.isEmpty(column)) {
                row.report(column, column.name() + " is empty");
            }
        }
    }
}
