package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Regions that ACLED does not have. */
final class AcledRegion implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-region", Severity.WARNING)
            .summary("The region is not one of the 17 that ACLED has.")
            .meaning("Known are the 17 names and those that two of them had in 2020: `Southern Asia` and"
                    + " `South-Eastern Asia`.")
            .fix("Write the name as the codebook has it. If ACLED has added a new one, switch the rule off and"
                    + " tell us.")
            .reference("ACLED Codebook, region")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.REGION);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String text = Acled.text(row, AcledColumns.REGION);
        if (!text.isEmpty() && AcledCodes.REGIONS.exact(text).isEmpty()) {
            row.report(AcledColumns.REGION, AcledCodes.REGIONS.complaint("region", text));
        }
    }
}
