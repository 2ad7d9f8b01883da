package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.phoenix.PhoenixColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Coordinates that are not on the earth. */
final class PhoenixCoordinatesRange implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("phoenix-coordinates-out-of-range")
            .severity(Severity.ERROR)
            .summary("A latitude lies beyond 90 degrees, or a longitude beyond 180.")
            .meaning("Coordinates are decimal degrees. Missing ones are left in peace.")
            .fix("Correct the coordinates; the two may have changed places.")
            .since("0.1")
            .reference("phoenix_pipeline and Cline Center Historical Phoenix, Lat, Lon")
            .addFormats("phoenix")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PhoenixColumns.LAT, PhoenixColumns.LON);
    }

    @Override
    public void check(RowCells row) {
        CellText.checkRange(row, PhoenixColumns.LAT, -90, 90);
        CellText.checkRange(row, PhoenixColumns.LON, -180, 180);
    }
}
