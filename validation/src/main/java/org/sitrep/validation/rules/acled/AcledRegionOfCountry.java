package org.sitrep.validation.rules.acled;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.Country;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Regions that the country is not in. */
final class AcledRegionOfCountry implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-region-of-country", Severity.WARNING)
            .summary("The country does not lie in the region.")
            .meaning("Each country lies in one of ACLED's regions. Countries that ACLED has moved, such as Mexico"
                    + " and Afghanistan, and those that might be counted elsewhere may be in either; countries that"
                    + " are in no list of regions are left in peace, and so are rows whose codes stand for another"
                    + " country than the one named.")
            .fix("Correct the region.")
            .reference("ACLED Codebook, region")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.REGION, AcledColumns.COUNTRY);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(AcledColumns.ISO, AcledColumns.ISO3);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String text = Acled.text(row, AcledColumns.REGION);
        String region = AcledCodes.REGIONS.find(text);
        Optional<Country> named = AcledCountries.named(Acled.text(row, AcledColumns.COUNTRY));
        if (region.isEmpty()
                || named.isEmpty()
                || !AcledCountries.isElsewhere(named.get().id(), region)) {
            return;
        }
        for (ColumnKey<?> column : List.of(AcledColumns.ISO, AcledColumns.ISO3)) {
            String code = Acled.text(row, column);
            Optional<Country> coded = AcledCountries.coded(column, code);
            if (!code.isEmpty()
                    && coded.isPresent()
                    && !coded.get().id().equals(named.get().id())) {
                return;
            }
        }
        row.report(
                AcledColumns.REGION, "region is " + text + ", but country is " + Acled.text(row, AcledColumns.COUNTRY));
    }
}
