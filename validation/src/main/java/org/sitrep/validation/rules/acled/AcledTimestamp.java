package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Times of upload that cannot be. */
final class AcledTimestamp implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-timestamp", Severity.WARNING)
            .summary("The time of upload is no second since 1970, or one before 2000 or in the future.")
            .meaning("`timestamp` tells in whole seconds since 1970 when the row came into the API. Milliseconds"
                    + " lie in a far future. A day is added to the present, for clocks that differ.")
            .fix("Take the timestamp from the source: updates are found by it.")
            .reference("ACLED Codebook, timestamp")
            .build();

    static final double FIRST = 946_684_800;
    private static final double DAY = 86_400;
    private static final double MILLISECONDS = 1e11;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.TIMESTAMP);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        double second = Acled.number(row, AcledColumns.TIMESTAMP);
        if (second >= FIRST
                && Acled.isWhole(second)
                && second <= row.clock().instant().getEpochSecond() + DAY) {
            return;
        }
        String text = Acled.text(row, AcledColumns.TIMESTAMP);
        if (text.isEmpty()) {
            return;
        }
        String wrong = "not a number of seconds since 1970";
        if (Acled.isWhole(second)) {
            wrong = second < FIRST ? "a second before 2000" : "a second in the future";
            wrong += second > MILLISECONDS ? "; it may be milliseconds" : "";
        }
        row.report(AcledColumns.TIMESTAMP, "timestamp is " + text + ", " + wrong);
    }
}
