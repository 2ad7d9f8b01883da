package org.sitrep.validation.rules.gdelt;

import java.util.List;
import java.util.OptionalDouble;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.gdelt.GdeltColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A score that is not the one of the code. */
final class GdeltGoldsteinOfCode implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("gdelt-goldstein-of-code")
            .severity(Severity.WARNING)
            .summary("The Goldstein score is not the one that GDELT gives the event code.")
            .meaning("GDELT scores each event code by its lookup CAMEO.goldsteinscale.txt; 149 codes in 5,237 "
                    + "rows had no other score. ICEWS and the Phoenix pipeline score some codes differently. "
                    + "Codes without a score in the lookup are left in peace.")
            .fix("Look the score up by the event code, or correct the event code if that is wrong.")
            .since("0.1")
            .reference("GDELT Event Codebook 2.0, column GoldsteinScale; GDELT lookup CAMEO.goldsteinscale")
            .addFormats("gdelt1", "gdelt2")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return EventColumns.CODES;
    }

    @Override
    public void check(RowCells row) {
        String code = row.text(GdeltColumns.EVENT_CODE);
        OptionalDouble expected = EventCodes.goldstein(code);
        double score = row.number(GdeltColumns.GOLDSTEIN_SCALE);
        if (expected.isPresent()
                && score >= -10
                && score <= 10
                && Math.abs(expected.getAsDouble() - score) > 0.001
                && !EventCodes.codeIsAtFault(row)) {
            row.report(
                    GdeltColumns.GOLDSTEIN_SCALE,
                    "the Goldstein score is " + row.text(GdeltColumns.GOLDSTEIN_SCALE) + ", but that of " + code
                            + " is " + expected.getAsDouble());
        }
    }
}
