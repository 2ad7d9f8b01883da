package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.scad.ScadColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Cells that are empty and never are. */
final class ScadMissingValue implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("scad-missing-value")
            .severity(Severity.WARNING)
            .summary("A cell is empty in a column that always says something.")
            .meaning("Filled in every row that was counted, with 0 or -99 where nothing is known: id, ccode, "
                    + "countryname, the two dates and their numbers, duration, etype, escalation, actor1, the flags "
                    + "for governments, npart, ndeath, repress, sublocal, locnum and gislocnum. nsource, which is "
                    + "empty in a few rows, is left in peace.")
            .fix("Fill the cell, or say 0 or -99.")
            .since("0.1")
            .reference("SCAD Codebook (Africa, 2018 final), all variables")
            .addFormats("scad-csv")
            .build();

    private static final List<ColumnKey<?>> FILLED = List.of(
            ScadColumns.ID,
            ScadColumns.CCODE,
            ScadColumns.COUNTRYNAME,
            ScadColumns.STARTDATE,
            ScadColumns.ENDDATE,
            ScadColumns.DURATION,
            ScadColumns.STDAY,
            ScadColumns.STMO,
            ScadColumns.STYR,
            ScadColumns.EDAY,
            ScadColumns.EMO,
            ScadColumns.EYR,
            ScadColumns.ETYPE,
            ScadColumns.ESCALATION,
            ScadColumns.ACTOR1,
            ScadColumns.CGOVTARGET,
            ScadColumns.RGOVTARGET,
            ScadColumns.NPART,
            ScadColumns.NDEATH,
            ScadColumns.REPRESS,
            ScadColumns.SUBLOCAL,
            ScadColumns.LOCNUM,
            ScadColumns.GISLOCNUM);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(ScadColumns.EVENTID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return FILLED;
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : FILLED) {
            if (row.has(column) && CellText.isMissing(row, column)) {
                row.report(column, column + " says nothing, but is filled in every row");
            }
        }
    }
}
