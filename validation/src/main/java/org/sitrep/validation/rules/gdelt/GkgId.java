package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GkgColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** An id of an article that is not of its time. */
final class GkgId implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-gkg-id")
            .severity(Severity.ERROR)
            .summary("The id of an article does not begin with its time.")
            .meaning("GKGRECORDID is the time of the file, a hyphen and a number, in all 100 rows that were "
                    + "counted. A time that is that of no file is left to another rule. The form of the id is "
                    + "told by the reader.")
            .fix("Look up the time: it is in the name of the file.")
            .since("0.1")
            .reference("GDELT GKG Codebook 2.1, GKGRECORDID and V2.1DATE")
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
        String id = row.text(GkgColumns.RECORD_ID);
        String time = row.text(GkgColumns.DATE);
        if (!id.startsWith(time)
                && Days.time(row.number(GkgColumns.DATE))
                        .filter(Days::isQuarterOfAnHour)
                        .isPresent()) {
            row.report(GkgColumns.RECORD_ID, "the id is " + id + ", but the time of the article is " + time);
        }
    }
}
