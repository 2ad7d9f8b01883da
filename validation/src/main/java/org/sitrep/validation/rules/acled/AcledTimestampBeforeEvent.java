package org.sitrep.validation.rules.acled;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Rows that were uploaded before the event. */
final class AcledTimestampBeforeEvent implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-timestamp-before-event", Severity.WARNING)
            .summary("The row was uploaded before the day of the event.")
            .meaning("The second of `timestamp` must not lie more than a day before `event_date`. In the files that"
                    + " were counted at least two days lie between them. The finding is at the timestamp, or at the"
                    + " day if that has another year than `year` has.")
            .fix("Look up the day in the notes and the timestamp in the source.")
            .reference("ACLED Codebook, timestamp")
            .build();

    private static final double DAY = 86_400;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.EVENT_DATE, AcledColumns.TIMESTAMP);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(AcledColumns.YEAR);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        double second = Acled.number(row, AcledColumns.TIMESTAMP);
        Optional<LocalDate> day = row.value(AcledColumns.EVENT_DATE);
        if (day.isEmpty() || !(second >= AcledTimestamp.FIRST)) {
            return;
        }
        if (second < day.get().minusDays(1).toEpochDay() * DAY) {
            double year = Acled.number(row, AcledColumns.YEAR);
            boolean wrongDay = !Double.isNaN(year) && year != day.get().getYear();
            row.report(
                    wrongDay ? AcledColumns.EVENT_DATE : AcledColumns.TIMESTAMP,
                    "timestamp is " + Instant.ofEpochSecond((long) second) + ", but event_date is " + day.get());
        }
    }
}
