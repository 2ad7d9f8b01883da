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

/** Days before the first that ACLED tells of. */
final class AcledDateBeforeCoverage implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-date-before-coverage", Severity.WARNING)
            .summary("The day of an event lies before 1997.")
            .meaning("ACLED begins with 1 January 1997 in Africa, and later elsewhere. What is older is a slip in"
                    + " the year, as a rule.")
            .fix("Look up the day in the notes, which mostly begin with it.")
            .reference("ACLED Codebook, coverage")
            .build();

    private static final LocalDate FIRST = LocalDate.of(1997, 1, 1);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.EVENT_DATE);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        Optional<LocalDate> day = row.value(AcledColumns.EVENT_DATE);
        if (day.isPresent() && day.get().isBefore(FIRST)) {
            row.report(
                    AcledColumns.EVENT_DATE,
                    "event_date is " + day.get() + ", but ACLED has no events before " + FIRST);
        }
    }
}
