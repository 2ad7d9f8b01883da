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

/** Stories published on another day than their id says. */
final class PolecatStoryDay implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-publication-not-of-story")
            .severity(Severity.INFO)
            .summary("The story was published on another day than the one its id begins with.")
            .meaning("The id of an event begins with that of its story, and this with a day. In the rows that are"
                    + " known it is that of publication; whether it is always so is not known, therefore this is no"
                    + " warning.")
            .fix("Look the story up in the release.")
            .since("0.1")
            .reference("POLECAT Weekly Data (doi:10.7910/DVN/AJGVIT), Event ID, Publication Date")
            .addFormats("polecat")
            .build();

    private static final int DAY = 8;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.EVENT_ID, PolecatColumns.PUBLICATION_DATE);
    }

    @Override
    public void check(RowCells row) {
        String id = CellText.of(row, PolecatColumns.EVENT_ID);
        Optional<LocalDate> published = row.value(PolecatColumns.PUBLICATION_DATE);
        if (id.length() < DAY || id.charAt(DAY) != '-' || published.isEmpty()) {
            return;
        }
        LocalDate day = published.get();
        int number = day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
        if (!id.startsWith(String.valueOf(number))) {
            row.report(
                    PolecatColumns.PUBLICATION_DATE,
                    "the story was published on " + day + ", but its id begins with " + id.substring(0, DAY));
        }
    }
}
