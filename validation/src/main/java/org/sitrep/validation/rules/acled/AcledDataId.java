package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Ids of rows that are no positive whole numbers. */
final class AcledDataId implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-data-id", Severity.ERROR)
            .summary("The id of a row is not a whole number from 1.")
            .meaning("`data_id` numbers the rows of the layouts A2 and A3, with a new number for each change of an"
                    + " event. An empty cell is left in peace.")
            .fix("Restore the number from the source, or leave the column out.")
            .reference("ACLED Codebook (2019), data_id")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.DATA_ID);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        double id = Acled.number(row, AcledColumns.DATA_ID);
        if (id >= 1 && Acled.isWhole(id)) {
            return;
        }
        String text = Acled.text(row, AcledColumns.DATA_ID);
        if (!text.isEmpty()) {
            row.report(AcledColumns.DATA_ID, "data_id is \"" + text + "\", not a whole number from 1");
        }
    }
}
