package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Countries;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.phoenix.PhoenixColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Countries of places that are not known. */
final class PhoenixCountryUnknown implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("phoenix-country-unknown")
            .severity(Severity.WARNING)
            .summary("The country of the place is no code or name that is known.")
            .meaning("Daily files have codes of three letters of ISO 3166-1 or CAMEO; historical ones may have names.")
            .fix("Correct the country.")
            .since("0.1")
            .reference("phoenix_pipeline and Cline Center Historical Phoenix, CountryCode")
            .addFormats("phoenix")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PhoenixColumns.COUNTRY_CODE);
    }

    @Override
    public void check(RowCells row) {
        String country = CellText.of(row, PhoenixColumns.COUNTRY_CODE);
        if (!country.isEmpty()
                && Countries.find(CodeScheme.ISO3166_ALPHA3, country).isEmpty()
                && Countries.find(CodeScheme.CAMEO_COUNTRY, country).isEmpty()
                && Countries.findByName(CodeScheme.COUNTRY_NAME, country).isEmpty()) {
            row.report(
                    PhoenixColumns.COUNTRY_CODE, "the country of the place is \"" + country + "\", which is not known");
        }
    }
}
