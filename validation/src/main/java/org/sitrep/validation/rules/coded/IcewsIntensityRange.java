package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Intensities beyond -10 and 10. */
final class IcewsIntensityRange implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-intensity-out-of-range")
            .severity(Severity.ERROR)
            .summary("The intensity lies beyond -10 and 10.")
            .meaning("Intensities go from -10, most conflict, to 10, most cooperation. Missing ones are left in peace.")
            .fix("Correct the intensity; the list of ICEWS has that of each code.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), Intensity")
            .addFormats("icews", "icews-json")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(IcewsColumns.INTENSITY);
    }

    @Override
    public void check(RowCells row) {
        CellText.checkRange(row, IcewsColumns.INTENSITY, -10, 10);
    }
}
