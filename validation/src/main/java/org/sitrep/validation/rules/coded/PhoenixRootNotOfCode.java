package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.code.Cameo;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.phoenix.PhoenixColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Root codes with which the event code does not begin. */
final class PhoenixRootNotOfCode implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("phoenix-root-not-of-code")
            .severity(Severity.ERROR)
            .summary("The root code is not the beginning of the event code.")
            .meaning("The root code is the first two digits of the event code. In historical files it may lack its"
                    + " leading zero, as a number; a code that has lost its own is compared likewise.")
            .fix("Correct the root code or the event code.")
            .since("0.1")
            .reference("phoenix_pipeline and Cline Center Historical Phoenix, EventRootCode")
            .addFormats("phoenix")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PhoenixColumns.EVENT_CODE, PhoenixColumns.EVENT_ROOT_CODE);
    }

    @Override
    public void check(RowCells row) {
        String code = CellText.of(row, PhoenixColumns.EVENT_CODE);
        String root = CellText.of(row, PhoenixColumns.EVENT_ROOT_CODE);
        if (code.length() < 2 || root.isEmpty()) {
            return;
        }
        String padded = root.length() == 1 ? "0" + root : root;
        boolean lostZero = Cameo.find(code).isEmpty() && ("0" + code).startsWith(padded);
        if (padded.length() != 2 || (!code.startsWith(padded) && !lostZero)) {
            row.report(PhoenixColumns.EVENT_ROOT_CODE, "the root code is " + root + ", but the event code is " + code);
        }
    }
}
