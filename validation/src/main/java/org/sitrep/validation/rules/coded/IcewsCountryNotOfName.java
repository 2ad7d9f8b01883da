package org.sitrep.validation.rules.coded;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Countries;
import org.sitrep.code.Country;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Actors of another country than their name says. */
final class IcewsCountryNotOfName implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-country-not-of-name")
            .severity(Severity.WARNING)
            .summary("The name of an actor has one country, and its column for the country another.")
            .meaning("Actors are called after their country, such as Police (India), or are countries themselves. In"
                    + " 4,636 of 4,637 names with a country that were counted, its column has the same country, maybe"
                    + " by another name. Names of regions, parties and former states are left in peace.")
            .fix("Correct the country, or the name if that was changed.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), Source Country and Target Country")
            .addFormats("icews", "icews-json")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(IcewsColumns.SOURCE_NAME, IcewsColumns.SOURCE_COUNTRY);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(IcewsColumns.TARGET_NAME, IcewsColumns.TARGET_COUNTRY);
    }

    @Override
    public void check(RowCells row) {
        check(row, IcewsColumns.SOURCE_NAME, IcewsColumns.SOURCE_COUNTRY);
        check(row, IcewsColumns.TARGET_NAME, IcewsColumns.TARGET_COUNTRY);
    }

    private static void check(RowCells row, ColumnKey<String> nameColumn, ColumnKey<String> countryColumn) {
        if (!row.has(nameColumn) || !row.has(countryColumn)) {
            return;
        }
        String name = CellText.of(row, nameColumn);
        int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        String within = open < 0 ? name : name.substring(open + 1, name.length() - 1);
        Optional<Country> named = Countries.findByName(CodeScheme.ICEWS_COUNTRY, within);
        if (named.isEmpty() || named.get().isFormer()) {
            return;
        }
        String country = CellText.of(row, countryColumn);
        Optional<Country> said =
                country.isEmpty() ? Optional.empty() : Countries.findByName(CodeScheme.ICEWS_COUNTRY, country);
        if (!said.equals(named) && (country.isEmpty() || said.isPresent())) {
            row.report(
                    countryColumn,
                    countryColumn.name() + " is " + (country.isEmpty() ? "empty" : country) + ", but the actor is \""
                            + name + "\"");
        }
    }
}
