package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Actors that do something to themselves. */
final class IcewsActorTwice implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-actor-twice")
            .severity(Severity.WARNING)
            .summary("Source and target are the same actor.")
            .meaning("An event happens between two actors; in none of the 3,705 rows that were counted are they one."
                    + " Unspecified actors may be two, and are left in peace.")
            .fix("Look the actors up in the release.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), Source Name and Target Name")
            .addFormats("icews", "icews-json")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(IcewsColumns.SOURCE_NAME, IcewsColumns.TARGET_NAME);
    }

    @Override
    public void check(RowCells row) {
        String source = CellText.of(row, IcewsColumns.SOURCE_NAME);
        if (!source.isEmpty()
                && !source.startsWith("Unspecified")
                && source.equals(CellText.of(row, IcewsColumns.TARGET_NAME))) {
            row.report(IcewsColumns.TARGET_NAME, "source and target are both \"" + source + "\"");
        }
    }
}
