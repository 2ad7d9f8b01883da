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

/** A time of an article between two files. */
final class GkgTimeBetweenFiles implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-time-between-files")
            .severity(Severity.WARNING)
            .summary("The time of an article is not at a full quarter of an hour.")
            .meaning("GDELT publishes a file each 15 minutes, and V2.1DATE is the time of the file: minutes "
                    + "are 00, 15, 30 or 45, seconds 00.")
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
        if (time.isPresent() && !Days.isQuarterOfAnHour(time.get())) {
            row.report(
                    GkgColumns.DATE,
                    "the time is " + row.text(GkgColumns.DATE) + ", but files are of minutes 00, 15, 30 and 45");
        }
    }
}
