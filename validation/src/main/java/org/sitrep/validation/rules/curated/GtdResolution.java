package org.sitrep.validation.rules.curated;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gtd.GtdColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A date of resolution that is none, or before the event. */
final class GtdResolution implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gtd-resolution")
            .severity(Severity.WARNING)
            .summary(
                    "The day of resolution is no date, is before the event, or belongs to an event that is not extended.")
            .meaning("An event that lasts longer than a day has 1 in extended, and the day on which it ended in "
                    + "resolution: as `10/31/2001`, the month first, or, in copies of a workbook, `2001-10-31`. "
                    + "Extended events without a day of resolution are common, and left in peace.")
            .fix("Correct the date, or extended.")
            .since("0.1")
            .reference("GTD Codebook: Inclusion Criteria and Variables, variables extended and resolution")
            .addFormats("gtd-csv")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(GtdColumns.RESOLUTION);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(GtdColumns.EXTENDED, GtdColumns.IYEAR, GtdColumns.IMONTH, GtdColumns.IDAY);
    }

    @Override
    public void check(RowCells row) {
        String text = CellText.text(row, GtdColumns.RESOLUTION);
        if (text.isEmpty()) {
            return;
        }
        OptionalLong end = GtdDates.day(text);
        if (end.isEmpty()) {
            row.report(GtdColumns.RESOLUTION, "resolution is " + text + ", which is no date such as 10/31/2001");
            return;
        }
        OptionalLong start = CellText.day(
                CellText.number(row, GtdColumns.IYEAR),
                Math.max(1, CellText.number(row, GtdColumns.IMONTH)),
                Math.max(1, CellText.number(row, GtdColumns.IDAY)));
        if (start.isPresent() && end.getAsLong() < start.getAsLong()) {
            row.report(
                    GtdColumns.RESOLUTION,
                    "resolution is " + text + ", before the event, " + LocalDate.ofEpochDay(start.getAsLong()));
        } else if (CellText.number(row, GtdColumns.EXTENDED) == 0) {
            row.report(GtdColumns.EXTENDED, "extended is 0, but resolution is " + text);
        }
    }
}
