package org.sitrep.validation.rules.gdelt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A distance between the event and its addition that GDELT does not have. */
final class GdeltDayOffset implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-day-offset")
            .severity(Severity.WARNING)
            .summary("The event is not as many days older than its addition as GDELT makes events.")
            .meaning("GDELT dates an event on the day of the article or the one before, or infers its date "
                    + "from words such as last week: the distance was 0, 1, 7, 30 or 365 days in all 4,438 rows "
                    + "of version 2.0 that were counted, also 3650 in version 1.0, where an event may also be "
                    + "one day later than its addition. Rows of version 1.0 that were added before the daily "
                    + "files began on 1 April 2013 may have any distance, but do not lie after their addition. "
                    + "Where month, year and fraction confirm the day, the date of addition is reported.")
            .fix("Look up when the event was added: it is in the name of the file.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, columns Day and DATEADDED")
            .addFormats("gdelt1", "gdelt2")
            .build();

    private static final LocalDate FIRST_DAILY_FILE = LocalDate.of(2013, 4, 1);
    private static final Set<Long> DISTANCES = Set.of(0L, 1L, 7L, 30L, 365L, 3650L);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return EventColumns.DATES;
    }

    @Override
    public void check(RowCells row) {
        Optional<LocalDate> day = Days.day(row.number(GdeltColumns.DAY));
        Optional<LocalDate> added = Days.added(row);
        if (day.isEmpty() || added.isEmpty()) {
            return;
        }
        LocalDate date = day.get();
        long distance = added.get().toEpochDay() - date.toEpochDay();
        boolean later = distance == -1 && !Days.isVersion2(row);
        boolean old = distance >= 0 && !Days.isVersion2(row) && added.get().isBefore(FIRST_DAILY_FILE);
        if (DISTANCES.contains(distance) || later || old) {
            return;
        }
        boolean confirmed = Days.isFraction(row.number(GdeltColumns.FRACTION_DATE), date);
        row.report(
                confirmed ? GdeltColumns.DATE_ADDED : GdeltColumns.DAY,
                "the event of " + date + " was added on " + added.get() + ", which is " + distance
                        + " days after it, not 0, 1, 7, 30, 365 or 3650");
    }
}
