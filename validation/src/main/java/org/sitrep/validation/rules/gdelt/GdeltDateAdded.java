package org.sitrep.validation.rules.gdelt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A date of addition that is no time, or lies in the future. */
final class GdeltDateAdded implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-date-added")
            .severity(Severity.ERROR)
            .summary("The date of addition is not a time in UTC, or lies in the future.")
            .meaning("Version 2.0 writes fourteen digits, year to second, version 1.0 eight, and nothing can "
                    + "have been added after now. The clock may be one hour slow. Whether the day exists is "
                    + "told by the reader.")
            .fix("Look up when the event was added: it is in the name of the file.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, column DATEADDED")
            .addFormats("gdelt1", "gdelt2")
            .build();

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
        double number = row.number(GdeltColumns.DATE_ADDED);
        boolean toTheSecond = Days.isVersion2(row);
        Optional<LocalDateTime> added =
                toTheSecond ? Days.time(number) : Days.day(number).map(LocalDate::atStartOfDay);
        if (added.isEmpty()) {
            row.report(
                    GdeltColumns.DATE_ADDED,
                    "DATEADDED is \"" + row.text(GdeltColumns.DATE_ADDED) + "\", not a "
                            + (toTheSecond ? "time like 20240131143000" : "day like 20240131"));
        } else if (Days.isInTheFuture(added.get(), row.clock())) {
            row.report(
                    GdeltColumns.DATE_ADDED,
                    "DATEADDED is " + row.text(GdeltColumns.DATE_ADDED) + ", which lies in the future");
        }
    }
}
