package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.phoenix.PhoenixColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Places with coordinates or a name alone. */
final class PhoenixPlaceIncomplete implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("phoenix-place-incomplete")
            .severity(Severity.INFO)
            .summary("A place has coordinates without a country, or a country without coordinates.")
            .meaning("The program that finds places gives coordinates, name and country together. How often one is"
                    + " missing in real files is not known, therefore this is no warning.")
            .fix("Look the place up in the story.")
            .since("0.1")
            .reference("phoenix_pipeline and Cline Center Historical Phoenix, Lat, CountryCode")
            .addFormats("phoenix")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PhoenixColumns.LAT, PhoenixColumns.COUNTRY_CODE);
    }

    @Override
    public void check(RowCells row) {
        String latitude = CellText.of(row, PhoenixColumns.LAT);
        String country = CellText.of(row, PhoenixColumns.COUNTRY_CODE);
        if (country.isEmpty() && !latitude.isEmpty()) {
            row.report(PhoenixColumns.COUNTRY_CODE, "the place has no country, but latitude " + latitude);
        } else if (latitude.isEmpty() && !country.isEmpty()) {
            row.report(PhoenixColumns.LAT, "the place has no coordinates, but lies in " + country);
        }
    }
}
