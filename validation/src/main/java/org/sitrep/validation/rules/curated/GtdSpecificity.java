package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A specificity that the coordinates do not bear out. */
final class GtdSpecificity implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-specificity")
            .severity(Severity.WARNING)
            .summary("There are coordinates although no place is known, or none although one is.")
            .meaning("specificity 5 is a place that could not be identified, which has no coordinates; 1 to 4 have "
                    + "those of a town or of the middle of an area.")
            .fix("Correct the specificity, or the coordinates.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variables specificity, latitude, longitude")
            .addFormats("gtd-csv")
            .build();

    private static final int NOWHERE = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.SPECIFICITY, GtdColumns.LATITUDE, GtdColumns.LONGITUDE);
    }

    @Override
    public void check(RowCells row) {
        double specificity = CellText.number(row, GtdColumns.SPECIFICITY);
        boolean hasPlace = !CellText.isMissing(row, GtdColumns.LATITUDE);
        if (specificity == NOWHERE && hasPlace) {
            row.report(
                    GtdColumns.SPECIFICITY,
                    "specificity is 5, for a place not identified, but latitude is " + row.text(GtdColumns.LATITUDE));
        } else if (specificity >= 1 && specificity < NOWHERE && !hasPlace) {
            row.report(
                    GtdColumns.SPECIFICITY,
                    "specificity is " + row.text(GtdColumns.SPECIFICITY) + ", but there are no coordinates");
        }
    }
}
