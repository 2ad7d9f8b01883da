package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** More deaths than events have. */
final class AcledFatalitiesLarge implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-fatalities-large", Severity.WARNING)
            .summary("More than 1,000 people were killed in one event.")
            .meaning("The most in 49,738 rows is 485. Of all that ACLED tells, a few days of large wars have more"
                    + " than 1,000.")
            .fix("Compare the notes: an additional digit, or the sum of a longer time, is more likely.")
            .reference("ACLED Codebook, fatalities")
            .build();

    private static final double MOST = 1_000;

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
        if (deaths > MOST) {
            row.report(
                    AcledColumns.FATALITIES,
                    "fatalities is " + row.text(AcledColumns.FATALITIES) + ", more than almost any event has");
        }
    }
}
