package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.code.Cameo;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.phoenix.PhoenixColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Event codes that CAMEO does not have. */
final class PhoenixCodeUnknown implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("phoenix-code-unknown")
            .severity(Severity.WARNING)
            .summary("The event code is in none of the lists of CAMEO.")
            .meaning("Codes are text: 010 and 10 are different codes, and a program that takes them for numbers loses"
                    + " the zero.")
            .fix("Read the column as text, with its leading zeros, or correct the code.")
            .since("0.1")
            .reference("phoenix_pipeline and Cline Center Historical Phoenix, EventCode")
            .addFormats("phoenix")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PhoenixColumns.EVENT_CODE);
    }

    @Override
    public void check(RowCells row) {
        String code = CellText.of(row, PhoenixColumns.EVENT_CODE);
        if (!code.isEmpty() && Cameo.find(code).isEmpty()) {
            row.report(PhoenixColumns.EVENT_CODE, "the code " + code + " is in none of the lists of CAMEO");
        }
    }
}
