package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Publication dates that are none. */
final class PolecatDateMalformed implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-publication-date-malformed")
            .severity(Severity.ERROR)
            .summary("The day of publication is no date.")
            .meaning("Days are written 2023-01-02. An event date that is none makes the reader reject the row.")
            .fix("Correct the date, or leave it empty.")
            .since("0.1")
            .reference("POLECAT Weekly Data (doi:10.7910/DVN/AJGVIT), Publication Date")
            .addFormats("polecat")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.PUBLICATION_DATE);
    }

    @Override
    public void check(RowCells row) {
        String text = CellText.of(row, PolecatColumns.PUBLICATION_DATE);
        if (!text.isEmpty() && row.value(PolecatColumns.PUBLICATION_DATE).isEmpty()) {
            row.report(PolecatColumns.PUBLICATION_DATE, "the day of publication is \"" + text + "\", which is no date");
        }
    }
}
