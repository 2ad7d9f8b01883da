package org.sitrep.validation.rules.coded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Days for which ICEWS has no events. */
final class IcewsDateOutsideRelease implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-date-outside-release")
            .severity(Severity.WARNING)
            .summary("The day of the event lies outside the time that ICEWS covers.")
            .meaning("ICEWS covers 1 January 1995 to 11 April 2023, when it was discontinued. The day is that on which"
                    + " the story was published.")
            .fix("Correct the date. Mind that the file of 2017 has the month first.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), Event Date")
            .addFormats("icews", "icews-json")
            .build();

    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 4, 11);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(IcewsColumns.EVENT_DATE);
    }

    @Override
    public void check(RowCells row) {
        Optional<LocalDate> day = row.value(IcewsColumns.EVENT_DATE);
        if (day.isPresent() && isOutside(day.get())) {
            row.report(
                    IcewsColumns.EVENT_DATE, "the day is " + day.get() + ", but ICEWS covers " + FIRST + " to " + LAST);
        }
    }

    private static boolean isOutside(LocalDate day) {
        return day.isBefore(FIRST) || day.isAfter(LAST);
    }

    /** Whether a column is that of the day, and the day is outside. */
    static boolean isOutside(Record record, ColumnKey<?> column) {
        return column == IcewsColumns.EVENT_DATE
                && IcewsColumns.EVENT_DATE
                        .in(record)
                        .filter(IcewsDateOutsideRelease::isOutside)
                        .isPresent();
    }
}
