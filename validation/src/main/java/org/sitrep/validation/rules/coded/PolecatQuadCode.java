package org.sitrep.validation.rules.coded;

import java.util.List;
import java.util.Locale;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Quad codes that are not those of the event type. */
final class PolecatQuadCode implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-quad-code-not-of-type")
            .severity(Severity.WARNING)
            .summary("The quad code is not that of the event type.")
            .meaning("Each type belongs to one of VERBAL COOPERATION, MATERIAL COOPERATION, VERBAL CONFLICT and"
                    + " MATERIAL CONFLICT. The manual has SANCTION in the last in one place and in the third in"
                    + " another, so both are right. With a type that is not known, any of the four is.")
            .fix("Correct the quad code or the type.")
            .since("0.1")
            .reference("PLOVER manual, draft 2.0, quad table")
            .addFormats("polecat")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.EVENT_TYPE, PolecatColumns.QUAD_CODE);
    }

    @Override
    public void check(RowCells row) {
        String quad = CellText.of(row, PolecatColumns.QUAD_CODE).toUpperCase(Locale.ROOT);
        if (quad.isEmpty()) {
            return;
        }
        String type = PolecatKinds.type(row);
        List<String> right = PolecatKinds.quadCodes(type);
        if (!PolecatKinds.isQuadCode(quad)) {
            row.report(PolecatColumns.QUAD_CODE, "the quad code \"" + quad + "\" is none of the four");
        } else if (!right.isEmpty() && !right.contains(quad)) {
            row.report(
                    PolecatColumns.QUAD_CODE,
                    "the quad code is " + quad + ", but that of " + type + " is " + String.join(" or ", right));
        }
    }
}
