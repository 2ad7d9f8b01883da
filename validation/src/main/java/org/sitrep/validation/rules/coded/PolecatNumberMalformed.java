package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Cells for numbers that say something else. */
final class PolecatNumberMalformed implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-number-malformed")
            .severity(Severity.ERROR)
            .summary("A cell for a number says something that is no number of its kind.")
            .meaning("The intensity is a number, and the place's number in GeoNames a whole one. None, NA and empty"
                    + " cells are left in peace. Coordinates that are no numbers make the reader reject the row.")
            .fix("Correct the cell, or leave it empty.")
            .since("0.1")
            .reference("POLECAT Weekly Data (doi:10.7910/DVN/AJGVIT), Intensity, GeoNames ID")
            .addFormats("polecat")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.EVENT_ID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(PolecatColumns.INTENSITY, PolecatColumns.GEONAMES_ID);
    }

    @Override
    public void check(RowCells row) {
        CellText.checkNumber(row, PolecatColumns.INTENSITY, false);
        CellText.checkNumber(row, PolecatColumns.GEONAMES_ID, true);
    }
}
