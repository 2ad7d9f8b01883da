package org.sitrep.validation.rules.acled;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Interactions that are no pairs of kinds of actors, or not those of the actors. */
final class AcledInteraction implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-interaction", Severity.WARNING)
            .summary("The interaction is not the pair of the kinds of the actors.")
            .meaning("In numbers it is the two digits in ascending order, with a 0 behind that of a lone actor; in"
                    + " words the lower code's name comes first, but `External/Other forces-Civilians` has them the"
                    + " other way round. In 49,738 rows there are two exceptions, both errors. In monadic tables it"
                    + " must only name the kind of the one actor. Where a kind does not fit its actor, that is for"
                    + " the rules acled-inter-of-actor and acled-inter-without-actor.")
            .fix("Derive the interaction from `inter1` and `inter2`.")
            .reference("ACLED Codebook, interaction codes")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.INTER1, AcledColumns.INTERACTION);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(AcledColumns.ACTOR1, AcledColumns.ACTOR2, AcledColumns.INTER2);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String text = Acled.text(row, AcledColumns.INTERACTION);
        if (text.isEmpty()) {
            return;
        }
        int pair = AcledInters.interaction(text);
        if (pair == AcledInters.UNKNOWN || AcledInters.isMisspelt(text)) {
            row.report(AcledColumns.INTERACTION, AcledCodes.INTERACTIONS.complaint("interaction", text));
            return;
        }
        String first = Acled.text(row, AcledColumns.INTER1);
        int firstKind = AcledInters.inter(first);
        if (firstKind <= 0 || !AcledInters.fits(Acled.text(row, AcledColumns.ACTOR1), firstKind)) {
            return;
        }
        if (!row.has(AcledColumns.INTER2)) {
            if (!AcledInters.has(pair, firstKind)) {
                row.report(AcledColumns.INTERACTION, "interaction is " + text + ", but inter1 is " + first);
            }
            return;
        }
        String second = Acled.text(row, AcledColumns.INTER2);
        int secondKind = AcledInters.inter(second);
        if (AcledInters.pair(firstKind, secondKind) != pair && isRight(row, secondKind)) {
            row.report(
                    AcledColumns.INTERACTION,
                    "interaction is " + text + ", but inter1 is " + first + " and inter2 is "
                            + (second.isEmpty() ? "empty" : second));
        }
    }

    /** Tells whether nothing speaks against the kind of the second actor. */
    private static boolean isRight(RowCells row, int kind) {
        String actor = Acled.text(row, AcledColumns.ACTOR2);
        return kind >= 0
                && (!row.has(AcledColumns.ACTOR2) || actor.isEmpty() == (kind == 0))
                && (kind == 0 || AcledInters.fits(actor, kind));
    }
}
