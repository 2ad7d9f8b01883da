package org.sitrep.validation.rules.ucdp;

import java.util.List;
import java.util.OptionalLong;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A precision of the date that its span does not have. */
final class UcdpDatePrecision implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-date-precision")
            .severity(Severity.ERROR)
            .summary("The days from date_start to date_end are more or fewer than date_prec allows.")
            .meaning("date_prec 1 is a single day, 2 a span of 2 to 6 days, 3 of 7, 4 of 8 to 31, 5 of 32 to 366, in "
                    + "all 23,390 rows that were counted. Dates in the wrong order are left to another rule.")
            .fix("Correct date_prec, or the day that was changed last.")
            .since("0.1")
            .reference("UCDP GED Codebook, variable date_prec")
            .addAllFormats(Ged.FORMATS)
            .build();

    /** By the code, the fewest days; one fewer than those of the next code are the most. */
    private static final int[] LEAST = {0, 1, 2, 7, 8, 32, 367};

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(
                UcdpGedColumns.TYPE_OF_VIOLENCE,
                UcdpGedColumns.DATE_PREC,
                UcdpGedColumns.DATE_START,
                UcdpGedColumns.DATE_END);
    }

    @Override
    public void check(RowCells row) {
        double code = row.number(UcdpGedColumns.DATE_PREC);
        if (!(code >= 1 && code <= 5 && code == Math.rint(code))) {
            return;
        }
        String from = row.text(UcdpGedColumns.DATE_START);
        String to = row.text(UcdpGedColumns.DATE_END);
        OptionalLong first = Ged.day(from);
        OptionalLong last = Ged.day(to);
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        long days = last.getAsLong() - first.getAsLong() + 1;
        int precision = (int) code;
        if (days > 0 && (days < LEAST[precision] || days > LEAST[precision + 1] - 1)) {
            row.report(
                    UcdpGedColumns.DATE_PREC,
                    "date_prec is " + precision + ", but from " + Ged.dayText(from) + " to " + Ged.dayText(to)
                            + (days == 1 ? " is 1 day" : " are " + days + " days"));
        }
    }
}
