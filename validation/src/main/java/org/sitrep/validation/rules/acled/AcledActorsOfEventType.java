package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Event types in which other kinds of actors must take part. */
final class AcledActorsOfEventType implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-actors-of-event-type", Severity.WARNING)
            .summary("The kinds of the actors do not fit the event type.")
            .meaning("Protests have protesters, riots have rioters, the former Riots/Protests have either, violence"
                    + " against civilians has civilians and no demonstrators (in tables with sub-event types), and battles have two"
                    + " sides, none of them rioters, protesters or civilians. There is no exception in 16,280 rows."
                    + " Left in peace are rows whose interaction is not that of `inter1` and `inter2`, or whose"
                    + " sub-event type belongs to another event type: other rules tell these.")
            .fix("Correct the event type, or the actors and their kinds.")
            .reference("ACLED Codebook, event types")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.EVENT_TYPE, AcledColumns.INTERACTION);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(AcledColumns.SUB_EVENT_TYPE, AcledColumns.INTER1, AcledColumns.INTER2);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String type = AcledCodes.EVENT_TYPES.find(Acled.text(row, AcledColumns.EVENT_TYPE));
        String text = Acled.text(row, AcledColumns.INTERACTION);
        int pair = AcledInters.interaction(text);
        if (type.isEmpty() || pair == AcledInters.UNKNOWN || !kindsAgree(row, pair)) {
            return;
        }
        String parent =
                AcledTypes.typeOf(AcledCodes.SUB_EVENT_TYPES.find(Acled.text(row, AcledColumns.SUB_EVENT_TYPE)));
        if (!parent.isEmpty() && !parent.equals(type)) {
            return;
        }
        String missing = AcledTypes.actorsMissing(type, pair, row.has(AcledColumns.SUB_EVENT_TYPE));
        if (!missing.isEmpty()) {
            row.report(
                    AcledColumns.EVENT_TYPE, "event_type is " + type + ", but the interaction " + text + " " + missing);
        }
    }

    private static boolean kindsAgree(RowCells row, int pair) {
        int first = AcledInters.inter(Acled.text(row, AcledColumns.INTER1));
        if (!row.has(AcledColumns.INTER1) || !row.has(AcledColumns.INTER2)) {
            return first <= 0 || AcledInters.has(pair, first);
        }
        return AcledInters.pair(first, AcledInters.inter(Acled.text(row, AcledColumns.INTER2))) == pair;
    }
}
