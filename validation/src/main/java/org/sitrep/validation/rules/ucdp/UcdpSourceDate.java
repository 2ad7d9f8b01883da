package org.sitrep.validation.rules.ucdp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Dates of sources that are none. */
final class UcdpSourceDate implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-source-date")
            .severity(Severity.WARNING)
            .summary("The dates of the sources are no list of days, or have one of long ago or of the future.")
            .meaning("Each entry of the list is a day as 2015-01-31, from 1900 on and not after the day of the check."
                    + " The empty list of rows whose sources are not recorded is left in peace.")
            .fix("Look the day up in source_article.")
            .since("0.1")
            .reference("UCDP GED Codebook, variable source_date")
            .addAllFormats(Ged.FORMATS)
            .build();

    private static final long FIRST = LocalDate.of(1900, 1, 1).toEpochDay();
    private static final int LENGTH_OF_DAY = 10;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(UcdpGedColumns.SOURCE_DATE, UcdpGedColumns.TYPE_OF_VIOLENCE);
    }

    @Override
    public void check(RowCells row) {
        String list = Ged.text(row, UcdpGedColumns.SOURCE_DATE);
        int from = 0;
        while (from < list.length()) {
            int semicolon = list.indexOf(';', from);
            int to = semicolon < 0 ? list.length() : semicolon;
            String wrong = wrong(list.substring(from, to).strip(), row.clock());
            if (!wrong.isEmpty()) {
                row.report(UcdpGedColumns.SOURCE_DATE, "source_date is " + list + ", but " + wrong);
                return;
            }
            from = to + 1;
        }
    }

    private static String wrong(String text, Clock clock) {
        OptionalLong day = text.length() == LENGTH_OF_DAY ? Ged.day(text) : OptionalLong.empty();
        if (day.isEmpty()) {
            return "\"" + text + "\" is no day such as 2015-01-31";
        }
        if (day.getAsLong() < FIRST) {
            return text + " is long before all events";
        }
        // a day more, for whoever is ahead of the clock's zone
        return day.getAsLong() > LocalDate.now(clock).toEpochDay() + 1 ? text + " is in the future" : "";
    }
}
