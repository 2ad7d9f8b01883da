package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** State-based conflict without a state, and non-state conflict with one. */
final class UcdpGovernmentSide implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-government-side")
            .severity(Severity.WARNING)
            .summary("The type of violence and the sides disagree on whether a government takes part.")
            .meaning("In state-based conflict (type 1) side_a is `Government of ...` in all rows of final releases "
                    + "that were counted, in non-state conflict (type 2) no side is. Sides that candidate files do not"
                    + " know yet (`XXX482`) are left in peace. The finding is on side_a where gwnoa bears the type "
                    + "out, otherwise on type_of_violence.")
            .fix("Correct the type of violence, or the side.")
            .since("0.1")
            .reference("UCDP GED Codebook, variables type_of_violence, side_a, side_b")
            .addAllFormats(Ged.FORMATS)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(UcdpGedColumns.TYPE_OF_VIOLENCE, UcdpGedColumns.SIDE_A, UcdpGedColumns.SIDE_B);
    }

    @Override
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(UcdpGedColumns.GWNOA);
    }

    @Override
    public void check(RowCells row) {
        double type = row.number(UcdpGedColumns.TYPE_OF_VIOLENCE);
        String sideA = Ged.text(row, UcdpGedColumns.SIDE_A);
        String sideB = Ged.text(row, UcdpGedColumns.SIDE_B);
        boolean hasNumber = !Ged.isMissing(row, UcdpGedColumns.GWNOA);
        if (type == Ged.STATE_BASED && !sideA.isEmpty() && !Ged.isGovernment(sideA) && !Ged.isPlaceholder(sideA)) {
            row.report(
                    hasNumber || Ged.isPlaceholder(sideB) ? UcdpGedColumns.SIDE_A : UcdpGedColumns.TYPE_OF_VIOLENCE,
                    "side_a is " + sideA + ", but type_of_violence is 1, where it is a government");
        } else if (type == Ged.NON_STATE && Ged.isGovernment(sideA)) {
            row.report(
                    hasNumber || !row.has(UcdpGedColumns.GWNOA)
                            ? UcdpGedColumns.TYPE_OF_VIOLENCE
                            : UcdpGedColumns.SIDE_A,
                    "side_a is " + sideA + ", but type_of_violence is 2, where no side is a government");
        } else if (type == Ged.NON_STATE && Ged.isGovernment(sideB)) {
            row.report(
                    UcdpGedColumns.SIDE_B,
                    "side_b is " + sideB + ", but type_of_violence is 2, where no side is a government");
        }
    }
}
