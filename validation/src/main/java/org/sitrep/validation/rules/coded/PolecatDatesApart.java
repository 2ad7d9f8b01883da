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

/** Events long before or after their stories. */
final class PolecatDatesApart implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-dates-apart")
            .severity(Severity.INFO)
            .summary("An event is dated after the publication of its story, or more than a year before.")
            .meaning("The day of an event is resolved from the text, or else that of publication; it can lie before it"
                    + " and after it. Such days are often wrongly resolved.")
            .fix("Read the story before you rely on the day.")
            .since("0.1")
            .reference("POLECAT Weekly Data (doi:10.7910/DVN/AJGVIT), Event Date, Publication Date")
            .addFormats("polecat")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.EVENT_DATE, PolecatColumns.PUBLICATION_DATE);
    }

    @Override
    public void check(RowCells row) {
        Optional<LocalDate> event = row.value(PolecatColumns.EVENT_DATE);
        Optional<LocalDate> published = row.value(PolecatColumns.PUBLICATION_DATE);
        if (event.isPresent()
                && published.isPresent()
                && (event.get().isAfter(published.get())
                        || event.get().isBefore(published.get().minusYears(1)))) {
            row.report(
                    PolecatColumns.EVENT_DATE,
                    "the day of the event is " + event.get() + ", but the story was published on " + published.get());
        }
    }
}
