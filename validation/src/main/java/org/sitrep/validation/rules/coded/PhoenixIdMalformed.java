package org.sitrep.validation.rules.coded;

import java.util.List;
import java.util.regex.Pattern;
import org.sitrep.finding.Severity;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.phoenix.PhoenixColumns;
import org.sitrep.validation.rule.RowCells;
import org.sitrep.validation.rule.RowRule;
import org.sitrep.validation.rule.RuleInfo;

/** Ids of another form. */
final class PhoenixIdMalformed implements RowRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .code("phoenix-id-malformed")
            .severity(Severity.WARNING)
            .summary("The id of an event in a daily file is not a number and a version.")
            .meaning("Ids count the rows of a file from 0, with the version of the pipeline behind an underscore:"
                    + " 12_v0.4.0. The reader takes any text for an id. Files with a header are left in peace.")
            .fix("Take the id from the release.")
            .since("0.1")
            .reference("phoenix_pipeline and Cline Center Historical Phoenix, EventID")
            .addFormats("phoenix")
            .build();

    private static final Pattern FORM = Pattern.compile("[0-9]{1,9}_[A-Za-z0-9][A-Za-z0-9._-]*+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ColumnKey<?>> columns() {
        return List.of(PhoenixColumns.EVENT_ID);
    }

    @Override
    public void check(RowCells row) {
        String id = CellText.of(row, PhoenixColumns.EVENT_ID);
        if (row.layout().equals("daily") && !FORM.matcher(id).matches()) {
            row.report(PhoenixColumns.EVENT_ID, "the id " + id + " is not a number and a version");
        }
    }
}
