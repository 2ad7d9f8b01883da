package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.code.CodeList;
import org.sitrep.code.CodeScheme;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Sectors that PLOVER does not have. */
final class PolecatSectorUnknown implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-sector-unknown")
            .severity(Severity.INFO)
            .summary("A sector is not one of the 25 of PLOVER.")
            .meaning("Looked at are the primary sector and the list of sectors of actor and recipient, parted by"
                    + " semicolons, bars or commas. How all releases write them is not known, therefore this is no"
                    + " warning.")
            .fix("Correct the sector: three letters, such as GOV.")
            .since("0.1")
            .reference("PLOVER manual, draft 2.0, sectors")
            .addFormats("polecat")
            .build();

    private static final CodeList KNOWN = CodeList.of(CodeScheme.PLOVER_SECTOR);
    private static final CodeList GROUPS = CodeList.of(CodeScheme.PLOVER_NON_STATE_ACTOR);
    private static final List<ColumnKey<?>> SECTORS = List.of(
            PolecatColumns.PRIMARY_ACTOR_SECTOR,
            PolecatColumns.ACTOR_SECTORS,
            PolecatColumns.PRIMARY_RECIPIENT_SECTOR,
            PolecatColumns.RECIPIENT_SECTORS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.EVENT_ID);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return SECTORS;
    }

    @Override
    public void check(RowCells row) {
        for (ColumnKey<?> column : SECTORS) {
            String text = CellText.of(row, column);
            if (!text.isEmpty()) {
                check(row, column, text.replace('|', ';').replace(',', ';'));
            }
        }
    }

    private static void check(RowCells row, ColumnKey<?> column, String text) {
        for (String sector : CellText.parts(text, ';')) {
            if (!sector.isEmpty()
                    && KNOWN.findSpelling(sector).isEmpty()
                    && GROUPS.findSpelling(sector).isEmpty()) {
                row.report(column, column.name() + " has \"" + sector + "\", which is no sector of PLOVER");
                return;
            }
        }
    }
}
