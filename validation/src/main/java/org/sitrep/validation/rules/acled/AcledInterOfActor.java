package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Kinds of actors that do not fit their names. */
final class AcledInterOfActor implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-inter-of-actor", Severity.WARNING)
            .summary("The kind of an actor does not fit its name.")
            .meaning("Names that begin with `Protesters (`, `Rioters (` or `Civilians (` are those of protesters,"
                    + " rioters and civilians alone; military forces, police forces and governments are state forces"
                    + " or external ones. There is no exception in 16,280 rows. Kind 0 with a first actor is told"
                    + " too. The finding is at the kind, or at the name if the kinds of both actors agree with"
                    + " `interaction`.")
            .fix("Correct the kind, or the name.")
            .reference("ACLED Codebook, actor types")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.ACTOR1, AcledColumns.INTER1);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(AcledColumns.ACTOR2, AcledColumns.INTER2, AcledColumns.INTERACTION);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String first = Acled.text(row, AcledColumns.INTER1);
        String second = Acled.text(row, AcledColumns.INTER2);
        int firstKind = AcledInters.inter(first);
        int secondKind = AcledInters.inter(second);
        int pair = row.has(AcledColumns.INTER2)
                ? AcledInters.interaction(Acled.text(row, AcledColumns.INTERACTION))
                : AcledInters.UNKNOWN;
        boolean kindsAgree = pair > 0 && pair == AcledInters.pair(firstKind, secondKind);
        String actor1 = Acled.text(row, AcledColumns.ACTOR1);
        if (firstKind > 0
                ? !AcledInters.fits(actor1, firstKind)
                : !first.isEmpty() && firstKind == 0 && !actor1.isEmpty()) {
            row.report(
                    kindsAgree ? AcledColumns.ACTOR1 : AcledColumns.INTER1,
                    "inter1 is " + first + ", but actor1 is " + actor1);
        }
        String actor2 = Acled.text(row, AcledColumns.ACTOR2);
        if (secondKind > 0 && !AcledInters.fits(actor2, secondKind)) {
            row.report(
                    kindsAgree ? AcledColumns.ACTOR2 : AcledColumns.INTER2,
                    "inter2 is " + second + ", but actor2 is " + actor2);
        }
    }
}
