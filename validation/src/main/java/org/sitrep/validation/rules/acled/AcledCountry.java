package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Names of countries that nobody is known to use. */
final class AcledCountry implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-country", Severity.WARNING)
            .summary("The country has a name that is not known.")
            .meaning("Known are the names of ACLED and of the other sources that Sitrep has, in upper or lower"
                    + " case.")
            .fix("Write the name as ACLED has it, such as Democratic Republic of Congo.")
            .reference("ACLED Codebook, country")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.COUNTRY);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String name = Acled.text(row, AcledColumns.COUNTRY);
        if (!name.isEmpty() && !AcledCountries.isKnown(name)) {
            row.report(AcledColumns.COUNTRY, "country is \"" + name + "\", which is no country that is known");
        }
    }
}
