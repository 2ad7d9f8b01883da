package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Coordinates that are not on the earth. */
final class IcewsCoordinatesRange implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-coordinates-out-of-range")
            .severity(Severity.ERROR)
            .summary("A latitude lies beyond 90 degrees, or a longitude beyond 180.")
            .meaning("Coordinates are decimal degrees. Missing ones are left in peace.")
            .fix("Correct the coordinates; the two may have changed places.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), Latitude and Longitude")
            .addFormats("icews", "icews-json")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(IcewsColumns.LATITUDE, IcewsColumns.LONGITUDE);
    }

    @Override
    public void check(RowCells row) {
        CellText.checkRange(row, IcewsColumns.LATITUDE, -90, 90);
        CellText.checkRange(row, IcewsColumns.LONGITUDE, -180, 180);
    }
}
