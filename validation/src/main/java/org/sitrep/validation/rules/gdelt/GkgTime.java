package org.sitrep.validation.rules.gdelt;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GkgColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A time of an article that lies in the future. */
final class GkgTime implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-time")
            .severity(Severity.ERROR)
            .summary("The time of an article lies in the future.")
            .meaning("V2.1DATE is the time of the file in UTC, and nothing can have been published after now. "
                    + "The clock may be one hour slow. That it is a time is told by the reader.")
            .fix("Look up the time: it is in the name of the file.")
            .since("0.1")
            .reference("GDELT GKG Codebook 2.1, V2.1DATE")
            .addFormats("gdelt-gkg")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return GkgCells.TIMES;
    }

    @Override
    public void check(RowCells row) {
        Optional<LocalDateTime> time = Days.time(row.number(GkgColumns.DATE));
        if (time.isPresent() && Days.isInTheFuture(time.get(), row.clock())) {
            row.report(GkgColumns.DATE, "the time is " + row.text(GkgColumns.DATE) + ", which lies in the future");
        }
    }
}
