package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** More people near by than in a wider area around. */
final class AcledPopulationOrder implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-population-order", Severity.WARNING)
            .summary("More people live within a distance than within a greater one.")
            .meaning("`population_1km`, `population_2km` and `population_5km` count the people within 1, 2 and 5"
                    + " km, so that they cannot fall.")
            .fix("Take the numbers from the source.")
            .reference("ACLED Codebook, population")
            .build();

    /** The columns of numbers of people. */
    static final List<ColumnKey<?>> ALL = List.of(
            AcledColumns.POPULATION_1KM,
            AcledColumns.POPULATION_2KM,
            AcledColumns.POPULATION_5KM,
            AcledColumns.POPULATION_BEST);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.POPULATION_1KM, AcledColumns.POPULATION_2KM, AcledColumns.POPULATION_5KM);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        double one = row.number(AcledColumns.POPULATION_1KM);
        double two = row.number(AcledColumns.POPULATION_2KM);
        double five = row.number(AcledColumns.POPULATION_5KM);
        if (one > two && one <= five) {
            tell(row, AcledColumns.POPULATION_2KM, AcledColumns.POPULATION_1KM);
        } else if (one > two) {
            tell(row, AcledColumns.POPULATION_1KM, AcledColumns.POPULATION_2KM);
        } else if (two > five && one <= five) {
            tell(row, AcledColumns.POPULATION_2KM, AcledColumns.POPULATION_5KM);
        } else if (two > five) {
            tell(row, AcledColumns.POPULATION_5KM, AcledColumns.POPULATION_2KM);
        }
    }

    private static void tell(RowCells row, ColumnKey<?> wrong, ColumnKey<?> other) {
        row.report(wrong, wrong.name() + " is " + row.text(wrong) + ", but " + other.name() + " is " + row.text(other));
    }
}
