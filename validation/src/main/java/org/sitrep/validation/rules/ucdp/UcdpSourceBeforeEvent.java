package org.sitrep.validation.rules.ucdp;

import java.util.List;
import java.util.OptionalLong;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Events that all their sources are older than. */
final class UcdpSourceBeforeEvent implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-source-before-event")
            .severity(Severity.INFO)
            .summary("All sources are dated before the event began.")
            .meaning("A report cannot be older than what it tells. About 1 in 100 rows of good releases have such "
                    + "sources all the same, because days of publication are confused, or one source of several is not"
                    + " listed; where one of the sources is from the day on which the event began, or later, nothing "
                    + "is said. The reference of the older coding, without dates, is left in peace.")
            .fix("Compare date_start with the text of the source.")
            .since("0.1")
            .reference("UCDP GED Codebook, variables source_date and date_start")
            .addAllFormats(Ged.FORMATS)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(UcdpGedColumns.SOURCE_DATE, UcdpGedColumns.DATE_START, UcdpGedColumns.TYPE_OF_VIOLENCE);
    }

    @Override
    public void check(RowCells row) {
        String list = Ged.text(row, UcdpGedColumns.SOURCE_DATE);
        String start = row.text(UcdpGedColumns.DATE_START);
        OptionalLong began = Ged.day(start);
        if (list.isEmpty() || began.isEmpty()) {
            return;
        }
        int from = 0;
        while (from < list.length()) {
            int semicolon = list.indexOf(';', from);
            int to = semicolon < 0 ? list.length() : semicolon;
            OptionalLong day = Ged.day(list.substring(from, to).strip());
            if (day.isEmpty() || day.getAsLong() >= began.getAsLong()) {
                return;
            }
            from = to + 1;
        }
        row.report(
                UcdpGedColumns.SOURCE_DATE,
                "source_date is " + list + ", before the event began on " + Ged.dayText(start));
    }
}
