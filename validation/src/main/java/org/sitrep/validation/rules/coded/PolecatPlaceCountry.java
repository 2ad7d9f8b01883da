package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Countries;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Countries of places that ISO 3166 does not have. */
final class PolecatPlaceCountry implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-place-country-unknown")
            .severity(Severity.WARNING)
            .summary("The country of the place is no code of three letters that is known.")
            .meaning("Unlike the countries of actors, that of the place is a code of ISO 3166-1 such as IRN. Kosovo is"
                    + " KOS or XKX.")
            .fix("Correct the code.")
            .since("0.1")
            .reference("POLECAT Weekly Data (doi:10.7910/DVN/AJGVIT), Country")
            .addFormats("polecat")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.COUNTRY);
    }

    @Override
    public void check(RowCells row) {
        String code = CellText.of(row, PolecatColumns.COUNTRY);
        if (!code.isEmpty()
                && Countries.find(CodeScheme.ISO3166_ALPHA3, code).isEmpty()
                && Countries.find(CodeScheme.PLOVER_COUNTRY, code).isEmpty()) {
            row.report(
                    PolecatColumns.COUNTRY,
                    "the country of the place is \"" + code + "\", which is no code of ISO 3166-1 alpha-3");
        }
    }
}
