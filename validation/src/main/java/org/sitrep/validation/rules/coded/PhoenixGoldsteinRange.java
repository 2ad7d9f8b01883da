package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.phoenix.PhoenixColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Scores beyond -10 and 10. */
final class PhoenixGoldsteinRange implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("phoenix-goldstein-out-of-range")
            .severity(Severity.ERROR)
            .summary("The Goldstein score lies beyond -10 and 10.")
            .meaning("Scores go from -10, most conflict, to 10, most cooperation. Missing ones are left in peace.")
            .fix("Correct the score.")
            .since("0.1")
            .reference("phoenix_pipeline and Cline Center Historical Phoenix, GoldsteinScore")
            .addFormats("phoenix")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PhoenixColumns.GOLDSTEIN_SCORE);
    }

    @Override
    public void check(RowCells row) {
        CellText.checkRange(row, PhoenixColumns.GOLDSTEIN_SCORE, -10, 10);
    }
}
