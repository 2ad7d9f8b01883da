package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Deaths of a single event in a number that no release has. */
final class UcdpImplausibleDeaths implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-implausible-deaths")
            .severity(Severity.WARNING)
            .summary("A single event is said to have more deaths than any event of any release.")
            .meaning("The deaths of a war or a genocide are told in many events, so that no event that was counted "
                    + "has more than some ten thousands. A number above 250,000 is looked on as a slip, such as a "
                    + "digit too many.")
            .fix("Look the number up in the source.")
            .since("0.1")
            .reference("UCDP GED Codebook, variables deaths_a to low")
            .addAllFormats(Ged.FORMATS)
            .build();

    private static final int MOST = 250_000;
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
                UcdpGedColumns.LOW);
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : DEATHS) {
            if (row.number(column) > MOST) {
                row.report(
                        column,
                        column + " is " + row.text(column) + ", more deaths than a single event is known to have had");
            }
        }
    }
}
