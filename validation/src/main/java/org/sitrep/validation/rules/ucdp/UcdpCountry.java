package org.sitrep.validation.rules.ucdp;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.Country;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A country whose number, name and code are not those of one state. */
final class UcdpCountry implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-country-mismatch")
            .severity(Severity.WARNING)
            .summary("The number, the name and the code of the country are not those of one, or of none that is known.")
            .meaning("country_id is a Gleditsch-Ward number and country UCDP's name of the state; copies on HDX add "
                    + "the three letters of ISO 3166-1 as iso3. Of UCDP's own: Serbia stays 345, Yemen is 678, and "
                    + "Israel, 666, covers what happens in Palestine. A name or number that is not known is "
                    + "told too. The finding is on the one cell that the others, region among them, disagree with; "
                    + "where that cannot be told, on country_id.")
            .fix("Look the number up in UCDP's list of states.")
            .since("0.1")
            .reference("UCDP GED Codebook, variables country and country_id")
            .addAllFormats(Ged.FORMATS)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(UcdpGedColumns.TYPE_OF_VIOLENCE, UcdpGedColumns.COUNTRY_ID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(UcdpGedColumns.COUNTRY, UcdpIso3.KEY, UcdpGedColumns.REGION);
    }

    @Override
    public void check(RowCells row) {
        String number = Ged.text(row, UcdpGedColumns.COUNTRY_ID);
        String name = Ged.text(row, UcdpGedColumns.COUNTRY);
        String letters = Ged.text(row, UcdpIso3.KEY);
        if (!number.isEmpty() && UcdpStates.byNumber(number).isEmpty()) {
            if (row.number(UcdpGedColumns.COUNTRY_ID) >= 1) {
                row.report(UcdpGedColumns.COUNTRY_ID, "country_id is " + number + ", but no state has that number");
            }
            return;
        }
        Optional<Country> named = UcdpStates.byName(name);
        Optional<Country> lettered = UcdpIso3.find(letters);
        if (!letters.isEmpty() && lettered.isEmpty()) {
            row.report(UcdpIso3.KEY, "iso3 is " + letters + ", which is the code of no country");
        }
        boolean numberFitsName = number.isEmpty() || named.isEmpty() || UcdpStates.isSame(number, named.get());
        boolean numberFitsCode = number.isEmpty() || lettered.isEmpty() || UcdpStates.isSame(number, lettered.get());
        if (!name.isEmpty() && named.isEmpty()) {
            row.report(UcdpGedColumns.COUNTRY, "country is " + name + ", which is not known as a name of a country");
        } else if (!numberFitsName) {
            String region = Ged.text(row, UcdpGedColumns.REGION);
            boolean isName = lettered.isPresent()
                    ? numberFitsCode
                    : UcdpStates.isIn((int) row.number(UcdpGedColumns.COUNTRY_ID), region)
                            && !UcdpStates.isIn(named.orElseThrow(), region);
            row.report(
                    isName ? UcdpGedColumns.COUNTRY : UcdpGedColumns.COUNTRY_ID,
                    isName
                            ? "country is " + name + ", but country_id is " + number
                            : "country_id is " + number + ", but country is " + name);
        } else if (!numberFitsCode) {
            row.report(UcdpIso3.KEY, "iso3 is " + letters + ", but country_id is " + number);
        }
    }
}
