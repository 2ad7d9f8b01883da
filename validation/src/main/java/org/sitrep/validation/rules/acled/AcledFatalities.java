package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Numbers of deaths that are none. */
final class AcledFatalities implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-fatalities", Severity.ERROR)
            .summary("The number of deaths is negative, or not whole.")
            .meaning("`fatalities` is a whole number from 0, which also stands for an unknown one. A cell that is"
                    + " no number at all makes the reader reject the row.")
            .fix("Look the number up in the source.")
            .reference("ACLED Codebook, fatalities")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.FATALITIES);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        double deaths = row.number(AcledColumns.FATALITIES);
        if (deaths < 0 || (!Double.isNaN(deaths) && !Acled.isWhole(deaths))) {
            row.report(
                    AcledColumns.FATALITIES,
                    "fatalities is " + row.text(AcledColumns.FATALITIES) + ", not a whole number from 0");
        }
    }
}
