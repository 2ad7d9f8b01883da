package org.sitrep.validation.rules.acled;

import java.util.List;
import java.util.Set;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Flags for civilian targeting that are worded otherwise, lack, or cannot be. */
final class AcledCivilianTargeting implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-civilian-targeting", Severity.WARNING)
            .summary("The flag for civilian targeting has another wording, or does not fit the event.")
            .meaning("The cell is empty or `Civilian targeting` (the codebook says `Civilians targeted`, which is"
                    + " left in peace). Violence against civilians and excessive force against protesters always"
                    + " have the flag (212 of 212 rows); battles, strategic developments, peaceful protests and"
                    + " protests with intervention never do.")
            .fix("Set the flag where civilians were the main or only target, and leave the cell empty" + " elsewhere.")
            .reference("ACLED Codebook, civilian_targeting")
            .build();

    private static final Set<String> NEVER =
            Set.of(AcledTypes.BATTLES, AcledTypes.STRATEGIC, AcledTypes.PEACEFUL_PROTEST, AcledTypes.WITH_INTERVENTION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.CIVILIAN_TARGETING);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(AcledColumns.EVENT_TYPE, AcledColumns.SUB_EVENT_TYPE);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String flag = Acled.text(row, AcledColumns.CIVILIAN_TARGETING);
        if (!flag.isEmpty() && !flag.equals("Civilian targeting") && !flag.equals("Civilians targeted")) {
            row.report(
                    AcledColumns.CIVILIAN_TARGETING,
                    "civilian_targeting is \"" + flag + "\", neither empty nor \"Civilian targeting\"");
            return;
        }
        String type = AcledCodes.EVENT_TYPES.find(Acled.text(row, AcledColumns.EVENT_TYPE));
        String subType = AcledCodes.SUB_EVENT_TYPES.find(Acled.text(row, AcledColumns.SUB_EVENT_TYPE));
        String parent = AcledTypes.typeOf(subType);
        if (!type.isEmpty() && !parent.isEmpty() && !parent.equals(type)) {
            return;
        }
        String kind = parent.isEmpty() ? type : parent;
        String event = subType.isEmpty() ? kind : subType;
        if (flag.isEmpty()
                && (kind.equals(AcledTypes.VIOLENCE_AGAINST_CIVILIANS) || subType.equals(AcledTypes.EXCESSIVE_FORCE))) {
            row.report(AcledColumns.CIVILIAN_TARGETING, "civilian_targeting is empty, but the event is " + event);
        } else if (!flag.isEmpty()
                && NEVER.contains(subType.isEmpty() || !kind.equals(AcledTypes.PROTESTS) ? kind : subType)) {
            row.report(AcledColumns.CIVILIAN_TARGETING, "civilian_targeting is set, but the event is " + event);
        }
    }
}
