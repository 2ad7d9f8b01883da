package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Disorder types that ACLED does not have. */
final class AcledDisorderType implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-disorder-type", Severity.WARNING)
            .summary("A disorder type is not one of the three that ACLED has.")
            .meaning("The cell has one or two of `Political violence`, `Demonstrations` (in files of 2022 also"
                    + " `Demostrations`) and `Strategic developments`, parted by a semicolon and a blank.")
            .fix("Write the name as the codebook has it.")
            .reference("ACLED Codebook, disorder_type")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.DISORDER_TYPE);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String text = Acled.text(row, AcledColumns.DISORDER_TYPE);
        if (text.isEmpty() || !AcledCodes.DISORDER_TYPES.exact(text).isEmpty()) {
            return;
        }
        for (String part : text.split(";", -1)) {
            if (!part.isBlank() && AcledCodes.DISORDER_TYPES.exact(part.strip()).isEmpty()) {
                row.report(
                        AcledColumns.DISORDER_TYPE, AcledCodes.DISORDER_TYPES.complaint("disorder_type", part.strip()));
                return;
            }
        }
    }
}
