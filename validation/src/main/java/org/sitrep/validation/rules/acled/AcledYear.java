package org.sitrep.validation.rules.acled;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Years that are not those of the days beside them. */
final class AcledYear implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-year", Severity.WARNING)
            .summary("The year is not that of the day of the event.")
            .meaning("`year` is the year of `event_date`. It is so in all rows that were counted but one of 6,831"
                    + " of 2016. An empty cell is for the rule acled-missing-value.")
            .fix("Correct the day if the year is right (compare the id, the notes and the neighbouring rows),"
                    + " or else the year.")
            .reference("ACLED Codebook, year")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.EVENT_DATE, AcledColumns.YEAR);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        double year = Acled.number(row, AcledColumns.YEAR);
        Optional<LocalDate> day = row.value(AcledColumns.EVENT_DATE);
        if (day.isPresent() && year == day.get().getYear()) {
            return;
        }
        String text = Acled.text(row, AcledColumns.YEAR);
        if (text.isEmpty()) {
            return;
        }
        if (Double.isNaN(year) || !Acled.isWhole(year)) {
            row.report(AcledColumns.YEAR, "year is \"" + text + "\", which is no year");
        } else if (day.isPresent()) {
            row.report(AcledColumns.YEAR, "year is " + text + ", but event_date is " + day.get());
        }
    }
}
