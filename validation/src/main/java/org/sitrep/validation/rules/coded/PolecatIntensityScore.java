package org.sitrep.validation.rules.coded;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.polecat.PolecatColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Intensities that are not the score of type and mode. */
final class PolecatIntensityScore implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("polecat-intensity-not-of-type")
            .severity(Severity.INFO)
            .summary("The intensity is not the score that PLOVER gives the type and mode.")
            .meaning("The draft of the manual has a score for each mode, and one for types without. Whether all"
                    + " releases of POLECAT follow it is not known, therefore this is no warning. Types and modes"
                    + " without a score, intensities of the wrong sign and intensities beyond -10 and 10 are left to"
                    + " other rules.")
            .fix("Compare with other rows of this type and mode.")
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
    public List<ColumnKey<?>> optionalColumns() {
        return List.of(PolecatColumns.EVENT_MODE);
    }

    @Override
    public void check(RowCells row) {
        double intensity = CellText.number(row, PolecatColumns.INTENSITY);
        String type = PolecatKinds.type(row);
        double score = PolecatKinds.score(type, PolecatKinds.mode(row));
        if (Math.abs(intensity) <= 10
                && Math.abs(score - intensity) > 0.001
                && !PolecatKinds.isContrary(type, intensity)) {
            row.report(
                    PolecatColumns.INTENSITY,
                    "the intensity is " + CellText.of(row, PolecatColumns.INTENSITY)
                            + ", but the score of type and mode is " + CellText.plain(score));
        }
    }
}
