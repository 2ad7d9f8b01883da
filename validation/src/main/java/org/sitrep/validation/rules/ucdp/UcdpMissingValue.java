package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Cells that are empty and never are. */
final class UcdpMissingValue implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-missing-value")
            .severity(Severity.WARNING)
            .summary("A cell is empty in a column that always says something.")
            .meaning("The columns that were filled in every row of every release that was counted: year, active_year,"
                    + " code_status, the names and ids of conflict, dyad and sides, number_of_sources, where_prec, "
                    + "where_coordinates, country, country_id, region, event_clarity, date_prec, and, where there are "
                    + "coordinates, geom_wkt and priogrid_gid. `NA` is as good as empty. What is legitimately empty in"
                    + " candidate files, such as conflict_dset_id, is left in peace.")
            .fix("Fill the cell from the release, or say 0 or -1 where the codebook has a number for what is not "
                    + "known.")
            .since("0.1")
            .reference("UCDP GED Codebook, all variables")
            .addAllFormats(Ged.FORMATS)
            .build();

    private static final List<ColumnKey<?>> FILLED = List.of(
            UcdpGedColumns.RELID,
            UcdpGedColumns.YEAR,
            UcdpGedColumns.ACTIVE_YEAR,
            UcdpGedColumns.CODE_STATUS,
            UcdpGedColumns.CONFLICT_NEW_ID,
            UcdpGedColumns.CONFLICT_NAME,
            UcdpGedColumns.DYAD_NEW_ID,
            UcdpGedColumns.DYAD_NAME,
            UcdpGedColumns.SIDE_A_NEW_ID,
            UcdpGedColumns.SIDE_A,
            UcdpGedColumns.SIDE_B_NEW_ID,
            UcdpGedColumns.SIDE_B,
            UcdpGedColumns.NUMBER_OF_SOURCES,
            UcdpGedColumns.WHERE_PREC,
            UcdpGedColumns.WHERE_COORDINATES,
            UcdpGedColumns.COUNTRY,
            UcdpGedColumns.COUNTRY_ID,
            UcdpGedColumns.REGION,
            UcdpGedColumns.EVENT_CLARITY,
            UcdpGedColumns.DATE_PREC,
            UcdpGedColumns.DEATHS_A,
            UcdpGedColumns.DEATHS_B,
            UcdpGedColumns.DEATHS_CIVILIANS,
            UcdpGedColumns.DEATHS_UNKNOWN,
            UcdpGedColumns.BEST,
            UcdpGedColumns.HIGH,
            UcdpGedColumns.LOW);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(UcdpGedColumns.TYPE_OF_VIOLENCE);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(
                UcdpGedColumns.RELID,
                UcdpGedColumns.YEAR,
                UcdpGedColumns.ACTIVE_YEAR,
                UcdpGedColumns.CODE_STATUS,
                UcdpGedColumns.CONFLICT_NEW_ID,
                UcdpGedColumns.CONFLICT_NAME,
                UcdpGedColumns.DYAD_NEW_ID,
                UcdpGedColumns.DYAD_NAME,
                UcdpGedColumns.SIDE_A_NEW_ID,
                UcdpGedColumns.SIDE_A,
                UcdpGedColumns.SIDE_B_NEW_ID,
                UcdpGedColumns.SIDE_B,
                UcdpGedColumns.NUMBER_OF_SOURCES,
                UcdpGedColumns.WHERE_PREC,
                UcdpGedColumns.WHERE_COORDINATES,
                UcdpGedColumns.COUNTRY,
                UcdpGedColumns.COUNTRY_ID,
                UcdpGedColumns.REGION,
                UcdpGedColumns.EVENT_CLARITY,
                UcdpGedColumns.DATE_PREC,
                UcdpGedColumns.DEATHS_A,
                UcdpGedColumns.DEATHS_B,
                UcdpGedColumns.DEATHS_CIVILIANS,
                UcdpGedColumns.DEATHS_UNKNOWN,
                UcdpGedColumns.BEST,
                UcdpGedColumns.HIGH,
                UcdpGedColumns.LOW,
                UcdpGedColumns.LATITUDE,
                UcdpGedColumns.LONGITUDE,
                UcdpGedColumns.GEOM_WKT,
                UcdpGedColumns.PRIOGRID_GID);
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : FILLED) {
            check(row, column);
        }
        if (!row.isEmpty(UcdpGedColumns.LATITUDE) && !row.isEmpty(UcdpGedColumns.LONGITUDE)) {
            check(row, UcdpGedColumns.GEOM_WKT);
            check(row, UcdpGedColumns.PRIOGRID_GID);
        }
    }

    private static void check(RowCells row, ColumnKey<?> column) {
        if (row.has(column) && Ged.isMissing(row, column)) {
            row.report(column, column + " says nothing, but is filled in every row");
        }
    }
}
