package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A quad class that is not the one of the code. */
final class GdeltQuadClass implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-quad-class")
            .severity(Severity.ERROR)
            .summary("The quad class is not the one that GDELT gives events of this root.")
            .meaning("In GDELT the roots 01 to 05 are of class 1, 06 to 09 of class 2, 10 to 14 of class 3 and "
                    + "15 to 20 of class 4, without exception in 5,237 rows. Other datasets on CAMEO have "
                    + "INVESTIGATE (09), PROTEST (14) and REDUCE RELATIONS (16) in other classes.")
            .fix("Correct the quad class, or the event code if that is wrong.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, column QuadClass")
            .addFormats("gdelt1", "gdelt2")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return EventColumns.CODES;
    }

    @Override
    public void check(RowCells row) {
        String written = row.text(GdeltColumns.QUAD_CLASS);
        if (written.isEmpty()) {
            return;
        }
        String code = row.text(GdeltColumns.EVENT_CODE);
        boolean fromCode = EventCodes.isWellFormed(code) && !EventCodes.codeIsAtFault(row);
        String root = fromCode ? code.substring(0, 2) : row.text(GdeltColumns.EVENT_ROOT_CODE);
        int expected = EventCodes.quadClass(root);
        double quadClass = row.number(GdeltColumns.QUAD_CLASS);
        if (expected > 0 && quadClass != expected) {
            row.report(
                    GdeltColumns.QUAD_CLASS,
                    "the quad class is " + written + ", but events of root " + root + " are of class " + expected);
        } else if (expected == 0 && !(quadClass == 1 || quadClass == 2 || quadClass == 3 || quadClass == 4)) {
            row.report(GdeltColumns.QUAD_CLASS, "the quad class is " + written + ", not 1, 2, 3 or 4");
        }
    }
}
