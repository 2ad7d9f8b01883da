package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.icews.IcewsColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Sectors that ICEWS is not known to have. */
final class IcewsSectorUnknown implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("icews-sector-unknown")
            .severity(Severity.WARNING)
            .summary("A sector is not in the list of the sectors of ICEWS.")
            .meaning("The list has 613 names; the 3,705 rows that were counted have 150 of them, and Unspecified."
                    + " Upper and lower case do not matter.")
            .fix("Correct the name. Sectors are parted by commas without blanks.")
            .since("0.1")
            .reference("ICEWS Coded Event Data (doi:10.7910/DVN/28075), Source Sectors and Target Sectors")
            .addFormats("icews", "icews-json")
            .build();

    private static final CodeList SECTORS = CodeList.of(CodeScheme.ICEWS_SECTOR);

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
        for (String sector : row.value(column).orElse(List.of())) {
            if (!sector.equals("Unspecified") && SECTORS.findSpelling(sector).isEmpty()) {
                row.report(column, "the sector \"" + sector + "\" is in no list of ICEWS");
                return;
            }
        }
    }
}
