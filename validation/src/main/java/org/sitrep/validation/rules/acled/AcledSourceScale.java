package org.sitrep.validation.rules.acled;

import java.util.List;
import java.util.Set;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.acled.AcledColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Scales of sources that ACLED does not have. */
final class AcledSourceScale implements RowRule {
    private static final RuleInfo INFO = Acled.rule("acled-source-scale", Severity.WARNING)
            .summary("The scale of the sources is not made of those that ACLED has.")
            .meaning("It is one or two of Local partner, Subnational, National, Regional, International, New media"
                    + " and Other, joined by a hyphen, in any order.")
            .fix("Write the scale as the codebook has it.")
            .reference("ACLED Codebook, source_scale")
            .build();

    private static final Set<String> SCALES = Set.of(
            "Local partner", "Subnational", "National", "Regional", "International", "New media", "New Media", "Other");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(AcledColumns.SOURCE_SCALE);
    }

    @Override
    public List<ColumnKey<?>> telltaleColumns() {
        return Acled.TELLTALES;
    }

    @Override
    public void check(RowCells row) {
        String text = Acled.text(row, AcledColumns.SOURCE_SCALE);
        if (text.isEmpty() || SCALES.contains(text)) {
            return;
        }
        int hyphen = text.indexOf('-');
        boolean known =
                hyphen > 0 && SCALES.contains(text.substring(0, hyphen)) && SCALES.contains(text.substring(hyphen + 1));
        if (!known) {
            row.report(
                    AcledColumns.SOURCE_SCALE,
                    "source_scale is \"" + text + "\", which is not one or two scales of ACLED joined by a hyphen");
        }
    }
}
