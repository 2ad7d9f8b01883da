package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Numbers of deaths and of sources that cannot be. */
final class UcdpBadCount implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-bad-count")
            .severity(Severity.ERROR)
            .summary("A number of deaths or sources is negative, or no whole number.")
            .meaning("The seven columns of deaths are whole numbers from 0. number_of_sources is -1 where sources "
                    + "were not recorded, and otherwise a whole number from 0. Cells that say nothing are left in "
                    + "peace.")
            .fix("Look the number up in the source; UCDP says 0 where no death is known, and never uses negative "
                    + "codes for deaths.")
            .since("0.1")
            .reference("UCDP GED Codebook, variables deaths_a to low, number_of_sources")
            .addAllFormats(Ged.FORMATS)
            .build();

    private static final List<ColumnKey<?>> DEATHS = List.of(
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
                UcdpGedColumns.DEATHS_A,
                UcdpGedColumns.DEATHS_B,
                UcdpGedColumns.DEATHS_CIVILIANS,
                UcdpGedColumns.DEATHS_UNKNOWN,
                UcdpGedColumns.BEST,
                UcdpGedColumns.HIGH,
                UcdpGedColumns.LOW,
                UcdpGedColumns.NUMBER_OF_SOURCES);
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : DEATHS) {
            check(row, column, 0);
        }
        check(row, UcdpGedColumns.NUMBER_OF_SOURCES, -1);
    }

    private static void check(RowCells row, ColumnKey<?> column, int least) {
        double number = row.number(column);
        if (!(number >= least && number == Math.rint(number)) && !Ged.isMissing(row, column)) {
            row.report(column, column + " is " + row.text(column) + ", but is a whole number from " + least);
        }
    }
}
