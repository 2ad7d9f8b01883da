package org.sitrep.validation.rules.curated;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.scad.ScadColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An event that ends before it begins. */
final class ScadEndBeforeStart implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("scad-end-before-start")
            .severity(Severity.ERROR)
            .summary("The last day is before the first.")
            .meaning("The numbers for day, month and year count. Where they are not those of the written day, another"
                    + " rule tells which is wrong.")
            .fix("Exchange the two days if they are interchanged; otherwise look them up in the source.")
            .since("0.1")
            .reference("SCAD Codebook (Africa, 2018 final), variables startdate to eyr")
            .addFormats("scad-csv")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(
                ScadColumns.STDAY,
                ScadColumns.STMO,
                ScadColumns.STYR,
                ScadColumns.EDAY,
                ScadColumns.EMO,
                ScadColumns.EYR);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(ScadColumns.STARTDATE, ScadColumns.ENDDATE);
    }

    @Override
    public void check(RowCells row) {
        OptionalLong first = ScadSpan.START.numbers(row);
        OptionalLong last = ScadSpan.END.numbers(row);
        if (first.isEmpty() || last.isEmpty() || last.getAsLong() >= first.getAsLong()) {
            return;
        }
        OptionalLong writtenFirst = ScadSpan.START.text(row);
        OptionalLong writtenLast = ScadSpan.END.text(row);
        boolean isCertain = (writtenFirst.isEmpty() || writtenFirst.getAsLong() == first.getAsLong())
                && (writtenLast.isEmpty() || writtenLast.getAsLong() == last.getAsLong());
        if (isCertain) {
            row.report(
                    row.has(ScadColumns.ENDDATE) ? ScadColumns.ENDDATE : ScadColumns.EYR,
                    "the event ends on " + LocalDate.ofEpochDay(last.getAsLong()) + ", before it begins on "
                            + LocalDate.ofEpochDay(first.getAsLong()));
        }
    }
}
