package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Deaths in protests that none can have. */
final class AcledDeathsInPeacefulProtest implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-deaths-in-peaceful-protest", Severity.WARNING)
            .summary("People were killed in a protest that is coded as peaceful, or as met without grave violence.")
            .meaning("Where protesters are killed, the codebook has `Excessive force against protesters`. Of 3,134"
                    + " peaceful protests and protests with intervention none has deaths.")
            .fix("Correct the number, or the sub-event type.")
            .reference("ACLED Codebook, protests")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.SUB_EVENT_TYPE, AcledColumns.FATALITIES);
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
        double deaths = row.number(AcledColumns.FATALITIES);
        if (!(deaths > 0)) {
            return;
        }
        String subType = AcledCodes.SUB_EVENT_TYPES.find(Acled.text(row, AcledColumns.SUB_EVENT_TYPE));
        boolean peaceful = subType.equals(AcledTypes.PEACEFUL_PROTEST) || subType.equals(AcledTypes.WITH_INTERVENTION);
        String type = AcledCodes.EVENT_TYPES.find(Acled.text(row, AcledColumns.EVENT_TYPE));
        if (peaceful && (type.isEmpty() || type.equals(AcledTypes.PROTESTS))) {
            row.report(
                    AcledColumns.FATALITIES,
                    "fatalities is " + row.text(AcledColumns.FATALITIES) + ", but sub_event_type is " + subType);
        }
    }
}
