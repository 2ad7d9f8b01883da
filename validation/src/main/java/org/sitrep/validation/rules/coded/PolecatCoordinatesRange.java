package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Coordinates that are not on the earth. */
final class PolecatCoordinatesRange implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-coordinates-out-of-range")
            .severity(Severity.ERROR)
            .summary("A latitude lies beyond 90 degrees, or a longitude beyond 180.")
            .meaning("Coordinates are decimal degrees. Missing ones are left in peace.")
            .fix("Correct the coordinates; the two may have changed places.")
            .since("0.1")
            .reference("POLECAT Weekly Data (doi:10.7910/DVN/AJGVIT), Latitude, Longitude")
            .addFormats("polecat")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.LATITUDE, PolecatColumns.LONGITUDE);
    }

    @Override
    public void check(RowCells row) {
        CellText.checkRange(row, PolecatColumns.LATITUDE, -90, 90);
        CellText.checkRange(row, PolecatColumns.LONGITUDE, -180, 180);
    }
}
