package org.sitrep.validation.rules.coded;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.code.Cameo;
import org.sitrep.code.CameoEvent;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.phoenix.PhoenixColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Scores that no list gives the code. */
final class PhoenixGoldsteinNotOfCode implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("phoenix-goldstein-not-of-code")
            .severity(Severity.INFO)
            .summary("The Goldstein score is neither that of GDELT nor that of ICEWS for the code.")
            .meaning("The pipeline has a table of its own, which is known to differ for 016, 163 and 166; these are"
                    + " left in peace, and so are codes without a score. Since the whole table is not known, this is no"
                    + " warning. Scores beyond -10 and 10 are left to another rule.")
            .fix("Compare with other rows of this code.")
            .since("0.1")
            .reference("phoenix_pipeline and Cline Center Historical Phoenix, GoldsteinScore")
            .addFormats("phoenix")
            .build();

    private static final Set<String> OTHER_SCORES = Set.of("016", "163", "166");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PhoenixColumns.EVENT_CODE, PhoenixColumns.GOLDSTEIN_SCORE);
    }

    @Override
    public void check(RowCells row) {
        double score = CellText.number(row, PhoenixColumns.GOLDSTEIN_SCORE);
        String code = CellText.of(row, PhoenixColumns.EVENT_CODE);
        Optional<CameoEvent> event = OTHER_SCORES.contains(code) ? Optional.empty() : Cameo.find(code);
        if (!(Math.abs(score) <= 10)
                || event.isEmpty()
                || event.get().goldstein().isEmpty()) {
            return;
        }
        double right = event.get().goldstein().getAsDouble();
        if (Math.abs(score - right) > 0.001
                && Math.abs(score - event.get().icewsIntensity().orElse(right)) > 0.001) {
            row.report(
                    PhoenixColumns.GOLDSTEIN_SCORE,
                    "the score is " + CellText.of(row, PhoenixColumns.GOLDSTEIN_SCORE) + ", but that of code " + code
                            + " is " + CellText.plain(right));
        }
    }
}
