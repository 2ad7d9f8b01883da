package org.sitrep.validation.rules.coded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Days for which POLECAT has no stories. */
final class PolecatDateOutsideRelease implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-date-outside-release")
            .severity(Severity.WARNING)
            .summary("A story was published before 2018 or lies in the future, or an event lies in the future.")
            .meaning("POLECAT has stories from 1 January 2018 on. What they tell of may be older, but a day after the"
                    + " next one is reported, by the clock of the validator.")
            .fix("Correct the date.")
            .since("0.1")
            .reference("POLECAT Weekly Data (doi:10.7910/DVN/AJGVIT), Event Date, Publication Date")
            .addFormats("polecat")
            .build();

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.EVENT_DATE);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(PolecatColumns.PUBLICATION_DATE);
    }

    @Override
    public void check(RowCells row) {
        LocalDate last = LocalDate.now(row.clock()).plusDays(1);
        Optional<LocalDate> published = row.value(PolecatColumns.PUBLICATION_DATE);
        if (published.isPresent() && published.get().isBefore(FIRST)) {
            row.report(
                    PolecatColumns.PUBLICATION_DATE,
                    "the story was published on " + published.get() + ", but POLECAT begins with " + FIRST);
        } else if (published.isPresent() && published.get().isAfter(last)) {
            row.report(
                    PolecatColumns.PUBLICATION_DATE,
                    "the story was published on " + published.get() + ", which is in the future");
        }
        Optional<LocalDate> event = row.value(PolecatColumns.EVENT_DATE);
        if (event.isPresent() && event.get().isAfter(last)) {
            row.report(
                    PolecatColumns.EVENT_DATE, "the day of the event is " + event.get() + ", which is in the future");
        }
    }
}
