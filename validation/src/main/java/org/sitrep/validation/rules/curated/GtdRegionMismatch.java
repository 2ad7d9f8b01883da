package org.sitrep.validation.rules.curated;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A region that the country does not lie in. */
final class GtdRegionMismatch implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-region-mismatch")
            .severity(Severity.WARNING)
            .summary("The country is counted to another region.")
            .meaning("Each country belongs to one of the twelve regions; those that are not known here, and "
                    + "nationalities that are no country, are left in peace.")
            .fix("Correct the region or the country.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variables country and region")
            .addFormats("gtd-csv")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.COUNTRY, GtdColumns.REGION);
    }

    @Override
    public void check(RowCells row) {
        int wanted = GtdCountries.region(CellText.number(row, GtdColumns.COUNTRY));
        double region = CellText.number(row, GtdColumns.REGION);
        if (wanted > 0 && region >= 1 && region != wanted) {
            row.report(
                    GtdColumns.REGION,
                    "region is " + row.text(GtdColumns.REGION) + ", but country " + row.text(GtdColumns.COUNTRY)
                            + " is counted to region " + wanted);
        }
    }
}
