package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A base or root code that the event code does not begin with. */
final class GdeltEventHierarchy implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-event-hierarchy")
            .severity(Severity.ERROR)
            .summary("The event code does not begin with its base code or its root code.")
            .meaning("The base code is the first three digits of the event code, the root code the first two, "
                    + "without exception in 5,237 rows. Where base, root and score agree against the code, the "
                    + "code is reported. Rows whose event code has not the form of one are left to another "
                    + "rule.")
            .fix("Derive the two columns from the event code again, or correct the event code.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, columns EventBaseCode and EventRootCode")
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
        String code = row.text(GdeltColumns.EVENT_CODE);
        if (!EventCodes.isWellFormed(code)) {
            return;
        }
        String base = row.text(GdeltColumns.EVENT_BASE_CODE);
        String root = row.text(GdeltColumns.EVENT_ROOT_CODE);
        boolean baseFits = base.isEmpty() || (base.length() == 3 && code.startsWith(base));
        boolean rootFits = root.isEmpty() || (root.length() == 2 && code.startsWith(root));
        if (baseFits && rootFits) {
            return;
        }
        if (EventCodes.codeIsAtFault(row)) {
            row.report(
                    GdeltColumns.EVENT_CODE,
                    "the event code is " + code + ", but its base is " + base + " and its root " + root);
            return;
        }
        if (!baseFits) {
            row.report(
                    GdeltColumns.EVENT_BASE_CODE,
                    "the base code is " + base + ", but the event code " + code + " begins with "
                            + code.substring(0, 3));
        }
        if (!rootFits) {
            row.report(
                    GdeltColumns.EVENT_ROOT_CODE,
                    "the root code is " + root + ", but the event code " + code + " begins with "
                            + code.substring(0, 2));
        }
    }
}
