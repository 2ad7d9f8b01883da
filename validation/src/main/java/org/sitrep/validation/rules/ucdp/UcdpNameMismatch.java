package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Names of a conflict or dyad that are not made of those of its sides. */
final class UcdpNameMismatch implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-name-mismatch")
            .severity(Severity.WARNING)
            .summary("The name of the dyad, or of a conflict without a state, is not side_a - side_b.")
            .meaning("dyad_name is side_a, ` - ` and side_b in all rows that were counted, and so is conflict_name in"
                    + " non-state and one-sided violence (types 2 and 3). Blanks do not count. The finding is on the "
                    + "one cell that the others disagree with, in state-based conflict by what gwnoa says; where that "
                    + "cannot be told, on the name of the dyad.")
            .fix("Correct the name that disagrees.")
            .since("0.1")
            .reference("UCDP GED Codebook, variables dyad_name, conflict_name, side_a, side_b")
            .addAllFormats(Ged.FORMATS)
            .build();

    private static final String BETWEEN = " - ";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(
                UcdpGedColumns.TYPE_OF_VIOLENCE,
                UcdpGedColumns.DYAD_NAME,
                UcdpGedColumns.SIDE_A,
                UcdpGedColumns.SIDE_B);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(UcdpGedColumns.CONFLICT_NAME, UcdpGedColumns.GWNOA);
    }

    @Override
    public void check(RowCells row) {
        String dyad = Ged.text(row, UcdpGedColumns.DYAD_NAME);
        String sideA = Ged.text(row, UcdpGedColumns.SIDE_A);
        String sideB = Ged.text(row, UcdpGedColumns.SIDE_B);
        if (dyad.isEmpty() || sideA.isEmpty() || sideB.isEmpty()) {
            return;
        }
        String sides = sideA + BETWEEN + sideB;
        boolean dyadFits = Ged.isSame(dyad, sides);
        String conflict = conflict(row);
        if (conflict.isEmpty()) {
            if (!dyadFits) {
                boolean isA = isOtherGovernment(row, sideA, dyad);
                row.report(
                        isA ? UcdpGedColumns.SIDE_A : UcdpGedColumns.DYAD_NAME,
                        isA
                                ? "side_a is " + sideA + ", but dyad_name is " + dyad + ", and gwnoa "
                                        + row.text(UcdpGedColumns.GWNOA)
                                : "dyad_name is " + dyad + ", but the sides are " + sides);
            }
        } else if (dyadFits) {
            if (!Ged.isSame(conflict, sides)) {
                row.report(UcdpGedColumns.CONFLICT_NAME, "conflict_name is " + conflict + ", but dyad_name is " + dyad);
            }
        } else if (Ged.isSame(conflict, dyad)) {
            boolean isA = Ged.squeeze(dyad).endsWith(BETWEEN + Ged.squeeze(sideB));
            row.report(
                    isA ? UcdpGedColumns.SIDE_A : UcdpGedColumns.SIDE_B,
                    (isA ? "side_a is " + sideA : "side_b is " + sideB) + ", but dyad_name is " + dyad);
        } else {
            row.report(UcdpGedColumns.DYAD_NAME, "dyad_name is " + dyad + ", but the sides are " + sides);
        }
    }

    /** The name of a conflict that must be that of its dyad; empty where this need not be so. */
    private static String conflict(RowCells row) {
        String name = Ged.text(row, UcdpGedColumns.CONFLICT_NAME);
        boolean isOfSides = !Ged.is(row, UcdpGedColumns.TYPE_OF_VIOLENCE, Ged.STATE_BASED) && name.contains(BETWEEN);
        return isOfSides ? name : "";
    }

    /** Whether gwnoa is the number of the state in the name of the dyad, and not of that in side_a. */
    private static boolean isOtherGovernment(RowCells row, String sideA, String dyad) {
        String number = Ged.text(row, UcdpGedColumns.GWNOA);
        int end = dyad.indexOf(BETWEEN);
        return !number.isEmpty()
                && end > 0
                && isGovernmentOf(dyad.substring(0, end), number)
                && !isGovernmentOf(sideA, number);
    }

    private static boolean isGovernmentOf(String side, String number) {
        return Ged.isGovernment(side)
                && UcdpStates.byName(side.substring(Ged.GOVERNMENT.length()))
                        .filter(state -> UcdpStates.isSame(number, state))
                        .isPresent();
    }
}
