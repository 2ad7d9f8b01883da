package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Intensities beyond -10 and 10. */
final class PolecatIntensityRange implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-intensity-out-of-range")
            .severity(Severity.ERROR)
            .summary("The intensity lies beyond -10 and 10.")
            .meaning("Intensities go from -10, most conflict, to 10, most cooperation. Missing ones are left in peace,"
                    + " and so are files without the column.")
            .fix("Correct the intensity.")
            .since("0.1")
            .reference("PLOVER manual, draft 2.0, scores")
            .addFormats("polecat")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.INTENSITY);
    }

    @Override
    public void check(RowCells row) {
        CellText.checkRange(row, PolecatColumns.INTENSITY, -10, 10);
    }
}
