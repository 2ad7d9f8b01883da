package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.gdelt.ActorCodes.Kind;

/** An actor code that is none. */
final class GdeltActorCode implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-actor-code")
            .severity(Severity.ERROR)
            .summary("The code of an actor does not consist of pieces of three characters.")
            .meaning("The code of an actor is put together of pieces of three capitals (country, group, "
                    + "religion, role), three small letters (ethnic group, of which ARB, KUR and PAL are in "
                    + "capitals) or three digits (details of a religion); each further column has one of these "
                    + "pieces. So it was in all of 8,454 cells. Blanks before and behind a code, which some "
                    + "rows of version 1.0 have, are left in peace.")
            .fix("Take the code from the file as published.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, actor attributes; CAMEO manual, chapter on actors")
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
        String code = ActorCodes.code(row);
        if (!ActorCodes.isWellFormed(code)) {
            row.report(
                    GdeltColumns.ACTOR1_CODE,
                    "the actor code is \"" + code
                            + "\", which does not consist of pieces of three capitals, small letters" + " or digits");
        }
        for (Kind kind : ActorCodes.KINDS) {
            for (ColumnKey<String> column : kind.columns()) {
                if (row.isEmpty(column)) {
                    continue;
                }
                String piece = row.text(column).strip();
                if (!piece.isEmpty() && !ActorCodes.isPiece(piece, kind)) {
                    row.report(
                            column,
                            "the code of a " + kind.name() + " is \"" + piece
                                    + "\", not three capitals, or small letters for an ethnic group");
                }
            }
        }
    }
}
