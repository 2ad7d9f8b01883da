package org.sitrep.validation.rules.coded;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Lists of sectors with holes or repetitions. */
final class IcewsSectorsMalformed implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-sectors-malformed")
            .severity(Severity.WARNING)
            .summary("A list of sectors has an empty member, or one that stands twice.")
            .meaning("The sectors of an actor are a set, written with commas between them. None of the 4,400 filled"
                    + " cells that were counted has a sector twice or an empty one; their order means nothing.")
            .fix("Leave out what stands twice, and commas with nothing between them.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), Source Sectors and Target Sectors")
            .addFormats("icews", "icews-json")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(IcewsColumns.SOURCE_SECTORS);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(IcewsColumns.TARGET_SECTORS);
    }

    @Override
    public void check(RowCells row) {
        check(row, IcewsColumns.SOURCE_SECTORS);
        check(row, IcewsColumns.TARGET_SECTORS);
    }

    private static void check(RowCells row, ColumnKey<List<String>> column) {
        String text = CellText.of(row, column);
        if (text.isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String sector : CellText.parts(text, ',')) {
            if (sector.isEmpty()) {
                row.report(column, column.name() + " has an empty member: " + text);
                return;
            }
            if (!seen.add(sector)) {
                row.report(column, column.name() + " has " + sector + " twice: " + text);
                return;
            }
        }
    }
}
