package org.sitrep.validation.rules.gdelt;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A name without a code, or a code without a name. */
final class GdeltActorName implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-actor-name")
            .severity(Severity.WARNING)
            .summary("An actor has a code but no name, or is not named as its dictionary does.")
            .meaning("Code and name come from one line of a dictionary, whose names are in capitals: of 622 "
                    + "cells, none had one of them without the other, and none small letters. A code of blanks, "
                    + "as in some rows of version 1.0, is as good as none.")
            .fix("Take the actor from the file as published.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, columns Actor1Code and Actor1Name")
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
        boolean coded =
                !row.isEmpty(GdeltColumns.ACTOR1_CODE) && !ActorCodes.code(row).isEmpty();
        if (row.isEmpty(GdeltColumns.ACTOR1_NAME)) {
            if (coded) {
                row.report(
                        GdeltColumns.ACTOR1_NAME, "the actor has the code " + ActorCodes.code(row) + ", but no name");
            }
            return;
        }
        String name = row.text(GdeltColumns.ACTOR1_NAME);
        if (!coded && !name.isBlank()) {
            row.report(GdeltColumns.ACTOR1_CODE, "the actor has the name " + name + ", but no code");
        } else if (coded && name.isBlank()) {
            row.report(GdeltColumns.ACTOR1_NAME, "the actor has the code " + ActorCodes.code(row) + ", but no name");
        } else if (hasSmallLetters(name)) {
            row.report(GdeltColumns.ACTOR1_NAME, "the name of the actor is " + name + ", not in capitals");
        }
    }

    private static boolean hasSmallLetters(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLowerCase(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
