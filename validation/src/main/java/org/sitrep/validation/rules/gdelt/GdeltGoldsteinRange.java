package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A score outside of its scale. */
final class GdeltGoldsteinRange implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-goldstein-range")
            .severity(Severity.ERROR)
            .summary("The Goldstein score is not a number from -10 to 10.")
            .meaning("The scale runs from -10 to 10. Empty cells are left in peace here.")
            .fix("Look the score up by the event code.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, column GoldsteinScale")
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
        double score = row.number(GdeltColumns.GOLDSTEIN_SCALE);
        if (!(score >= -10 && score <= 10) && !row.isEmpty(GdeltColumns.GOLDSTEIN_SCALE)) {
            row.report(
                    GdeltColumns.GOLDSTEIN_SCALE,
                    "the Goldstein score is " + row.text(GdeltColumns.GOLDSTEIN_SCALE)
                            + ", not a number from -10 to 10");
        }
    }
}
