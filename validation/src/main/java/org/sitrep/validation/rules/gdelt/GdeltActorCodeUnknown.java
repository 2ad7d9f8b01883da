package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.gdelt.ActorCodes.Kind;

/** A code of an actor that no list has. */
final class GdeltActorCodeUnknown implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-actor-code-unknown")
            .severity(Severity.WARNING)
            .summary("The country, group, ethnic group, religion or role of an actor is in no list of CAMEO.")
            .meaning("The lists are GDELT's lookups, with SSD, which rows use although the lookup lacks it. "
                    + "Lists grow, so that a code of the right form may be right. Each column has a list of its "
                    + "own: a country that stands in the column of roles is not known there.")
            .fix("Compare the code with the actor's name.")
            .since("0.1")
            .reference("GDELT lookups CAMEO.country, CAMEO.knowngroup, CAMEO.ethnic, CAMEO.religion and CAMEO.type")
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
        for (Kind kind : ActorCodes.KINDS) {
            for (ColumnKey<String> column : kind.columns()) {
                if (row.isEmpty(column)) {
                    continue;
                }
                String piece = row.text(column).strip();
                if (ActorCodes.isPiece(piece, kind) && !kind.codes().contains(piece)) {
                    row.report(column, "the code " + piece + " is not in the list of a " + kind.name());
                }
            }
        }
    }
}
