package org.sitrep.validation.rules.ucdp;

import java.util.List;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.ucdp.UcdpGedColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** A code_status that no release has. */
final class UcdpCodeStatus implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("ucdp-code-status")
            .severity(Severity.WARNING)
            .summary("The status of the coding is none of the words that releases have.")
            .meaning("Final releases say `Clear` in every row; candidate files also `Check dyad`, `Check deaths` and "
                    + "so on, and `Low Confidence`. Upper and lower case are the same, and whatever begins with "
                    + "`Check` is taken for one of them.")
            .fix("Write Clear, or leave what UCDP has.")
            .since("0.1")
            .reference("UCDP Candidate Events Dataset Codebook, variable code_status")
            .addAllFormats(Ged.FORMATS)
            .build();

    private static final String CHECK = "check ";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(UcdpGedColumns.TYPE_OF_VIOLENCE, UcdpGedColumns.CODE_STATUS);
    }

    @Override
    public void check(RowCells row) {
        String status = Ged.text(row, UcdpGedColumns.CODE_STATUS);
        boolean isKnown = status.isEmpty()
                || status.equalsIgnoreCase("clear")
                || status.equalsIgnoreCase("low confidence")
                || status.regionMatches(true, 0, CHECK, 0, CHECK.length());
        if (!isKnown) {
            row.report(UcdpGedColumns.CODE_STATUS, "code_status is " + status + ", which no release has");
        }
    }
}
