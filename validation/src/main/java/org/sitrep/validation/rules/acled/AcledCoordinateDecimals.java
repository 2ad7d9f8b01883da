package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Coordinates with more decimals than ACLED gives. */
final class AcledCoordinateDecimals implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-coordinate-decimals", Severity.INFO)
            .summary("A coordinate has more decimals than ACLED gives.")
            .meaning("ACLED gives at most four decimals, in the layouts A1 and A2 (and in tables under tags, which"
                    + " may have come from these) five. The noise of computing, as in 3.5746000000000002, is left in"
                    + " peace. More decimals are no error, but do not come from ACLED.")
            .fix("Take the coordinates from the source, if they were not refined on purpose.")
            .reference("ACLED Codebook, latitude and longitude")
            .build();

    private static final double NOISE = 0.004;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.LATITUDE, AcledColumns.LONGITUDE);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        boolean five = Acled.isOld(row.layout()) || row.format().equals("hxl-csv");
        check(row, AcledColumns.LATITUDE, five ? 5 : 4);
        check(row, AcledColumns.LONGITUDE, five ? 5 : 4);
    }

    private static void check(RowCells row, ColumnKey<Double> column, int most) {
        double scaled = row.number(column) * (most == 4 ? 1e4 : 1e5);
        if (Math.abs(scaled - Math.rint(scaled)) > NOISE) {
            row.report(column, column.name() + " is " + row.text(column) + ", with more than " + most + " decimals");
        }
    }
}
