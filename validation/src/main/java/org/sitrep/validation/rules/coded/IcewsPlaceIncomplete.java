package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Places with coordinates or a country alone. */
final class IcewsPlaceIncomplete implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-place-incomplete")
            .severity(Severity.WARNING)
            .summary("A place has coordinates without a country, or a country without coordinates.")
            .meaning("Coordinates and country are there together or not at all, in all 3,705 rows that were counted (2"
                    + " have neither); a place of which only the country is known has the coordinates of that country."
                    + " One coordinate without the other makes the reader reject the row.")
            .fix("Fill in what is missing, or leave the whole place empty.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), Country, Latitude, Longitude")
            .addFormats("icews", "icews-json")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(IcewsColumns.COUNTRY, IcewsColumns.LATITUDE);
    }

    @Override
    public void check(RowCells row) {
        String country = CellText.of(row, IcewsColumns.COUNTRY);
        String latitude = CellText.of(row, IcewsColumns.LATITUDE);
        if (country.isEmpty() && !latitude.isEmpty()) {
            row.report(IcewsColumns.COUNTRY, "the place has no country, but latitude " + latitude);
        } else if (latitude.isEmpty() && !country.isEmpty()) {
            row.report(IcewsColumns.LATITUDE, "the place has no coordinates, but lies in " + country);
        }
    }
}
