package org.sitrep.validation.rules.acled;

import java.util.List;
import java.util.Set;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Sub-event types that belong to another event type. */
final class AcledSubEventOfOtherType implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-sub-event-of-other-type", Severity.ERROR)
            .summary("The sub-event type does not belong to the event type beside it.")
            .meaning("Each sub-event type belongs to one event type: there is no exception in 42,870 rows. The"
                    + " finding is at the sub-event type or, if the disorder type, the actors and the flag for"
                    + " civilian targeting speak for that, at the event type. Names that are in no list are for the"
                    + " rules acled-event-type and acled-sub-event-type.")
            .fix("Read the notes, and correct the one that does not fit them.")
            .reference("ACLED Codebook, event types")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.EVENT_TYPE, AcledColumns.SUB_EVENT_TYPE);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(AcledColumns.DISORDER_TYPE, AcledColumns.INTERACTION, AcledColumns.CIVILIAN_TARGETING);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String type = AcledCodes.EVENT_TYPES.find(Acled.text(row, AcledColumns.EVENT_TYPE));
        String subType = AcledCodes.SUB_EVENT_TYPES.find(Acled.text(row, AcledColumns.SUB_EVENT_TYPE));
        String parent = AcledTypes.typeOf(subType);
        if (type.isEmpty() || parent.isEmpty() || parent.equals(type)) {
            return;
        }
        boolean typeIsWrong = support(row, parent, List.of(subType)) > support(row, type, AcledTypes.under(type));
        row.report(
                typeIsWrong ? AcledColumns.EVENT_TYPE : AcledColumns.SUB_EVENT_TYPE,
                "sub_event_type is " + subType + ", which belongs to " + parent + ", but event_type is " + type);
    }

    /** How many of the other cells fit an event type with one of some sub-event types. */
    private static int support(RowCells row, String type, List<String> subTypes) {
        int support = 0;
        String disorder = Acled.text(row, AcledColumns.DISORDER_TYPE);
        if (!disorder.isEmpty()) {
            Set<String> disorders = AcledTypes.disorders(disorder);
            support += subTypes.stream().anyMatch(sub -> AcledTypes.fitsDisorder(sub, disorders)) ? 1 : 0;
        }
        int pair = AcledInters.interaction(Acled.text(row, AcledColumns.INTERACTION));
        support += pair > 0 && AcledTypes.actorsMissing(type, pair, true).isEmpty() ? 1 : 0;
        boolean civilians = !Acled.text(row, AcledColumns.CIVILIAN_TARGETING).isEmpty();
        boolean must = type.equals(AcledTypes.VIOLENCE_AGAINST_CIVILIANS);
        boolean mustNot = type.equals(AcledTypes.BATTLES) || type.equals(AcledTypes.STRATEGIC);
        return support + (row.has(AcledColumns.CIVILIAN_TARGETING) && (civilians ? !mustNot : !must) ? 1 : 0);
    }
}
