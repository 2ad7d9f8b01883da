package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Intensities of the other sign than the event type. */
final class PolecatIntensitySign implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-intensity-contrary")
            .severity(Severity.WARNING)
            .summary("An act of cooperation has a negative intensity, or one of conflict a positive one.")
            .meaning("All scores of cooperation, verbal and material, are above 0, and those of material conflict"
                    + " below. Verbal conflict is left in peace: asking for help has 0.5, and the score of ACCUSE is"
                    + " misprinted in the manual.")
            .fix("Correct the intensity or the type.")
            .since("0.1")
            .reference("PLOVER manual, draft 2.0, scores")
            .addFormats("polecat")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PolecatColumns.EVENT_TYPE, PolecatColumns.INTENSITY);
    }

    @Override
    public void check(RowCells row) {
        double intensity = CellText.number(row, PolecatColumns.INTENSITY);
        if (Math.abs(intensity) <= 10 && PolecatKinds.isContrary(PolecatKinds.type(row), intensity)) {
            row.report(
                    PolecatColumns.INTENSITY,
                    "the intensity is " + CellText.of(row, PolecatColumns.INTENSITY) + ", which has the wrong sign for "
                            + PolecatKinds.type(row));
        }
    }
}
