package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A point that is not where the coordinates are. */
final class UcdpPointMismatch implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-point-mismatch")
            .severity(Severity.WARNING)
            .summary("The point is none, or not that of latitude and longitude.")
            .meaning("geom_wkt is `POINT (longitude latitude)` of the same row, in all rows that were counted but for"
                    + " the last digits of one. What differs by less than 0.0006 degrees, some 60 metres, is left in "
                    + "peace, so that rounded copies pass. Where priogrid_gid bears out geom_wkt and not the "
                    + "coordinates, the finding is on the coordinate that differs.")
            .fix("Write the point anew from the coordinates, or correct these.")
            .since("0.1")
            .reference("UCDP GED Codebook, variables latitude, longitude, geom_wkt")
            .addAllFormats(Ged.FORMATS)
            .build();

    private static final double TOLERANCE = 0.0006;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(UcdpGedColumns.LATITUDE, UcdpGedColumns.LONGITUDE, UcdpGedColumns.GEOM_WKT);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(UcdpGedColumns.PRIOGRID_GID);
    }

    @Override
    public void check(RowCells row) {
        if (Ged.isMissing(row, UcdpGedColumns.GEOM_WKT)) {
            return;
        }
        String wkt = row.text(UcdpGedColumns.GEOM_WKT);
        double[] point = Wkt.point(wkt);
        if (point.length != 2) {
            row.report(UcdpGedColumns.GEOM_WKT, "geom_wkt is " + wkt + ", which is not like POINT (74.5 42.5)");
            return;
        }
        double latitude = row.number(UcdpGedColumns.LATITUDE);
        double longitude = row.number(UcdpGedColumns.LONGITUDE);
        boolean isFarNorth = Math.abs(point[1] - latitude) > TOLERANCE;
        boolean isFarEast = Math.abs(point[0] - longitude) > TOLERANCE;
        if (!isFarNorth && !isFarEast) {
            return;
        }
        double cell = row.number(UcdpGedColumns.PRIOGRID_GID);
        boolean pointIsBorneOut =
                Wkt.isOnEarth(point[1], point[0]) && Wkt.gridCell(point[1], point[0]) == cell && !isCell(row, cell);
        if (!pointIsBorneOut) {
            row.report(
                    UcdpGedColumns.GEOM_WKT,
                    "geom_wkt is " + wkt + ", but latitude is " + row.text(UcdpGedColumns.LATITUDE) + " and longitude "
                            + row.text(UcdpGedColumns.LONGITUDE));
            return;
        }
        if (isFarNorth) {
            row.report(
                    UcdpGedColumns.LATITUDE,
                    "latitude is " + row.text(UcdpGedColumns.LATITUDE) + ", but geom_wkt is " + wkt);
        }
        if (isFarEast) {
            row.report(
                    UcdpGedColumns.LONGITUDE,
                    "longitude is " + row.text(UcdpGedColumns.LONGITUDE) + ", but geom_wkt is " + wkt);
        }
    }

    private static boolean isCell(RowCells row, double cell) {
        double latitude = row.number(UcdpGedColumns.LATITUDE);
        double longitude = row.number(UcdpGedColumns.LONGITUDE);
        return Wkt.isOnEarth(latitude, longitude) && Wkt.gridCell(latitude, longitude) == cell;
    }
}
