package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Kinds of a second actor where there is none, and second actors without a kind. */
final class AcledInterWithoutActor implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-inter-without-actor", Severity.WARNING)
            .summary("There is a kind of the second actor but no second actor, or the other way round.")
            .meaning("`inter2` is 0 or empty exactly where `actor2` is empty: one exception in 49,738 rows, which"
                    + " is a damaged row. The finding is at `inter2`, or at `actor2` if `interaction` agrees with"
                    + " both kinds.")
            .fix("Fill in the missing one from the source.")
            .reference("ACLED Codebook, inter2")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.ACTOR2, AcledColumns.INTER2);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(AcledColumns.INTER1, AcledColumns.INTERACTION);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String actor = Acled.text(row, AcledColumns.ACTOR2);
        String text = Acled.text(row, AcledColumns.INTER2);
        int inter = AcledInters.inter(text);
        if (inter == AcledInters.UNKNOWN || actor.isEmpty() == (inter == 0)) {
            return;
        }
        int first = AcledInters.inter(Acled.text(row, AcledColumns.INTER1));
        int pair = AcledInters.interaction(Acled.text(row, AcledColumns.INTERACTION));
        boolean kindsAgree = pair > 0 && first > 0 && pair == AcledInters.pair(first, inter);
        String message = actor.isEmpty()
                ? "inter2 is " + text + ", but actor2 is empty"
                : "inter2 is " + (text.isEmpty() ? "empty" : text) + ", but actor2 is " + actor;
        row.report(kindsAgree ? AcledColumns.ACTOR2 : AcledColumns.INTER2, message);
    }
}
