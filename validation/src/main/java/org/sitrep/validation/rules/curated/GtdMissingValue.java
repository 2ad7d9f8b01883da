package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Cells that are empty and never are. */
final class GtdMissingValue implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-missing-value")
            .severity(Severity.WARNING)
            .summary("A cell is empty in a column that always says something.")
            .meaning("Filled in every row of the files that were counted, with 0 or `Unknown` where nothing is known:"
                    + " extended, country, region, vicinity, the criteria, success, suicide, individual, the first "
                    + "attack, target and weapon type, the first group, dbsource and the four INT columns. doubtterr, "
                    + "multiple and ishostkid, which are empty in a few rows, are left in peace.")
            .fix("Fill the cell, or say 0, -9 or Unknown.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, all variables")
            .addFormats("gtd-csv")
            .build();

    private static final List<ColumnKey<?>> FILLED = List.of(
            GtdColumns.IYEAR,
            GtdColumns.IMONTH,
            GtdColumns.IDAY,
            GtdColumns.EXTENDED,
            GtdColumns.COUNTRY,
            GtdColumns.REGION,
            GtdColumns.VICINITY,
            GtdColumns.CRIT.get(0),
            GtdColumns.CRIT.get(1),
            GtdColumns.CRIT.get(2),
            GtdColumns.SUCCESS,
            GtdColumns.SUICIDE,
            GtdColumns.ATTACKTYPE.get(0),
            GtdColumns.TARGTYPE.get(0),
            GtdColumns.GNAME.get(0),
            GtdColumns.INDIVIDUAL,
            GtdColumns.WEAPTYPE.get(0),
            GtdColumns.DBSOURCE,
            GtdColumns.INT_LOG,
            GtdColumns.INT_IDEO,
            GtdColumns.INT_MISC,
            GtdColumns.INT_ANY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.EVENTID);
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
