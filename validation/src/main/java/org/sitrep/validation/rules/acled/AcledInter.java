package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Kinds of actors that ACLED does not have. */
final class AcledInter implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-inter", Severity.WARNING)
            .summary("The kind of an actor is not one that ACLED has.")
            .meaning("`inter1` and `inter2` are 1 to 8, or 0 for no actor, or since 2024 the words for them, also"
                    + " in the spellings of older files such as `Rebel Forces`. `1.0` is left in peace.")
            .fix("Write the number or the words of the codebook.")
            .reference("ACLED Codebook, inter codes")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.INTER1);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(AcledColumns.INTER2);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        check(row, AcledColumns.INTER1);
        check(row, AcledColumns.INTER2);
    }

    private static void check(RowCells row, ColumnKey<?> column) {
        double number = row.number(column);
        if (number >= 0 && number <= AcledInters.EXTERNAL && Acled.isWhole(number)) {
            return;
        }
        String text = Acled.text(row, column);
        if (!text.isEmpty() && AcledCodes.INTERS.exact(text).isEmpty()) {
            row.report(column, AcledCodes.INTERS.complaint(column.name(), text));
        }
    }
}
