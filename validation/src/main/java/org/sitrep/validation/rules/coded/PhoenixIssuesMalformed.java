package org.sitrep.validation.rules.coded;

import java.util.List;
import java.util.regex.Pattern;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.phoenix.PhoenixColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Issues without a name or a number. */
final class PhoenixIssuesMalformed implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("phoenix-issues-malformed")
            .severity(Severity.WARNING)
            .summary("An issue is not a name, a comma and a number.")
            .meaning("Issues are written NAME,2 and parted by semicolons; the number is 1 or more.")
            .fix("Correct the list of issues.")
            .since("0.1")
            .reference("phoenix_pipeline and Cline Center Historical Phoenix, Issues")
            .addFormats("phoenix")
            .build();

    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_ -]*+, ?[1-9][0-9]{0,8}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PhoenixColumns.ISSUES);
    }

    @Override
    public void check(RowCells row) {
        String text = CellText.of(row, PhoenixColumns.ISSUES);
        if (text.isEmpty()) {
            return;
        }
        for (String issue : CellText.parts(text, ';')) {
            if (!FORM.matcher(issue).matches()) {
                row.report(PhoenixColumns.ISSUES, "the issue \"" + issue + "\" is not a name, a comma and a number");
                return;
            }
        }
    }
}
