package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.scad.ScadColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Numbers that cannot be. */
final class ScadBadCount implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("scad-bad-count")
            .severity(Severity.ERROR)
            .summary("A number of deaths, locations or sources cannot be.")
            .meaning("ndeath is a whole number from 0, or -77, -88 or -99 for what is not known; sublocal, the "
                    + "running number of the location, is from 1; nsource and id are from 0. Where one is -99 or "
                    + "empty, nothing is said.")
            .fix("Look the number up in the source.")
            .since("0.1")
            .reference("SCAD Codebook (Africa, 2018 final), variables ndeath, sublocal, nsource, id")
            .addFormats("scad-csv")
            .build();

    private static final int UNKNOWN = -99;
    private static final int SOME = -77;
    private static final int FEW = -88;

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
        return List.of(ScadColumns.NDEATH, ScadColumns.SUBLOCAL, ScadColumns.NSOURCE, ScadColumns.ID);
    }

    @Override
    public void check(RowCells row) {
        check(row, ScadColumns.SUBLOCAL, 1);
        check(row, ScadColumns.NSOURCE, 0);
        check(row, ScadColumns.ID, 0);
        double deaths = CellText.number(row, ScadColumns.NDEATH);
        if (deaths != SOME && deaths != FEW) {
            check(row, ScadColumns.NDEATH, 0);
        }
    }

    private static void check(RowCells row, ColumnKey<?> column, int least) {
        double number = CellText.number(row, column);
        boolean isNumber = number >= least && CellText.isWhole(number);
        if (!isNumber && number != UNKNOWN && !CellText.isMissing(row, column)) {
            row.report(column, column + " is " + row.text(column) + ", but is a whole number from " + least);
        }
    }
}
