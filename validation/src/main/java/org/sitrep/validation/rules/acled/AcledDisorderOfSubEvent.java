package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Disorder types that are not those of the sub-event type. */
final class AcledDisorderOfSubEvent implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-disorder-of-sub-event", Severity.WARNING)
            .summary("The disorder type is not that of the sub-event type.")
            .meaning("The disorder type follows from the sub-event type: there is no exception in 142,122 rows of"
                    + " counts. In files of 2022, `Excessive force against protesters` has `Demonstrations` alone,"
                    + " which is left in peace. So are rows whose sub-event type does not belong to their event"
                    + " type.")
            .fix("Take the disorder type that the codebook gives for the sub-event type.")
            .reference("ACLED Codebook, disorder_type")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.DISORDER_TYPE, AcledColumns.SUB_EVENT_TYPE);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(AcledColumns.EVENT_TYPE);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String disorder = Acled.text(row, AcledColumns.DISORDER_TYPE);
        String subType = AcledCodes.SUB_EVENT_TYPES.find(Acled.text(row, AcledColumns.SUB_EVENT_TYPE));
        if (disorder.isEmpty() || subType.isEmpty()) {
            return;
        }
        String type = AcledCodes.EVENT_TYPES.find(Acled.text(row, AcledColumns.EVENT_TYPE));
        if (!type.isEmpty() && !type.equals(AcledTypes.typeOf(subType))) {
            return;
        }
        if (!AcledTypes.fitsDisorder(subType, AcledTypes.disorders(disorder))) {
            row.report(
                    AcledColumns.DISORDER_TYPE,
                    "disorder_type is " + disorder + ", which is not that of the sub-event type " + subType);
        }
    }
}
