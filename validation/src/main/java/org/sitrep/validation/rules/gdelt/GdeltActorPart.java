package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.gdelt.ActorCodes.Kind;

/** A part of an actor code that the code does not have. */
final class GdeltActorPart implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-actor-part")
            .severity(Severity.WARNING)
            .summary("The country, group, ethnic group, religion or role of an actor is not a piece of its " + "code.")
            .meaning("These columns take the actor code apart, so that each of their codes is one of its "
                    + "pieces, without exception in 7,031 cells. Actors without a code, and codes that are "
                    + "none, are left to other rules.")
            .fix("Take the code apart again, or correct it.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, actor attributes")
            .addFormats("gdelt1", "gdelt2")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return EventColumns.ACTOR;
    }

    @Override
    public List<List<ColumnKey<?>>> repetitions() {
        return EventColumns.OTHER_ACTORS;
    }

    @Override
    public void check(RowCells row) {
        if (row.isEmpty(GdeltColumns.ACTOR1_CODE)) {
            return;
        }
        String code = ActorCodes.code(row);
        if (code.isEmpty() || !ActorCodes.isWellFormed(code)) {
            return;
        }
        for (Kind kind : ActorCodes.KINDS) {
            for (ColumnKey<String> column : kind.columns()) {
                if (row.isEmpty(column)) {
                    continue;
                }
                String piece = row.text(column).strip();
                if (ActorCodes.isPiece(piece, kind) && !ActorCodes.hasPiece(code, piece)) {
                    row.report(
                            column, "the " + kind.name() + " is " + piece + ", which is not in the actor code " + code);
                }
            }
        }
    }
}
