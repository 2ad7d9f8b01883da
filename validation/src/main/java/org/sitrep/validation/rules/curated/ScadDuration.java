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

/** A duration that the days do not have. */
final class ScadDuration implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("scad-duration")
            .severity(Severity.WARNING)
            .summary("The duration is not the number of days from the first to the last.")
            .meaning("Both the first and the last day count: an event of a single day lasts 1, in all rows that were "
                    + "counted. Where a day is written otherwise than in numbers, another rule tells.")
            .fix("Count the days anew.")
            .since("0.1")
            .reference("SCAD Codebook (Africa, 2018 final), variable duration")
            .addFormats("scad-csv")
            .build();

    private static final int UNKNOWN = -99;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(ScadColumns.DURATION);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(
                ScadColumns.STARTDATE,
                ScadColumns.STDAY,
                ScadColumns.STMO,
                ScadColumns.STYR,
                ScadColumns.ENDDATE,
                ScadColumns.EDAY,
                ScadColumns.EMO,
                ScadColumns.EYR);
    }

    @Override
    public void check(RowCells row) {
        if (CellText.isMissing(row, ScadColumns.DURATION)) {
            return;
        }
        double duration = CellText.number(row, ScadColumns.DURATION);
        OptionalLong first = ScadSpan.START.numbers(row);
        OptionalLong last = ScadSpan.END.numbers(row);
        if (first.isEmpty() || last.isEmpty() || last.getAsLong() < first.getAsLong()) {
            if (!(duration >= 1 && CellText.isWhole(duration)) && duration != UNKNOWN) {
                row.report(
                        ScadColumns.DURATION,
                        "duration is " + row.text(ScadColumns.DURATION) + ", which is no number of days");
            }
            return;
        }
        boolean isCertain = isSame(ScadSpan.START.text(row), first) && isSame(ScadSpan.END.text(row), last);
        long days = last.getAsLong() - first.getAsLong() + 1;
        if (isCertain && duration != days) {
            row.report(
                    ScadColumns.DURATION,
                    "duration is " + row.text(ScadColumns.DURATION) + ", but from "
                            + LocalDate.ofEpochDay(first.getAsLong()) + " to "
                            + LocalDate.ofEpochDay(last.getAsLong())
                            + (days == 1 ? " is 1 day" : " are " + days + " days"));
        }
    }

    private static boolean isSame(OptionalLong written, OptionalLong number) {
        return written.isEmpty() || written.getAsLong() == number.getAsLong();
    }
}
