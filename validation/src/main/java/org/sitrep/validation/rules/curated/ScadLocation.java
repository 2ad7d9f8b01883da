package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.scad.ScadColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Sorts of location that disagree. */
final class ScadLocation implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("scad-location-mismatch")
            .severity(Severity.INFO)
            .summary(
                    "The two columns for the sort of location disagree, or the name of the location says another sort.")
            .meaning("Both columns say what sort of place it was, gislocnum with 8 for what locnum has 7 for, "
                    + "nationwide. A location named `nationwide` is 7 or 8, one named `unknown` -99. So in all of the "
                    + "few rows that were counted, so that it is told as information alone.")
            .fix("Correct the code that is wrong.")
            .since("0.1")
            .reference("SCAD Codebook (Africa, 2018 final), variables elocal, locnum, gislocnum")
            .addFormats("scad-csv")
            .build();

    private static final int NATIONWIDE = 7;
    private static final int UNKNOWN = -99;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(ScadColumns.LOCNUM, ScadColumns.GISLOCNUM);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(ScadColumns.ELOCAL);
    }

    @Override
    public void check(RowCells row) {
        double sort = CellText.number(row, ScadColumns.LOCNUM);
        double sortOfPoint = CellText.number(row, ScadColumns.GISLOCNUM);
        String place = CellText.text(row, ScadColumns.ELOCAL);
        boolean isWide = place.equalsIgnoreCase("nationwide");
        boolean isUnknown = place.equalsIgnoreCase("unknown");
        if (Double.isNaN(sort) || Double.isNaN(sortOfPoint)) {
            return;
        }
        check(row, ScadColumns.LOCNUM, sort, isWide, isUnknown, place);
        check(row, ScadColumns.GISLOCNUM, sortOfPoint, isWide, isUnknown, place);
        boolean isBothWide = sort >= NATIONWIDE && sortOfPoint >= NATIONWIDE;
        if (!isWide && !isUnknown && sort != sortOfPoint && !isBothWide) {
            row.report(
                    ScadColumns.GISLOCNUM,
                    "gislocnum is " + row.text(ScadColumns.GISLOCNUM) + ", but locnum is "
                            + row.text(ScadColumns.LOCNUM));
        }
    }

    private static void check(
            RowCells row, ColumnKey<?> column, double sort, boolean isWide, boolean isUnknown, String place) {
        if ((isWide && sort < NATIONWIDE) || (isUnknown && sort != UNKNOWN)) {
            row.report(column, column + " is " + row.text(column) + ", but elocal is " + place);
        }
    }
}
