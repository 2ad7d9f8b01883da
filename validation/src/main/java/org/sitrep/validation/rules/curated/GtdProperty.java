package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Damage that disagrees with itself. */
final class GtdProperty implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-property")
            .severity(Severity.WARNING)
            .summary("The extent of damage is told where there was none, or is not that of its value.")
            .meaning("propextent 1 is damage from a billion dollars on, 2 from a million, 3 less; propvalue is the "
                    + "value. Of 475 rows of a good file one has another extent than its value, and one an extent "
                    + "although property is 0. Where property is -9, unknown, nothing is said.")
            .fix("Correct property, propextent or propvalue.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variables property, propextent, propvalue")
            .addFormats("gtd-csv")
            .build();

    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.PROPEXTENT);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(GtdColumns.PROPERTY, GtdColumns.PROPVALUE);
    }

    @Override
    public void check(RowCells row) {
        double extent = CellText.number(row, GtdColumns.PROPEXTENT);
        double value = CellText.number(row, GtdColumns.PROPVALUE);
        if (extent >= 1 && CellText.number(row, GtdColumns.PROPERTY) == 0) {
            row.report(GtdColumns.PROPERTY, "property is 0, but propextent is " + row.text(GtdColumns.PROPEXTENT));
        } else if (value >= 0 && extent >= 1 && extent <= 3 && !isOf(extent, value)) {
            row.report(
                    GtdColumns.PROPEXTENT,
                    "propextent is " + row.text(GtdColumns.PROPEXTENT) + ", but propvalue is "
                            + row.text(GtdColumns.PROPVALUE));
        }
    }

    private static boolean isOf(double extent, double value) {
        return extent == 1 ? value >= BILLION : extent == 2 ? value >= MILLION && value <= BILLION : value <= MILLION;
    }
}
