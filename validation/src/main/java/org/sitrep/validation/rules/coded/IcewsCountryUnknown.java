package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.code.CodeScheme;
import org.sitrep.code.Countries;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Countries that nobody is known to call so. */
final class IcewsCountryUnknown implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-country-unknown")
            .severity(Severity.WARNING)
            .summary("The name of a country is not known.")
            .meaning("ICEWS gives countries English names of its own, such as Occupied Palestinian Territory. The"
                    + " names of other sources are accepted too, in upper and lower case. All 11,115 cells that were"
                    + " counted are known or empty.")
            .fix("Correct the name, or tell us if a release of ICEWS has it.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), Source Country, Target Country, Country")
            .addFormats("icews", "icews-json")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(IcewsColumns.EVENT_ID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(IcewsColumns.SOURCE_COUNTRY, IcewsColumns.TARGET_COUNTRY, IcewsColumns.COUNTRY);
    }

    @Override
    public void check(RowCells row) {
        check(row, IcewsColumns.SOURCE_COUNTRY);
        check(row, IcewsColumns.TARGET_COUNTRY);
        check(row, IcewsColumns.COUNTRY);
    }

    private static void check(RowCells row, ColumnKey<String> column) {
        String name = CellText.of(row, column);
        if (!name.isEmpty()
                && Countries.findByName(CodeScheme.ICEWS_COUNTRY, name).isEmpty()) {
            row.report(column, column.name() + " is \"" + name + "\", which is no country that is known");
        }
    }
}
