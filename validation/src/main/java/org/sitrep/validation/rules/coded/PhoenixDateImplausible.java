package org.sitrep.validation.rules.coded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.phoenix.PhoenixColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Days before Phoenix, or in the future. */
final class PhoenixDateImplausible implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("phoenix-date-implausible")
            .severity(Severity.WARNING)
            .summary("The day lies before 1945, or in the future.")
            .meaning("The historical files begin with 1945, the daily ones later. A day after the next one is"
                    + " reported, by the clock of the validator.")
            .fix("Correct the date.")
            .since("0.1")
            .reference("phoenix_pipeline and Cline Center Historical Phoenix, Date")
            .addFormats("phoenix")
            .build();

    private static final int FIRST = 1945;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PhoenixColumns.DATE);
    }

    @Override
    public void check(RowCells row) {
        Optional<LocalDate> date = row.value(PhoenixColumns.DATE);
        if (date.isPresent()
                && (date.get().getYear() < FIRST
                        || date.get().isAfter(LocalDate.now(row.clock()).plusDays(1)))) {
            row.report(PhoenixColumns.DATE, "the day is " + date.get() + ", before " + FIRST + " or in the future");
        }
    }
}
