package org.sitrep.validation.rules.coded;

import java.util.List;
import java.util.OptionalInt;
import org.sitrep.code.Cameo;
import org.sitrep.code.CameoEvent;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.phoenix.PhoenixColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Classes that are not those of the event code. */
final class PhoenixClassNotOfCode implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("phoenix-class-not-of-code")
            .severity(Severity.WARNING)
            .summary("The class is not the one that Phoenix gives the event code.")
            .meaning("Classes are 0 neutral, 1 verbal cooperation, 2 material cooperation, 3 verbal conflict and 4"
                    + " material conflict, by the root of the code: 0 for 01 and 02, 1 for 03 to 05, 2 for 06 to 08, 3"
                    + " for 09 to 13 and 16, 4 for 14, 15 and 17 to 20. These are not the quad classes of GDELT, which"
                    + " has no 0. Rows without a class or with a code of no known root are left in peace.")
            .fix("Correct the class or the code.")
            .since("0.1")
            .reference("phoenix_pipeline and Cline Center Historical Phoenix, PentaClass")
            .addFormats("phoenix")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PhoenixColumns.EVENT_CODE, PhoenixColumns.PENTA_CLASS);
    }

    @Override
    public void check(RowCells row) {
        double number = CellText.number(row, PhoenixColumns.PENTA_CLASS);
        if (Double.isNaN(number)) {
            return;
        }
        String code = CellText.of(row, PhoenixColumns.EVENT_CODE);
        OptionalInt right =
                Cameo.nearest(code).map(CameoEvent::phoenixPentaClass).orElse(OptionalInt.empty());
        if (number < 0 || number > 4) {
            row.report(
                    PhoenixColumns.PENTA_CLASS,
                    "the class is " + CellText.plain(number) + ", but must be one of 0 to 4");
        } else if (right.isPresent() && right.getAsInt() != number) {
            row.report(
                    PhoenixColumns.PENTA_CLASS,
                    "the class is " + CellText.plain(number) + ", but that of code " + code + " is "
                            + right.getAsInt());
        }
    }
}
