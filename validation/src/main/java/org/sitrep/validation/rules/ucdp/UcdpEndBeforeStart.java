package org.sitrep.validation.rules.ucdp;

import java.util.List;
import java.util.OptionalLong;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An event that ends before it begins. */
final class UcdpEndBeforeStart implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-end-before-start")
            .severity(Severity.ERROR)
            .summary("The last day is before the first.")
            .meaning("The last possible day of an event is never before the first, in all 23,390 rows that were "
                    + "counted.")
            .fix("Exchange the two days if they are interchanged; otherwise look them up in the source.")
            .since("0.1")
            .reference("UCDP GED Codebook, variables date_start and date_end")
            .addAllFormats(Ged.FORMATS)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(UcdpGedColumns.TYPE_OF_VIOLENCE, UcdpGedColumns.DATE_START, UcdpGedColumns.DATE_END);
    }

    @Override
    public void check(RowCells row) {
        String from = row.text(UcdpGedColumns.DATE_START);
        String to = row.text(UcdpGedColumns.DATE_END);
        OptionalLong first = Ged.day(from);
        OptionalLong last = Ged.day(to);
        if (first.isPresent() && last.isPresent() && last.getAsLong() < first.getAsLong()) {
            row.report(
                    UcdpGedColumns.DATE_END,
                    "date_end is " + Ged.dayText(to) + ", before date_start, " + Ged.dayText(from));
        }
    }
}
