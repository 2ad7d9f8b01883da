package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Numbers of people that are none. */
final class AcledPopulation implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-population", Severity.ERROR)
            .summary("The number of people near an event is negative, or no number.")
            .meaning("Looked at are `population_1km`, `population_2km`, `population_5km` and `population_best`;"
                    + " each may be empty.")
            .fix("Take the number from the source.")
            .reference("ACLED Codebook, population")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.POPULATION_BEST);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(AcledColumns.POPULATION_1KM, AcledColumns.POPULATION_2KM, AcledColumns.POPULATION_5KM);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : AcledPopulationOrder.ALL) {
            double number = row.number(column);
            if (!(number >= 0)) {
                String text = Acled.text(row, column);
                if (!text.isEmpty()) {
                    row.report(column, column.name() + " is \"" + text + "\", not a number of people from 0");
                }
            }
        }
    }
}
