package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A region that is none, or that the country does not lie in. */
final class UcdpRegion implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-region-mismatch")
            .severity(Severity.WARNING)
            .summary("The region is none of UCDP's five, or the country lies in another.")
            .meaning("The regions are Africa, Americas, Asia, Europe and Middle East; which one a country belongs to "
                    + "follows from its Gleditsch-Ward number, with Egypt, Turkey, Iran and Israel in the Middle East."
                    + " So in all rows that were counted (60 countries). Egypt and Turkey are also left in peace under"
                    + " Africa and Europe, and Oceania under Asia.")
            .fix("Look the region up in the codebook.")
            .since("0.1")
            .reference("UCDP GED Codebook, variable region")
            .addAllFormats(Ged.FORMATS)
            .build();

    private static final List<String> REGIONS = List.of("Africa", "Americas", "Asia", "Europe", "Middle East");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(UcdpGedColumns.TYPE_OF_VIOLENCE, UcdpGedColumns.REGION);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(UcdpGedColumns.COUNTRY_ID);
    }

    @Override
    public void check(RowCells row) {
        String region = Ged.text(row, UcdpGedColumns.REGION);
        if (region.isEmpty()) {
            return;
        }
        if (!REGIONS.contains(region)) {
            row.report(
                    UcdpGedColumns.REGION,
                    "region is " + region + ", but is Africa, Americas, Asia, Europe or Middle East");
            return;
        }
        double state = row.number(UcdpGedColumns.COUNTRY_ID);
        if (state >= 1 && state < 1000 && !UcdpStates.isIn((int) state, region)) {
            row.report(UcdpGedColumns.REGION, "region is " + region + ", but country_id is " + (int) state);
        }
    }
}
