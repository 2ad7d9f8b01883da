package org.sitrep.validation.rules.coded;

import java.util.List;
import java.util.Locale;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Ids that name another type or mode than the row. */
final class PolecatIdNotOfType implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-id-not-of-type")
            .severity(Severity.WARNING)
            .summary("The id of the event ends with another type or mode than the columns have.")
            .meaning("The id ends with type and mode. Where it disagrees with a column, that one is reported which"
                    + " PLOVER does not know, whose mode is not of the type, or which does not fit the quad code; if"
                    + " this does not tell, both are. An id without a type is left to another rule.")
            .fix("Correct the cell that was changed.")
            .since("0.1")
            .reference("POLECAT Weekly Data (doi:10.7910/DVN/AJGVIT), Event ID")
            .addFormats("polecat")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.EVENT_ID, PolecatColumns.EVENT_TYPE);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(PolecatColumns.EVENT_MODE, PolecatColumns.QUAD_CODE);
    }

    @Override
    public void check(RowCells row) {
        String id = CellText.of(row, PolecatColumns.EVENT_ID);
        int first = id.indexOf('_');
        String type = PolecatKinds.type(row);
        if (first < 0 || type.isEmpty()) {
            return;
        }
        int second = id.indexOf('_', first + 1);
        String typeOfId = id.substring(first + 1, second < 0 ? id.length() : second);
        String modeOfId =
                second < 0 ? "" : CellText.clean(id.substring(second + 1)).toLowerCase(Locale.ROOT);
        String mode = PolecatKinds.mode(row);
        if (!typeOfId.equals(type)) {
            report(
                    row,
                    PolecatColumns.EVENT_TYPE,
                    typeOfId,
                    type,
                    evidence(row, typeOfId, modeOfId),
                    evidence(row, type, mode));
        } else if (row.has(PolecatColumns.EVENT_MODE) && !modeOfId.equals(mode)) {
            report(row, PolecatColumns.EVENT_MODE, modeOfId, mode, known(type, modeOfId), known(type, mode));
        }
    }

    /** How much speaks for a type with a mode. */
    private static int evidence(RowCells row, String type, String mode) {
        String quad = CellText.of(row, PolecatColumns.QUAD_CODE).toUpperCase(Locale.ROOT);
        boolean fits = PolecatKinds.quadCodes(type).contains(quad);
        return (PolecatKinds.entry(type).isPresent() ? 1 : 0) + (fits ? 1 : 0) + known(type, mode);
    }

    private static int known(String type, String mode) {
        return mode.isEmpty() || PolecatKinds.isMode(type, mode) ? 1 : 0;
    }

    private static void report(
            RowCells row, ColumnKey<?> column, String ofId, String ofColumn, int forId, int forColumn) {
        if (forId >= forColumn) {
            row.report(
                    column,
                    column.name() + " is " + (ofColumn.isEmpty() ? "empty" : ofColumn) + ", but the id has "
                            + (ofId.isEmpty() ? "none" : ofId));
        }
        if (forColumn >= forId) {
            row.report(
                    PolecatColumns.EVENT_ID,
                    "the id has " + (ofId.isEmpty() ? "no mode" : ofId) + ", but " + column.name() + " is "
                            + (ofColumn.isEmpty() ? "empty" : ofColumn));
        }
    }
}
