package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Associates of nobody. */
final class AcledAssociateWithoutActor implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-associate-without-actor", Severity.WARNING)
            .summary("There are associates of a second actor, but no second actor.")
            .meaning("`assoc_actor_2` is empty where `actor2` is: no exception in 10,622 rows. The finding is at"
                    + " the associates, or at the actor if `inter2` tells its kind.")
            .fix("Fill in the actor, or take the associates out.")
            .reference("ACLED Codebook, associated actors")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.ACTOR2, AcledColumns.ASSOC_ACTOR_2);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(AcledColumns.INTER2);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String associates = Acled.text(row, AcledColumns.ASSOC_ACTOR_2);
        if (!associates.isEmpty() && Acled.text(row, AcledColumns.ACTOR2).isEmpty()) {
            boolean kind = AcledInters.inter(Acled.text(row, AcledColumns.INTER2)) > 0;
            row.report(
                    kind ? AcledColumns.ACTOR2 : AcledColumns.ASSOC_ACTOR_2,
                    "actor2 is empty, but assoc_actor_2 is " + associates);
        }
    }
}
